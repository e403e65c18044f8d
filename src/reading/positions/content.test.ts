import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "./check.ts";

describe("what a clause that is said amounts to", () => {
  const rows: Rows = [
    ["Fidan said Türkiye would build a hospital.", "Fidan promise *"],
    ["Supplies, Fidan added, would follow by June.", "Fidan promise * due 2024-06"],
    ["Fidan announced that the road will be reopened.", "Fidan promise *"],
    ["Fidan said that Türkiye will not accept the plan.", "Fidan reject"],
    ["No such meeting occurred, Fidan wrote.", "Fidan reject"],
    ["Fidan said the reports were false.", "Fidan reject"],
    ["Mirzoyan said he was glad of the visit.", "Mirzoyan welcome"],
    ["Mirzoyan said that Ankara should lift the ban.", "Mirzoyan request"],
    ["Mirzoyan said Moscow had violated the agreement.", "Mirzoyan criticize"],
    ["Mirzoyan said that Armenia was ready to sign.", "Mirzoyan promise"],
    ["Fidan said that dialogue is the only way.", "Fidan emphasize"],
    ["The ministry said that trade has doubled."],
    ["The ministers agreed that hatred has no place there.", "BOTH agree"],
    ["The ministers agreed on the need to act.", "BOTH agree"],
    ["The ministers agreed that envoys would look into it.", "BOTH agree *"],
    ["Fidan assured his guest that the road is safe.", "Fidan promise"],
    ["Fidan reiterated that any attack would result in massive costs.", "Fidan warn"],
    ["Fidan said that a port would reduce costs.", "Fidan emphasize"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
