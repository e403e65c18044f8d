import { expect, test } from "vitest";
import { readingsOf } from "./check.ts";

test.each([
  ["They met on Monday. | The day after the talks he left.", "The day after the talks = 2024-07-02"],
  ["They spoke on Monday. | Two days before the call he had dined in Rome.", "Two days before the call = 2024-06-29"],
  ["They dined on Monday. | On the eve of the dinner he slept in Graz.", "the eve of the dinner = 2024-06-30"],
  ["They met on Tuesday. | A morning earlier he had seen the King.", "A morning earlier = 2024-07-01"],
  ["They met on Tuesday. | The Friday before they had quarrelled.", "Friday before = 2024-06-28"],
  ["They met on 14 June. | The following Monday he left.", "following Monday = 2024-06-17"],
  ["They met in March 2016. | The following January they met again.", "following January = 2017-01"],
  ["He had come in January. | On the 24th he signed.", "24th = 2024-01-24"],
  ["They spoke on Monday of the ship seized in March. | That same evening he rang Oslo.", "That same evening = 2024-07-01"],
])("beside the day told: %s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03").at(-1)).toBe(reading);
});

test.each([
  ["By Sunday he was in Lima.", "Sunday = 2024-06-30"],
  ["It must be signed by Friday.", "Friday = 2024-07-05 until"],
  ["In February he was to have gone to Rome.", "February = 2024-02"],
])("%s", (text, reading) => {
  expect(readingsOf(text, "2024-07-03")).toEqual([reading]);
});

test.each(["They met on Monday. | The day after the election he left.", "The day after the talks he left."])(
  "no day is told: %s",
  (text) => {
    expect(readingsOf(text, "2024-07-03").filter((r) => r.includes("day after"))).toEqual([]);
  },
);
