import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They met the other day.", "the other day = ../2024-07-03"],
  ["They met in recent weeks.", "in recent weeks = ../2024-07-03"],
  ["They met some time ago.", "some time ago = ../2024-07-03"],
  ["They met not long ago.", "not long ago = ../2024-07-03"],
  ["He recently visited.", "recently = ../2024-07-03"],
  ["They will meet in the near future.", "the near future = 2024-07-03/.."],
  ["They will meet soon.", "soon = 2024-07-03/.."],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test.each(["He will come as soon as he can.", "He left shortly after the talks.", "The near east waits."])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([]);
});
