import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

// 2024-07-06 is a Saturday.
test.each([
  ["It is one week since Macron made time for her.", ["one week = 2024-06-29"]],
  ["It has been two days since they met.", ["two days = 2024-07-04"]],
  ["A fortnight has passed since he dined with her.", ["A fortnight has passed = 2024-06-22"]],
  ["Three days have gone by since they met.", ["Three days have gone by = 2024-07-03"]],
  ["It is one week since A met her, and a fortnight since B did.", ["one week = 2024-06-29", "a fortnight = 2024-06-22"]],
])("%s", (text, found) => expect(readingsOf(text, "2024-07-06")).toEqual(found));

test.each(["It is thirty years since anybody signed.", "They sat for two weeks since nobody gave in."])("not: %s", (text) =>
  expect(readingsOf(text, "2024-07-06")).toEqual([]),
);
