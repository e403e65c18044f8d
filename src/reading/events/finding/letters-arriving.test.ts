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
  `William Ruto of Kenya is waiting. William Ruto's note to ${B}, has been public since Friday.`,
  `A letter lay on the table on Friday. It is addressed to ${B}, and was written by ${A}.`,
  `A cable came on Friday. It bears the name of ${A}, and was addressed to ${B}.`,
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
  `William Ruto of Kenya is waiting. William Ruto's message to ${B}, is clear.`,
  `A letter from a farmer in Kenya reached ${B}.`,
])("but none that never came or is another's: %s", (text) => expect(engagementsOf(text)).toEqual([]));
