import { describe, expect, it } from "vitest";
import { wordsOf, wordsText } from "../words.ts";
import { namedInstruments } from "./named.ts";

const found = (text: string): string[] => {
  const words = wordsOf(text);
  const s = { index: 0, start: 0, end: text.length, first: 0, last: words.count, paragraph: 0, region: null };
  return namedInstruments(words, [s]).map((n) => wordsText(words, n.first, n.last));
};

describe("names of instruments", () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ["They adopted the Argyle Declaration on Thursday.", "Argyle Declaration"],
    ["The Treaty of Aachen was signed.", "Treaty of Aachen"],
    ["A Treaty on Friendship, Good Neighbourliness was drafted.", "Treaty on Friendship"],
    [
      "The ministers signed a Memorandum of Understanding on Energy Cooperation.",
      "Memorandum of Understanding on Energy Cooperation",
    ],
    ["It rests on the Camp David Principles and the UN Charter.", "Camp David Principles", "UN Charter"],
    ["the Panmunjom Declaration for Peace and Prosperity", "Panmunjom Declaration for Peace and Prosperity"],
    ["The Agreement with Armenia was discussed."],
    ["A Joint Declaration was adopted."],
    ["They signed a treaty of friendship."],
    ["The agreement on trade is in force."],
  ];
  for (const [text, ...names] of rows) it(text, () => expect(found(text)).toEqual(names));
});
