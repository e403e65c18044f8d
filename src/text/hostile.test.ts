import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../test/cpu-time.ts";
import { reportFromText } from "./report-from-text.ts";
import { sentences } from "./sentences.ts";
import { codePointSpan } from "./spans.ts";

/** All that is done with a text before it is read. */
const take = (text: string): void => {
  const report = reportFromText(text, { source: "a.txt" });
  const found = sentences(report.body, report.regions);
  for (const s of [...found.slice(0, 20), ...found.slice(-20)]) codePointSpan(report, s.start, s.end);
};

/** The best of three, in milliseconds: collecting garbage only adds to it. */
const time = (text: string): number => Math.min(...[1, 2, 3].map(() => cpuTime(() => take(text))));

describe("hostile text", () => {
  const units: readonly (readonly [string, string])[] = [
    ["capitals", "A"],
    ["names", "Anna "],
    ["capital words with hyphens", "AB-"],
    ["names and slashes", "Oslo / "],
    ["brackets", "("],
    ["brackets with words", "(a "],
    ["full stops", "."],
    ["initials", "A. "],
    ["spaces", " "],
    ["newlines", "\n"],
    ["wrapped lines", "the ministers met in the city and spoke\n"],
    ["short lines", "a\n"],
    ["blank lines", "a\n\n"],
    ["digits", "1"],
    ["dates", "3 May 2021 "],
    ["labels", "Published: "],
    ["tellings", ", the ministry told Gazette "],
    ["sources", ", Anna Lind "],
    ["closing quotes", "”"],
    ["pairs", "😀"],
    ["half pairs", "\ud83d"],
    ["combining marks", "\u0301"],
    ["links", "Also read: x\n\n"],
    ["pages", "a | b » c > "],
    ["notes", "[1]"],
    ["soft hyphens", "\u00ad"],
    ["NUL", "\0"],
  ];
  const SIZE = 60_000;
  /** Milliseconds that a busy machine may add. */
  const SLACK = 40;
  it.each(units)("%s: twice the length takes no more than three times as long", (_, unit) => {
    const text = unit.repeat(Math.ceil((2 * SIZE) / unit.length));
    expect(time(text)).toBeLessThan(3 * time(text.slice(0, SIZE)) + SLACK);
  });

  it("never throws", () => {
    const parts = fc.oneof(
      fc.constantFrom(
        ...units.map(([, unit]) => unit),
        "date 2021-06-17 ",
        "BAKU, April 4.",
        "\r",
        "\ufeff",
        "%PDF",
        "Gazette.Az",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), (list) => take(list.join(""))),
      { seed: 20211101, numRuns: 400 },
    );
  });
});
