import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

const RIGA = "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Riga on Wednesday.";

/** The journeys that a tour goes on to. */
test.each([
  [`${RIGA} France is the next stop on his tour.`, ["planned Donald Tusk FRA"]],
  [
    `${RIGA} The next stops are France, Spain and Portugal.`,
    ["planned Donald Tusk ESP", "planned Donald Tusk FRA", "planned Donald Tusk PRT"],
  ],
  [`${RIGA} His tour will also take him to France and Spain.`, ["planned Donald Tusk ESP", "planned Donald Tusk FRA"]],
  [`${RIGA} France comes next, on Friday.`, ["planned Donald Tusk FRA"]],
  [`${RIGA} Tusk then heads for France. Spain follows on Friday.`, ["planned Donald Tusk ESP", "planned Donald Tusk FRA"]],
  [`${RIGA} Then it is on to France.`, ["planned Donald Tusk FRA"]],
  [`${RIGA} Paris expects him on Friday.`, ["planned Donald Tusk FRA"]],
  [`${RIGA} Next stop: Paris.`, ["planned Donald Tusk FRA"]],
  [`${RIGA} France has been told that he will come in June.`, ["planned Donald Tusk FRA"]],
  [`${RIGA} France has been told that prices will come down in June.`, []],
  [
    `${RIGA} It was the first stop of his tour that will also take him to France and Spain.`,
    ["planned Donald Tusk ESP", "planned Donald Tusk FRA"],
  ],
  [`${RIGA} Tusk is on a tour which is expected to take him to France.`, ["planned Donald Tusk FRA"]],
  // Past, or no journey.
  [`${RIGA} Spain follows on Friday, in the final.`, []],
  [`${RIGA} Paris expects growth on Friday.`, []],
  [`${RIGA} France was the last stop on his tour in March.`, []],
  [`${RIGA} The next stop on the line to France is closed.`, []],
  [`${RIGA} The deal will take trade to France and Spain to new heights.`, []],
])("%s", (text, expected) => expect(visitsOf(text).filter((x) => x.startsWith("planned"))).toEqual(expected));

test("stops that are struck from the programme are cancelled", () => {
  expect(
    visitsOf(
      "The tour that President Gabriel Boric of Chile was to start on Sunday is off. Ghana and Togo are thus struck from the itinerary. Peru is struck by hail.",
    ),
  ).toEqual(["cancelled Gabriel Boric GHA", "cancelled Gabriel Boric TGO"]);
});

/** Stops that have been made. */
test.each([
  ["He came from Spain.", "earlier Donald Tusk ESP"],
  ["The next stop was Paris.", "held Donald Tusk FRA"],
  ["On to Paris by train.", "held Donald Tusk FRA"],
])("%s", (then, expected) => expect(visitsOf(`${RIGA} ${then}`)).toContain(expected));

test("a place on a list may be taken off it", () => {
  expect(visitsOf(`${RIGA} Paris, on the list at first, was taken off it.`)).toEqual(["cancelled Donald Tusk FRA"]);
  expect(visitsOf(`${RIGA} Paris, on the river, was taken off it.`)).toEqual([]);
});

test("it may be the turn of two sides", () => {
  expect(visitsOf(`${RIGA} Tusk flew on to Oslo. Then it was the turn of Chile and Peru.`)).toEqual(["held Donald Tusk NOR"]);
});
