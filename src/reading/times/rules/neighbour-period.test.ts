import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

// 2024-04-04 is a Thursday.
test.each([
  ["They met on 4 April. | The week before, deputies had met.", "The week before = 2024-03-25/2024-03-31"],
  ["They met on 4 April. | The week before Moroccan minister Bourita had seen him.", "The week before = 2024-03-25/2024-03-31"],
  ["They met on 4 April. | He had gone to Rome the month before.", "the month before = 2024-03"],
  ["They met on 4 April. | He had spoken the week before in Rome.", "the week before = 2024-03-25/2024-03-31"],
  ["They met on 4 April. | It followed a visit in the preceding week.", "the preceding week = 2024-03-25/2024-03-31"],
  ["They met on 4 April. | He left the following week.", "the following week = 2024-04-08/2024-04-14"],
  ["They met on 4 April. | The previous month he had been ill.", "The previous month = 2024-03"],
  ["They met in March 2019. | The following year he resigned.", "The following year = 2020"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")[1]).toBe(reading);
});

test("counted from a whole year a week is any", () => {
  expect(readingsOf("They met in 2019. | The following week he left.", "2024-07-06")).toEqual([
    "2019 = 2019",
    "The following week = open",
  ]);
});

test.each([
  "They met the week before the summit.",
  "The week before the vote they had met.",
  "The year after independence he left.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([]);
});
