import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["They left the pact on Monday, two years after Costa had signed it.", "two years = 2022-06/2022-08 lag"],
  ["They left the pact on Monday, ten years after Costa had signed it.", "ten years = 2014 lag"],
  ["They met on Monday, three days before their talks in Oslo.", "three days = 2024-07-04 lag"],
  ["They came a day after the summit.", "a day = 2024-07-02 lag"],
])("%s", (text, lag) => {
  expect(readingsOf(text, "2024-07-03").at(-1)).toBe(lag);
});

test.each(["They met again a year after.", "Two days after the vote they met.", "They spoke days after the vote."])(
  "not: %s",
  (text) => {
    expect(readingsOf(text, "2024-07-03").filter((r) => r.endsWith("lag"))).toEqual([]);
  },
);
