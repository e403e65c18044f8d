import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Polish Prime Minister Donald Tusk",
  B = "French President Emmanuel Macron",
  DENIED = ["meeting denied Donald Tusk + Emmanuel Macron"],
  HELD = ["meeting held Donald Tusk + Emmanuel Macron"];

/** A denial reaches the engagement that is its object, or of which it is said. */
test.each([
  `${A} denied that he had met ${B} on Wednesday.`,
  `${A} denied a report that he had met ${B} on Wednesday.`,
  `${A} on Thursday denied having met ${B}.`,
  `Reports of a meeting between ${A} and ${B} are false, his office said.`,
  `A meeting between ${A} and ${B} was denied by both sides.`,
  `It is untrue that ${A} met ${B} on Wednesday.`,
])("denied: %s", (text) => expect(engagementsOf(text)).toEqual(DENIED));

/** And no other that its sentence tells of. */
test.each([
  `${A} denied the accusations during a meeting with ${B} on Wednesday.`,
  `"He denied such interference," said ${A}, who met ${B} on Wednesday.`,
  `Despite the fake news, ${A} had a great meeting with ${B} on Wednesday.`,
  `${A} met ${B} on Wednesday and denied that the budget was at risk.`,
  `${A}, who met ${B} on Wednesday, denied all allegations of fraud.`,
  `${A} denied any involvement in the affair in talks with ${B} on Wednesday.`,
])("not denied: %s", (text) => expect(engagementsOf(text)).toEqual(HELD));

test("what came before the time of which none is told", () =>
  expect(engagementsOf(`No formal talks have been announced since ${A} met ${B} on Wednesday.`)).toEqual(HELD));
