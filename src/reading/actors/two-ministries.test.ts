import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const met = (whom: string): string => engagementsOf(`Kenyan President William Ruto met ${whom} on Monday.`).join("; ");

describe("two ministers of one state told in one plural", () => {
  it.each([
    ["the foreign and defence ministers of Somalia", ["defence minister/SOM", "foreign minister/SOM"]],
    ["the ministers of justice and trade of Mali", ["minister of justice/MLI", "minister of trade/MLI"]],
    ["Chile's foreign and trade ministers", ["foreign minister/CHL", "trade minister/CHL"]],
  ])("%s", (whom, who) => {
    for (const w of who) expect(met(whom)).toContain(w);
  });

  it("near miss: one ministry of two states", () =>
    expect(met("the foreign and trade ministers of Chile and Peru")).toContain("foreign and trade minister/CHL"));
});
