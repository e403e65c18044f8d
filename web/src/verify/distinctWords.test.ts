import { expect, test } from "vitest";
import { distinctWords } from "./distinctWords.ts";

const words = (report: string, start: number | null, quote: string) =>
  ({ report, start, end: start === null ? null : start + quote.length, quote }) as Parameters<typeof distinctWords>[0][number];

test("a place is told once; what has no words is left out", () => {
  const found = distinctWords([
    words("r", 3, "met"),
    words("r", 3, "met"),
    words("r", 9, "met"),
    words("q", 3, "met"),
    words("r", null, ""),
  ]);
  expect(found.map((one) => `${one.report}${one.start}`)).toEqual(["r3", "r9", "q3"]);
});
