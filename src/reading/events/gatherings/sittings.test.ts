import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const SUMMIT = "The summit of the African Union opened in Addis Ababa on Thursday.";

/** Other sittings of what a report tells. */
test.each([
  [`${SUMMIT} The next summit will be held in Malabo in July 2025.`, ["planned African Union"]],
  [`${SUMMIT} The previous one was held in Nairobi in 2023.`, ["earlier African Union"]],
  // Neither a day nor a place of its own; another thing that was first.
  [`${SUMMIT} The first session was long.`, []],
  [`${SUMMIT} The first train to Nairobi was held in 2023.`, []],
])("%s", (text, expected) =>
  expect(engagementsOf(text, ["gathering"]).filter((x) => !x.includes("held"))).toEqual(expected.map((x) => `gathering ${x}`)),
);

test("the sides of a round of talks are those of another round", () => {
  expect(
    engagementsOf(
      "Spanish Foreign Minister José Manuel Albares and his Moroccan counterpart Nasser Bourita met in Madrid on Tuesday for the ninth round of their talks. The eighth round was held in Rabat in January.",
      ["gathering"],
    ),
  ).toEqual(["gathering earlier Morocco + Spain"]);
});
