import { describe, expect, it } from "vitest";
import { wordsOf, wordsText } from "../words.ts";
import { unnamedInstruments } from "./unnamed.ts";

const found = (text: string): string[] => {
  const words = wordsOf(text);
  const s = { index: 0, start: 0, end: text.length, first: 0, last: words.count, paragraph: 0, region: null };
  return unnamedInstruments(words, [s]).map((n) => wordsText(words, n.first, n.last));
};

describe("instruments without a name", () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ["The sides signed a joint declaration.", "joint declaration"],
    ["They initialled a peace agreement in March.", "peace agreement"],
    ["The treaty on the state border was signed in Bishkek.", "treaty on the state border"],
    ["They adopted a joint trilateral statement.", "joint trilateral statement"],
    ["The ministers signed an agreement."],
    ["The president signed a statement."],
    ["They discussed a peace agreement."],
  ];
  for (const [text, ...names] of rows) it(text, () => expect(found(text)).toEqual(names));
});
