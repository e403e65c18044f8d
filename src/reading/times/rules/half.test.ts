import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They will meet in the second half of the year.", "the second half of the year = 2024-07/2024-12"],
  ["They met in the first quarter of 2023.", "the first quarter of 2023 = 2023-01/2023-03"],
  ["They will meet in the last quarter of next year.", "the last quarter of next year = 2025-10/2025-12"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test.each([
  "They spoke in the first half of the talks.",
  "It took half of the budget.",
  "They met in the third half of the year.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([]);
});
