import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met today.", "today = 2024-03-01"],
  ["They met yesterday afternoon.", "yesterday afternoon = 2024-02-29"],
  ["They meet tomorrow.", "tomorrow = 2024-03-02"],
  ["They met this morning.", "this morning = 2024-03-01"],
  ["He came to the palace last evening.", "last evening = 2024-02-29"],
  ["They met last night.", "last night = 2024-02-29"],
  ["They met the day before yesterday.", "the day before yesterday = 2024-02-28"],
  ["They meet the day after tomorrow.", "the day after tomorrow = 2024-03-03"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-03-01")).toEqual([reading]);
});

test.each([
  "He told Russia Today so.",
  "He is busy these days.",
  "In the world of today it is so.",
  "In the afternoon he left.",
  "They are now friends.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-03-01")).toEqual([]);
});

test("undated, and dated to a month", () => {
  expect(readingsOf("They met yesterday.", null)).toEqual(["yesterday = open"]);
  expect(readingsOf("They met yesterday.", "2012-09")).toEqual(["yesterday = 2012-09"]);
});
