import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MACRON = "French President Emmanuel Macron";

describe("another's wishes that somebody brings", () => {
  it.each([
    ["of whom", "Polish Prime Minister Donald Tusk conveyed the greetings of President Andrzej Duda to"],
    ["whose", "Polish Prime Minister Donald Tusk conveyed President Andrzej Duda's greetings to"],
    ["from whom", "At the palace Polish Prime Minister Donald Tusk passed on best wishes from President Andrzej Duda to"],
  ])("%s: said to his face", (_name, text) =>
    expect(engagementsOf(`${text} ${MACRON}.`)).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]),
  );

  it.each([
    [
      "one's own, sent",
      `Polish Prime Minister Donald Tusk conveyed his condolences to ${MACRON}.`,
      ["correspondence held Donald Tusk + Emmanuel Macron"],
    ],
    ["nobody's by name", "The gardener brought greetings from the village to the table.", []],
  ])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
});
