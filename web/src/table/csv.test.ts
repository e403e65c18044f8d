import { expect, test } from "vitest";
import { type Cell, csv } from "./csv.ts";

test.each<[string, Cell, string]>([
  ["a plain cell", "Türkiye", "Türkiye"],
  ["a number, a negative one too", -2, "-2"],
  ["nothing", null, ""],
  ["a comma", "a, b", '"a, b"'],
  ["a quotation mark", 'the "sides"', '"the ""sides"""'],
  ["a line break", "a\nb", '"a\nb"'],
  ["a formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["a hidden turn", "a\u202eb\u0000", "ab"],
  ["a hyphen inside is no formula", "Bosnia-Herzegovina", "Bosnia-Herzegovina"],
])("%s", (_name, cell, written) => {
  expect(csv([[cell]])).toBe(`\ufeff${written}\r\n`);
});

test("rows of several cells, and none", () => {
  expect(csv([["a", 1, null], ["b"]])).toBe("\ufeffa,1,\r\nb\r\n");
  expect(csv([])).toBe("\ufeff");
});
