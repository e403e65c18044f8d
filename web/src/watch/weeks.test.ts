import { expect, test } from "vitest";
import { mondayOf } from "./weeks.ts";

test.each([
  ["2024-W28", "2024-07-08"],
  ["2021-W01", "2021-01-04"],
  ["2020-W53", "2020-12-28"],
  ["2019-W01", "2018-12-31"],
  ["2024-07", null],
])("%s begins on %s", (week, day) => {
  expect(mondayOf(week)).toBe(day);
});
