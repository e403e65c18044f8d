import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("what is to be done", () => {
  const rows: Rows = [
    ["Both will strive for calm along the border.", "BOTH agree *"],
    ["Türkiye will train Armenian rescuers.", "TUR promise *"],
    ["The sides agreed on trade. A joint office will be set up by July.", "BOTH agree *", "BOTH agree * due 2024-07"],
    ["Turkish troops are to leave the region within ninety days.", "TUR promise *"],
    ["The sides agreed on trade. Sanctions are to be lifted, and the ministers will meet.", "BOTH agree *", "BOTH agree *"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("no plan of a side", () => {
  const rows: Rows = [
    ["Türkiye will be represented by an envoy."],
    ["When the next round takes place is to be decided."],
    ["A storm will hit the coast."],
    ["The soldiers will leave the region."],
    ["Fidan will travel to Paris."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
