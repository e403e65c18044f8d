import { expect, test } from "vitest";
import { readingsOf } from "./check.ts";

// 2024-07-06 is a Saturday.
test.each([
  ["He will fly on Monday. | Ruto receives him on Thursday.", "Thursday = 2024-07-11"],
  ["He will fly on Monday. | Ruto has him on Thursday for an hour.", "Thursday = 2024-07-11"],
  ["He will fly on Monday. | Ruto received him on Thursday.", "Thursday = 2024-07-04"],
  ["He will fly on Monday. | Ruto has seen him on Thursday.", "Thursday = 2024-07-04"],
  ["He flew on Monday. | Ruto receives him on Thursday.", "Thursday = 2024-07-04"],
  ["The conference got going on Thursday.", "Thursday = 2024-07-04"],
  ["The conference is going to open on Thursday.", "Thursday = 2024-07-11"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06").at(-1)).toBe(reading);
});
