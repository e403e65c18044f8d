import { expect, test } from "vitest";
import { asDay, timeScale } from "./timeScale.ts";

test.each([
  ["2024", false, "2024-01-01"],
  ["2024", true, "2024-12-31"],
  ["2024-02", true, "2024-02-29"],
  ["2024-02-03", true, "2024-02-03"],
])("asDay(%s, %s) is %s", (date, end, day) => {
  expect(asDay(date, end)).toBe(day);
});

test("whole years, from the first day's to the last day's", () => {
  const scale = timeScale(["2023-07-02", "2021-03-01"]);
  expect(scale?.years).toEqual([2021, 2022, 2023]);
  expect(scale?.at("2021-01-01")).toBe(0);
  expect(scale?.at("2022-07-02")).toBeCloseTo(50, 0);
  expect(scale?.at("1999-01-01")).toBe(0);
});

test("a long time is marked sparsely, none is no scale", () => {
  expect(timeScale(["1950-01-01", "2024-01-01"])?.years.length).toBeLessThan(10);
  expect(timeScale([])).toBeNull();
});
