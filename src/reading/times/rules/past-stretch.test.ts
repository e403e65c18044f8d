import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["The past year had strained ties.", "The past year = 2023-07-04/2024-07-03 duration"],
  ["Over the past several months they talked.", "the past several months = 2024-04-04/2024-07-03 duration"],
  ["The envoys fell silent for the previous three weeks.", "the previous three weeks = 2024-06-12/2024-07-03 duration"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test.each(["They talked for two years.", "They drove past the weeks of rain."])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([]);
});
