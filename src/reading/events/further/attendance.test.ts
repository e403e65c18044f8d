import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.";
const SIGNED = "French President Emmanuel Macron and Polish Prime Minister Donald Tusk signed a treaty in Paris on Tuesday";

describe("who else was there", () => {
  it.each([
    [
      "sat in",
      `${MET} Georgian Foreign Minister Maka Botchorishvili sat in.`,
      ["meeting held Donald Tusk + Emmanuel Macron + Maka Botchorishvili"],
    ],
    [
      "attended, as did",
      `${SIGNED}. Georgian Foreign Minister Maka Botchorishvili attended, as did Kazakh President Kassym-Jomart Tokayev.`,
      ["signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev + Maka Botchorishvili"],
    ],
    [
      "in the presence of",
      `${SIGNED}, in the presence of Kazakh President Kassym-Jomart Tokayev.`,
      ["signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev"],
    ],
    [
      "among the guests: no meeting of their own",
      `${SIGNED}. Kazakhstan's President Kassym-Jomart Tokayev, Georgia's Maka Botchorishvili and Edi Rama of Albania were among the guests.`,
      ["signing held Donald Tusk + Edi Rama + Emmanuel Macron + Kassym-Jomart Tokayev + Maka Botchorishvili"],
    ],
    [
      "facilitated the talks",
      `${MET} Georgian Foreign Minister Maka Botchorishvili facilitated the talks.`,
      ["meeting held Donald Tusk + Emmanuel Macron + Maka Botchorishvili"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it("near miss: attended something else", () =>
    expect(engagementsOf(`${MET} Georgian Foreign Minister Maka Botchorishvili attended school in Lyon.`)).toEqual(
      ["meeting held Donald Tusk + Emmanuel Macron"].sort(),
    ));
});
