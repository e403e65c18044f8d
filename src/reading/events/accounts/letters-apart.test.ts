import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Kenyan President William Ruto",
  B = "Nigerian President Bola Tinubu",
  C = "Ghanaian President Nana Akufo-Addo";
const AB = "correspondence held Bola Tinubu + William Ruto",
  AC = "correspondence held Nana Akufo-Addo + William Ruto";
test.each([
  [`${A} received congratulatory messages from ${B} and ${C}.`, [AB, AC]],
  [`${B} and ${C} sent cables of condolences to ${A}.`, [AB, AC]],
  [`${B} and ${C} sent a joint letter to ${A}.`, ["correspondence held Bola Tinubu + Nana Akufo-Addo + William Ruto"]],
])("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
