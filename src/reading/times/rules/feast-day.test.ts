import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met on Easter Monday.", "Easter Monday = 2024-04-01"],
  ["They met on Good Friday 2019.", "Good Friday 2019 = 2019-04-19"],
  ["They met on Christmas Eve.", "Christmas Eve = 2023-12-24"],
  ["They will meet on New Year's Day.", "New Year's Day = 2025-01-01"],
  ["They will meet on Christmas Day.", "Christmas Day = 2024-12-25"],
  ["He is expected in Washington for St Patrick's Day.", "St Patrick's Day = 2025-03-17"],
  ["They met on May Day.", "May Day = 2024-05-01"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test.each(["On Good Friday Agreement matters they agreed.", "The Christmas Eve service was long.", "It was a good Friday."])(
  "no feast's day: %s",
  (text) => {
    expect(readingsOf(text, "2024-07-06").filter((x) => /Eve|Good Friday =/.test(x))).toEqual([]);
  },
);
