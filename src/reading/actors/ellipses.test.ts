import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("the one of another state", () => {
  it.each([
    [
      "two of an office told together",
      "Two trade ministers met in Oslo, the Irish one, Aoife Walsh, and the Fijian one, Mere Tuila.",
      ["Aoife Walsh | trade minister | IRL", "Mere Tuila | trade minister | FJI"],
    ],
    [
      "one told before",
      "The Georgian trade minister met the Irish one, Aoife Walsh, in Oslo.",
      ["Aoife Walsh | trade minister | IRL", "- | trade minister | GEO"],
    ],
    [
      "nobody named",
      "The Georgian trade minister met the Irish one in Oslo.",
      ["- | trade minister | GEO", "- | trade minister | IRL"],
    ],
    ["a thing", "Of all the summits the Irish one was longest.", []],
  ] as const)("%s", (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
