import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("members of a group of envoys", () => {
  it("each is what the group is", () => {
    const text =
      "Two ambassadors said farewell to President Maia Sandu on Friday. They were Joao Catumbo, who has represented Angola, and Saif Al Rumi of Oman.";
    const people = peopleIn(text, "2022-04-07");
    expect(people).toContain("Joao Catumbo | ambassador | AGO");
    expect(people).toContain("Saif Al Rumi | ambassador | OMN");
  });

  it.each([
    "Two ambassadors said farewell on Friday. Minister Saif Al Rumi of Oman sat in.",
    "Two ministers said farewell on Friday. They were Joao Catumbo of Angola and Saif Al Rumi of Oman.",
  ])("not: %s", (text) => {
    expect(peopleIn(text, "2022-04-07").some((p) => /ambassador/.test(p))).toBe(false);
  });
});
