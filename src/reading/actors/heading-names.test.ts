import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("names in a heading", () => {
  it.each([
    ["Statement by Adaeze Okwuosa, Foreign Minister of Nigeria\n\nIt went well.", ["Adaeze Okwuosa | Foreign Minister | NGA"]],
    [
      "Speech by the Foreign Minister of Romania, Ileana Stroescu, Tallinn\n\nIt went well.",
      ["Ileana Stroescu | Foreign Minister | ROU"],
    ],
    ["Romanian Interior Minister Visits New Bridge\n\nIt went well.", ["- | Interior Minister | ROU"]],
  ])("%s", (text, people) => {
    expect(peopleIn(text, "2024-05-16")).toEqual(people);
  });
});
