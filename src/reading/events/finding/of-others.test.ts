import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron",
  B = "Polish Prime Minister Donald Tusk";
const MET = "meeting held Donald Tusk + Emmanuel Macron";

describe("talks of others", () => {
  it.each([
    ["of the militaries", `${A} hosted ${B} on Tuesday. They agreed to resume direct talks between the two militaries.`, [MET]],
    ["of experts", `${A} met ${B} on Tuesday. They agreed on regular meetings of experts.`, [MET]],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it.each([
    ["of themselves", `The talks between ${A} and ${B} took place on Tuesday.`, [MET]],
    ["of host and guest", `${A} received ${B} on Tuesday. The talks of both leaders lasted until dusk.`, [MET]],
  ])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));
});
