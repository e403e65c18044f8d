import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Kenya's president, William Ruto";
const B = "Peru's foreign minister, Elmer Schialer";

it.each([
  `A letter from ${A}, about wheat reached ${B}, on Friday.`,
  `On Friday a message about wheat from ${A}, was delivered to ${B}.`,
  `William Ruto of Kenya is waiting. William Ruto's long letter reached ${B}, on Friday.`,
  `A letter in which ${A}, offers a truce went to ${B}, on Friday.`,
  `A letter from ${A}, lies on the desk of ${B}.`,
  `There is a letter from ${A}, to ${B}, dated Friday.`,
  `Condolences were conveyed to ${B}, by ${A}, on Friday.`,
])("a letter on its way: %s", (text) =>
  expect(engagementsOf(text)).toEqual(["correspondence held Elmer Schialer + William Ruto"]),
);

it("or yet to come", () =>
  expect(engagementsOf(`A letter from ${A}, will be delivered to ${B}, on Friday.`)).toEqual([
    "correspondence planned Elmer Schialer + William Ruto",
  ]));

it.each([
  `No letter from ${A}, has reached ${B}.`,
  `A letter from ${A}, never reached ${B}.`,
  `A letter from a farmer in Kenya reached ${B}.`,
])("but none that never came or is another's: %s", (text) => expect(engagementsOf(text)).toEqual([]));
