import { expect, test } from "vitest";
import { parseSorting, sorted, sortingParam } from "./sorting.ts";

test.each([
  ["count", { key: "count", falling: false }],
  ["-count", { key: "count", falling: true }],
])("%s both ways", (param, sorting) => {
  expect(parseSorting(param, ["count"])).toEqual(sorting);
  expect(sortingParam(sorting)).toBe(param);
});

test.each([[null], ["nothing"], ["--count"], [""]])("%s is no column", (param) => {
  expect(parseSorting(param, ["count"])).toBeNull();
});

test("numbers by size, words by the alphabet, what has no value last either way", () => {
  const rows = [{ n: 10 }, { n: null }, { n: 9 }];
  expect(sorted(rows, (row) => row.n, false).map((row) => row.n)).toEqual([9, 10, null]);
  expect(sorted(rows, (row) => row.n, true).map((row) => row.n)).toEqual([10, 9, null]);
  expect(sorted(["Zagreb", "Ähtäri", "Bonn"], (row) => row, false)).toEqual(["Ähtäri", "Bonn", "Zagreb"]);
});
