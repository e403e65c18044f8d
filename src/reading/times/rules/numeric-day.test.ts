import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["Published 2024-07-06 in Baku.", "2024-07-06 = 2024-07-06"],
  ["Published 2024-07-06T10:00 in Baku.", "2024-07-06T10 = 2024-07-06"],
  ["Published 2025/1/15 in Baku.", "2025/1/15 = 2025-01-15"],
  ["Published 28.05.2022 in Baku.", "28.05.2022 = 2022-05-28"],
  ["Published 28.05.22 in Baku.", "28.05.22 = 2022-05-28"],
  ["Published 09/08/2024 in Baku.", "09/08/2024 = 2024-08-09"],
  ["Published 07/28/2024 in Baku.", "07/28/2024 = 2024-07-28"],
])("%s", (text, reading) => {
  expect(readingsOf(text, null)).toEqual([reading]);
});

test.each([
  "After 9/11 it changed.",
  "At 10.0.0.1 it waits.",
  "It ended 2-1-2.",
  "On 32.05.2022 no.",
  "No. 1.2.22 says.",
  "At 14:41:07 it closed.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([]);
});
