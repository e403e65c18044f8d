import { describe, expect, it } from "vitest";
import { verbForms } from "./inflect.ts";

describe("the forms of a verb", () => {
  it.each([
    ["meet", "meet meets met met meeting"],
    ["confer", "confer confers conferred conferred conferring"],
    ["receive", "receive receives received received receiving"],
    ["fly", "fly flies flew flown flying"],
    ["pay", "pay pays paid paid paying"],
    ["see", "see sees saw seen seeing"],
    ["touch", "touch touches touched touched touching"],
    ["carry", "carry carries carried carried carrying"],
  ])("%s", (base, forms) => {
    expect(verbForms(base).map((f) => f.join(" "))).toEqual([forms]);
  });

  it("gives both spellings where both are usual", () => {
    expect(verbForms("travel").map((f) => f[2])).toEqual(["traveled", "travelled"]);
    expect(verbForms("be").map((f) => f[1])).toEqual(["is", "are"]);
  });
});
