import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met a fortnight ago.", "a fortnight ago = 2024-06-17/2024-06-23"],
  ["They will meet in a fortnight.", "in a fortnight = 2024-07-15/2024-07-21"],
  ["They met two days ago.", "two days ago = 2024-07-01"],
  ["They met three weeks ago.", "three weeks ago = 2024-06-10/2024-06-16"],
  ["They met two weeks ago yesterday.", "two weeks ago yesterday = 2024-06-18"],
  ["It was a week ago to the day that they met.", "a week ago to the day = 2024-06-26"],
  ["They met five years ago.", "five years ago = 2019"],
  ["Burns had left days earlier.", "days earlier = 2024-06-23/2024-07-02"],
  ["They met several weeks ago.", "several weeks ago = 2024-05-04/2024-06-26"],
  ["The minister will leave in ten days.", "in ten days = 2024-07-13"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test("counted from the time told last", () => {
  expect(readingsOf("They met on 14 December 2022. | A month earlier they had talked.", "2024-07-03")[1]).toBe(
    "A month earlier = 2022-11",
  );
  expect(readingsOf("They met on 14 December 2022. | Two days later he left.", "2024-07-03")[1]).toBe(
    "Two days later = 2022-12-16",
  );
});

test("a week is not counted from a season, nor from a year", () => {
  expect(readingsOf("The pact was ten in the spring. | The law had failed a week before.", "2024-07-03")[1]).toBe(
    "a week before = 2024-06-24/2024-06-30",
  );
  expect(readingsOf("They met in 2021. | A year later he came back.", "2024-07-03")[1]).toBe("A year later = 2022");
});

test.each([
  "They talked for two days.",
  "They talked for over two years.",
  "40 fell in a month in which much happened.",
  "The treaty is 14 years old.",
  "They sat for seven and a half hours.",
  "# First leaders' meeting in 25 years",
  "For 20 years they had not met.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([]);
});

test("a day on", () => {
  expect(readingsOf("They met on 4 April. | A day on, in Lima, he left.", "2024-07-06")[1]).toBe("A day on = 2024-04-05");
  expect(readingsOf("They met on 4 April. | A year on, in Lima, he left.", "2024-07-06")).toHaveLength(1);
});
