import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

// 2024-07-06 is a Saturday.
test.each([
  ["Thu 4. | They met.", "Thu 4 = 2024-07-04"],
  ["Monday 1 | They met.", "Monday 1 = 2024-07-01"],
  ["Tue. 25 - They met.", "Tue. 25 = 2024-06-25"],
  ["Mon 29: they will meet.", "Mon 29 = 2024-07-29"],
  ["They met on Friday 5, and left.", "Friday 5 = 2024-07-05"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test("within the days that the head of an undated programme names", () => {
  expect(readingsOf("# Oslo, 6 to 10 March 2023 | Tuesday 7 | He receives her.", null)).toEqual([
    "6 to 10 March 2023 = 2023-03-06/2023-03-10",
    "Tuesday 7 = 2023-03-07",
  ]);
  expect(readingsOf("# Week of 6 March 2023 | Tuesday 7 | He receives her.", null)[1]).toBe("Tuesday 7 = 2023-03-07");
});

test("no such day near the report", () => {
  expect(readingsOf("Mon 13. | They met.", "2024-07-06")).toEqual([]);
});

test("not a number of people", () => {
  expect(readingsOf("Monday 6 people died.", "2024-07-06")).toEqual(["Monday = 2024-07-01"]);
});
