import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Kenyan Foreign Minister Musalia Mudavadi";
const B = "Latvian Foreign Minister Baiba Braže";
const KIND = ["meeting", "call"];

describe("a call that is made on foot", () => {
  it.each([
    [`${A} paid a call on ${B}.`, "meeting held"],
    [`${A} made a short call on ${B} on Monday.`, "meeting held"],
    [`${A} paid an introductory call to ${B}.`, "meeting held"],
    [`${A}'s first call was on ${B}.`, "meeting held"],
    [`${A} will pay a farewell call on ${B}.`, "meeting planned"],
    [`${A} had a call on Monday with ${B}.`, "call held"],
    [`${A} had a call on trade with ${B}.`, "call held"],
    [`${A} paid for a telephone call with ${B}.`, "call held"],
  ])("%s", (text, told) => {
    expect(engagementsOf(text, KIND)).toEqual([expect.stringContaining(told)]);
  });
});
