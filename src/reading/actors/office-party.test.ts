import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("offices that imply a state", () => {
  it.each([
    ["the state that alone is meant", "Foreign Secretary Jon Doe met ministers.", "Jon Doe | Foreign Secretary | GBR"],
    ["one of several that have it", "Foreign Secretary Omar Miah of Bangladesh came.", "Omar Miah | Foreign Secretary | BGD"],
    [
      "nobody's where the report is of another that has it",
      "Foreign Secretary Omar Miah met ambassadors. Bangladesh had called them home.",
      "Omar Miah | Foreign Secretary | -",
    ],
    [
      "a delegation goes before what the office implies",
      "A Qatari delegation led by Foreign Secretary Hamad Al-Tamari came.",
      "Hamad Al-Tamari | Foreign Secretary | QAT",
    ],
  ])("%s", (_, text, person) => {
    expect(peopleIn(text)).toContain(person);
  });
});
