import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

/** Journeys that somebody is invited to. */
test.each([
  [
    "French President Emmanuel Macron extended an invitation to Polish Prime Minister Donald Tusk to visit Paris.",
    ["proposed Donald Tusk FRA"],
  ],
  ["Polish Prime Minister Donald Tusk accepted an invitation to visit France.", ["proposed Donald Tusk FRA"]],
  [
    "Polish Prime Minister Donald Tusk received an invitation from the President of France, Emmanuel Macron, to visit Paris in the coming period.",
    ["proposed Donald Tusk FRA"],
  ],
  [
    "An invitation from French President Emmanuel Macron to Polish Prime Minister Donald Tusk has already been delivered.",
    ["proposed Donald Tusk FRA"],
  ],
  [
    "Polish Prime Minister Donald Tusk has been invited to Paris by French President Emmanuel Macron.",
    ["proposed Donald Tusk FRA"],
  ],
  // At whose invitation somebody travels is no further journey; nor is an invitation to tender.
  [
    "At the invitation of French President Emmanuel Macron, Polish Prime Minister Donald Tusk arrived in Paris on Wednesday.",
    ["held Donald Tusk FRA"],
  ],
  ["Polish Prime Minister Donald Tusk published an invitation to tender for a new power station.", []],
  // What one is asked to do elsewhere; not what one is asked to think of it.
  [
    "French President Emmanuel Macron invited Polish Prime Minister Donald Tusk to open a fair in Lyon in June.",
    ["proposed Donald Tusk FRA"],
  ],
  [
    "An invitation for Polish Prime Minister Donald Tusk to spend the harvest feast in Bordeaux is on his desk.",
    ["proposed Donald Tusk FRA"],
  ],
  ["French President Emmanuel Macron invited Polish Prime Minister Donald Tusk to think of the fighting in Sudan.", []],
  // Brought by somebody else, to whom it was brought is told before.
  [
    "Polish Prime Minister Donald Tusk received French Ambassador Étienne de Poncins on Monday. The ambassador conveyed the invitation of President Emmanuel Macron to visit France.",
    ["proposed Donald Tusk FRA"],
  ],
  [
    "French Ambassador Étienne de Poncins transmitted to Prime Minister Donald Tusk of Poland the invitation of President Emmanuel Macron to pay an official visit to Paris in autumn.",
    ["proposed Donald Tusk FRA"],
  ],
])("%s", (text, expected) => expect(visitsOf(text)).toEqual(expected));

test("an invitation reaches another than the one who invites", () => {
  expect(
    visitsOf(
      "Prime Minister Robert Abela of Malta met Foreign Minister Elina Valtonen in Helsinki on Sunday. The Prime Minister invited the Minister to Valletta.",
    ),
  ).toEqual(["proposed Elina Valtonen MLT"]);
});
