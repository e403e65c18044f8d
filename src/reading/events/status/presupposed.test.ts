import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron";
const B = "Polish Prime Minister Donald Tusk";
const HELD = ["meeting held Donald Tusk + Emmanuel Macron"];

/** What a sentence denies or calls off beside an engagement that it takes for granted. */
test.each([
  `${A} denied any rift after meeting ${B} on Wednesday.`,
  `${A} ruled out a deal on fish following his meeting with ${B} on Wednesday.`,
  `At a meeting with ${B} on Wednesday, ${A} denied the charge.`,
  `${A}, who met ${B} on Wednesday, has cancelled a concert.`,
  `${A} denied hiding the details of his conversation with ${B}.`,
])("%s", (text) => expect(engagementsOf(text)).toEqual(HELD));

test("how something is said", () => {
  expect(engagementsOf(`${A} on Thursday cancelled the launch of a ferry and scolded ${B} in a letter.`)).toEqual([
    "correspondence held Donald Tusk + Emmanuel Macron",
  ]);
});

test.each([
  [`${A} denied that he had met ${B} on Wednesday.`, "meeting denied Donald Tusk + Emmanuel Macron"],
  [`On Wednesday he called off the meeting with ${B}. ${A} gave no reason.`, "meeting cancelled Donald Tusk + Emmanuel Macron"],
])("near miss: %s", (text, expected) => expect(engagementsOf(text)).toEqual([expected]));
