import { expect, test } from "vitest";
import { allYears, edgesIn, parseYears, yearsParam } from "./years.ts";

const ALL = { from: 2010, to: 2025 };
const edge = (a: string, b: string, years: [string, number][]) => ({
  a,
  b,
  count: years.reduce((sum, [, n]) => sum + n, 0),
  first: null,
  last: null,
  years,
});
const EDGES = [
  edge("A", "B", [
    ["2012", 2],
    ["2024", 1],
  ]),
  edge("A", "C", [["2010", 5]]),
  edge("B", "C", []),
];

test.each([
  ["2012-2014", { from: 2012, to: 2014 }],
  ["2014-2012", { from: 2012, to: 2014 }],
  ["1900-2014", { from: 2010, to: 2014 }],
  ["then-now", ALL],
  [null, ALL],
])("parseYears(%s)", (given, years) => {
  expect(parseYears(given, ALL)).toEqual(years);
});

test("all of the time is no parameter", () => {
  expect(yearsParam(ALL, ALL)).toBeNull();
  expect(yearsParam({ from: 2012, to: 2014 }, ALL)).toBe("2012-2014");
});

test("edges count what lies in the span; what has no year is shown with the whole alone", () => {
  expect(allYears(EDGES)).toEqual({ from: 2010, to: 2024 });
  expect(allYears([])).toBeNull();
  expect(edgesIn(EDGES, { from: 2012, to: 2012 }, ALL).map(({ a, b, count }) => `${a}${b}${count}`)).toEqual(["AB2"]);
  expect(edgesIn(EDGES, ALL, ALL)).toBe(EDGES);
});
