import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "./unwrap.ts";

describe("the readable form of a plain text", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["nothing", "", ""],
    ["white space alone", " \n\t\r\n ", ""],
    ["one line", "The ministers met.", "The ministers met."],
    ["runs of white space", "The  ministers\t met\u00a0 today.", "The ministers met today."],
    ["white space around lines", "  One came.  \n\n\n  Two came. \n", "One came.\n\nTwo came."],
    ["lines that are not wrapped", "One came.\nTwo came.", "One came.\n\nTwo came."],
    [
      "lines wrapped at one column",
      "The foreign ministers of the two states met in Oslo on\nTuesday and spoke for two hours about trade and about the\nborder between them, which had been closed since the\nspring.\n\nThey will meet again.",
      "The foreign ministers of the two states met in Oslo on Tuesday and spoke for two hours about trade and about the border between them, which had been closed since the spring.\n\nThey will meet again.",
    ],
    [
      "one line longer than the others",
      "1 May The foreign ministers of the two states met in Oslo on\nTuesday and spoke for two hours about trade and about\nthe border between them, closed since the spring, with\nPrime Minister Laurentino Cortizo at the table, Jonas\nStore said.",
      "1 May The foreign ministers of the two states met in Oslo on Tuesday and spoke for two hours about trade and about the border between them, closed since the spring, with Prime Minister Laurentino Cortizo at the table, Jonas Store said.",
    ],
    [
      "points of a list in a wrapped text",
      "The foreign ministers of the two states met in Oslo and\nspoke about several questions of common interest, among\n- trade between the two states and the roads that it needs\n- the border",
      "The foreign ministers of the two states met in Oslo and spoke about several questions of common interest, among\n\n- trade between the two states and the roads that it needs\n\n- the border",
    ],
    ["lines that end with carriage return and newline", "One came.\r\n\r\nTwo came.\r\n", "One came.\n\nTwo came."],
    ["lines that end with a carriage return alone", "One came.\r\rTwo came.", "One came.\n\nTwo came."],
    [
      "a line that ends with a word that must go on",
      "The Chancellor will fly to Prague, Czechia on the third of May and\nconfer one after the other with the Speaker, the Mayor of\nPrague Bohuslav Svoboda, and Prime Minister of Czechia Petr\nFiala.",
      "The Chancellor will fly to Prague, Czechia on the third of May and confer one after the other with the Speaker, the Mayor of Prague Bohuslav Svoboda, and Prime Minister of Czechia Petr Fiala.",
    ],
    [
      "one line longer than the others",
      "Dateline of the desk, set in front of the telegram: the foreign minister\nof Norway flew to Helsinki on Monday with Ambassador Anna\nBerg, the head of his office and the chief of protocol Per\nDahl, who had prepared the visit with the Finnish ministry\nof foreign affairs.",
      "Dateline of the desk, set in front of the telegram: the foreign minister of Norway flew to Helsinki on Monday with Ambassador Anna Berg, the head of his office and the chief of protocol Per Dahl, who had prepared the visit with the Finnish ministry of foreign affairs.",
    ],
    ["soft hyphens", "The for\u00adeign minister", "The foreign minister"],
    ["a byte order mark", "\ufeffThe minister", "The minister"],
  ];
  it.each(rows)("%s", (_, text, body) => expect(unwrap(text).body).toBe(body));

  it("has a place in the original for each unit, never going back", () => {
    const parts = fc.constantFrom(
      "word ",
      "Word. ",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "\u00a0",
      "\u00ad",
      "😀",
      "\ud83d",
      "x".repeat(50),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
        const text = list.join("");
        const { body, toOriginal } = unwrap(text);
        expect(toOriginal).toHaveLength(body.length + 1);
        expect(toOriginal.at(-1)).toBe(text.length);
        for (let i = 0; i < body.length; i++) {
          if (i > 0) expect(toOriginal[i]).toBeGreaterThanOrEqual(toOriginal[i - 1] as number);
          if (!/\s/.test(body[i] as string)) expect(text[toOriginal[i] as number]).toBe(body[i]);
        }
      }),
    );
  });

  it("loses no letter and adds none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const bare = (s: string): string => s.replace(/[\s\u00ad\u200b\ufeff\u0085]/g, "");
        expect(bare(unwrap(text).body)).toBe(bare(text));
      }),
    );
  });
});
