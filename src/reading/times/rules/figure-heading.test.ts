import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["17/05 The minister received the envoy.", "17/05 = 2024-05-17"],
  ["05/28 Talks in Rome.", "05/28 = 2024-05-28"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-06")).toEqual([reading]);
});

test.each([
  "He won 17/05 there.",
  "9/11 Changed everything.",
  "17/05 was the score.",
  "31/02 The minister slept.",
  "17/05/11 The number.",
])("not: %s", (text) => {
  expect(readingsOf(text, "2024-07-06").filter((x) => x.startsWith("17/05 =") || x.startsWith("9/11"))).toEqual([]);
});
