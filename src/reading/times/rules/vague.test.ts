import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["He recently visited.", "recently = ../2024-07-03"],
  ["They will meet in the near future.", "the near future = 2024-07-03/.."],
  ["They will meet soon.", "soon = 2024-07-03/.."],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test.each(["He will come as soon as he can.", "He left shortly after the talks.", "The near east waits."])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([]);
});
