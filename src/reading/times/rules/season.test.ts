import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met in the autumn.", "the autumn = 2023-09/2023-11"],
  ["They will meet by autumn.", "autumn = 2024-09/2024-11 until"],
  ["They met last autumn.", "last autumn = 2023-09/2023-11"],
  ["They meet this summer.", "this summer = 2024-06/2024-08"],
  ["They met last spring.", "last spring = 2024-03/2024-05"],
  ["They met in the summer of 2014.", "summer of 2014 = 2014-06/2014-08"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test.each(["The Arab Spring began.", "A summer school opened.", "Prices fall."])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([]);
});
