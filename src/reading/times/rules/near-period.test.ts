import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

// 2024-07-03 is a Wednesday.
test.each([
  ["They met this week.", "this week = 2024-07-01/2024-07-07"],
  ["They met last week.", "last week = 2024-06-24/2024-06-30"],
  ["They meet next week.", "next week = 2024-07-08/2024-07-14"],
  ["They met last month.", "last month = 2024-06"],
  ["They meet next month.", "next month = 2024-08"],
  ["They met last year.", "last year = 2023"],
  ["They met earlier this month.", "earlier this month = 2024-07-01/2024-07-03"],
  ["They meet later this month.", "later this month = 2024-07-03/2024-07-31"],
  ["They met earlier this year.", "earlier this year = 2024-01-01/2024-07-03"],
  ["They met earlier in the week.", "earlier in the week = 2024-07-01/2024-07-03"],
  ["They met late last year.", "late last year = 2023-09/2023-12"],
  ["They dined at the weekend.", "the weekend = 2024-06-29/2024-06-30"],
  ["They meet this weekend.", "this weekend = 2024-07-06/2024-07-07"],
  ["It shall end by the end of the year.", "end of the year = 2024-09/2024-12 until"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test.each(["They met for a week.", "The school year began.", "The year was hard.", "Trade grew year on year."])(
  "not: %s",
  (text) => {
    expect(readingsOf(text, "2024-07-03")).toEqual([]);
  },
);

test("a month of the report is enough for what is as wide", () => {
  expect(readingsOf("They met last month.", "2012-01")).toEqual(["last month = 2011-12"]);
  expect(readingsOf("They met this week.", null)).toEqual(["this week = open"]);
});
