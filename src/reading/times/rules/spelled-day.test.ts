import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met on the fifth of this month.", "the fifth of this month = 2024-07-05"],
  ["They met on the twelfth of last month.", "the twelfth of last month = 2024-06-12"],
  ["They will meet on the twenty-first of the month.", "the twenty-first of the month = 2024-07-21"],
  ["They met on the first of May.", "the first of May = 2024-05-01"],
  ["They met on the first of May 2021.", "the first of May 2021 = 2021-05-01"],
  ["They met on the thirtieth of November.", "the thirtieth of November = 2023-11-30"],
  ["They will meet on the last day of the month.", "the last day of the month = 2024-07-31"],
  ["They met on the last day of February.", "the last day of February = 2024-02-29"],
  ["They met on the final day of last month.", "the final day of last month = 2024-06-30"],
  ["They will meet on the first day of August.", "the first day of August = 2024-08-01"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test.each([
  "It was the second of three rounds.",
  "They met on the last day of the visit.",
  "On the fifth he spoke.",
  "It was the first of many.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([]);
});
