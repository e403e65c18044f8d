import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Kenyan Foreign Minister Musalia Mudavadi";
const B = "Latvian Foreign Minister Baiba Braže";

describe("who sits with whom", () => {
  it.each([
    [`${B} gave ${A} ninety minutes on Monday.`, "meeting held"],
    [`${A} sat beside ${B} at dinner, and the two spoke about visas.`, "meeting held"],
    [`${A} used a coffee break on Monday to see ${B}.`, "meeting held"],
    [`Kenya's ambassador was summoned to the Latvian foreign ministry on Monday.`, "meeting held"],
    [`${A} and ${B} spoke about visas on Monday.`, "call held"],
  ])("%s", (text, told) => {
    expect(engagementsOf(text, ["meeting", "call"])).toEqual([expect.stringContaining(told)]);
  });
  it.each([`${A} left Riga on Monday without seeing ${B}.`, `If ${A} were to meet ${B}, they would have little to say.`])(
    "%s",
    (text) => {
      expect(engagementsOf(text, ["meeting", "call"])).toEqual([]);
    },
  );
});
