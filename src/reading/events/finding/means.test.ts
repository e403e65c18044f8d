import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron",
  B = "Polish Prime Minister Donald Tusk";

describe("what is done by a means of communication", () => {
  it.each([
    [
      "condolences by telephone",
      `${A} conveyed his condolences to ${B} by telephone.`,
      ["call held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "congratulated by telegram",
      `${A} congratulated ${B} by telegram on Tuesday.`,
      ["correspondence held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "assured over the phone",
      `${A} assured ${B} over the phone that France would help.`,
      ["call held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "opens the sentence",
      `Over the phone on Tuesday, ${A} briefed ${B} on the talks.`,
      ["call held Donald Tusk + Emmanuel Macron"],
    ],
    ["in touch by phone", `${A} got in touch by phone with ${B}.`, ["call held Donald Tusk + Emmanuel Macron"]],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it("near miss: told reporters by telephone", () =>
    expect(engagementsOf(`${A} told reporters by telephone that France would help Poland.`)).toEqual([]));

  it("near miss: spoken of by telephone", () =>
    expect(engagementsOf(`By telephone, ${A} said that ${B} was right.`, ["call"])).toEqual([]));
});
