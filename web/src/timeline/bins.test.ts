import { expect, test } from "vitest";
import { bins, yearStride } from "./bins.ts";

test("months between the first and the last, empty ones too", () => {
  expect(
    bins([
      { value: "2024-01", count: 2 },
      { value: "2023-11", count: 1 },
    ]).map((bar) => [bar.label, bar.count, bar.opensYear]),
  ).toEqual([
    ["November 2023", 1, true],
    ["December 2023", 0, false],
    ["January 2024", 2, true],
  ]);
});

test("the last day of a bar is a day of the calendar", () => {
  expect(bins([{ value: "2024-02", count: 1 }])[0]).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
});

test("a long time is counted by quarters, then years, and nothing is lost", () => {
  const quarters = bins([
    { value: "2015-02", count: 1 },
    { value: "2024-12", count: 4 },
  ]);
  expect(quarters[0]).toMatchObject({ from: "2015-01-01", to: "2015-03-31", label: "January to March 2015" });
  const years = bins([
    { value: "1990-02", count: 1 },
    { value: "2024-12", count: 4 },
  ]);
  expect(years.at(-1)).toMatchObject({ from: "2024-01-01", to: "2024-12-31", label: "2024", count: 4 });
  expect(years.reduce((sum, bar) => sum + bar.count, 0)).toBe(5);
  expect(yearStride(years)).toBe(5);
});

test("what is no month is left out", () => {
  expect(
    bins([
      { value: "2024", count: 3 },
      { value: "2024-13", count: 1 },
    ]),
  ).toEqual([]);
});
