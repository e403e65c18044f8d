import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "./report.ts";
import { reportFromText } from "./report-from-text.ts";
import { codePointSpan } from "./spans.ts";

const read = (text: string): Report => reportFromText(text, { source: "a.txt" });

const check = (report: Report, start: number, end: number): void => {
  const span = codePointSpan(report, start, end);
  expect([...report.original].slice(span.start, span.end).join("")).toBe(span.quote);
};

describe("the span of some words", () => {
  const rows: readonly (readonly [string, string, string, string, number])[] = [
    ["plain letters", "Anna Lind met him.", "Lind", "Lind", 5],
    ["after letters beyond the first plane", "😀😀 Anna Lind", "Lind", "Lind", 8],
    ["that end with such a letter", "Anna 😀 Lind", "Anna 😀", "Anna 😀", 0],
    ["across folded white space", "Anna \t\n  Lind", "Anna", "Anna", 0],
    ["with folded white space within", "Anna   Lind met", "Anna Lind", "Anna   Lind", 0],
    ["with a soft hyphen within", "The for\u00adeign minister", "foreign", "for\u00adeign", 4],
    ["with combining marks", "Jose\u0301 Pe\u0301rez", "Pe\u0301rez", "Pe\u0301rez", 6],
  ];
  it.each(rows)("%s", (_, text, words, quote, from) => {
    const report = read(text);
    const at = report.body.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(codePointSpan(report, at, at + words.length)).toEqual({ start: from, end: from + [...quote].length, quote });
  });

  it("that cut a pair takes all of it", () => {
    const report = read("a😀b");
    expect(codePointSpan(report, 0, 2).quote).toBe("a😀");
    expect(codePointSpan(report, 2, 4).quote).toBe("😀b");
  });

  it("of no words is empty", () => {
    const report = read("😀 Anna");
    expect(codePointSpan(report, 3, 3)).toEqual({ start: 2, end: 2, quote: "" });
    expect(codePointSpan(read(""), 0, 0)).toEqual({ start: 0, end: 0, quote: "" });
  });

  it("is a slice of the text as given, whatever is sliced", () => {
    const parts = fc.constantFrom(
      "Anna ",
      "😀",
      "é",
      "e\u0301",
      "\ud83d",
      "\ude00",
      "\n",
      "\n\n",
      "  ",
      "\u00ad",
      "\u00a0",
      "met. ",
      "🇳🇴",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.nat(), fc.nat(), (list, a, b) => {
        const report = read(`x${list.join("")}`);
        const start = a % report.body.length;
        check(report, start, start + 1 + (b % (report.body.length - start)));
      }),
      { numRuns: 400 },
    );
  });
});
