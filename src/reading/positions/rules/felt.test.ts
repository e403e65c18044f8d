import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("what a side is said to feel", () => {
  const rows: Rows = [
    ["Both are committed to the peace of the region.", "BOTH promise *"],
    ["Fidan was grateful for the help.", "Fidan thank"],
    ["Ankara is deeply concerned about the fighting.", "TUR concern"],
    ["Ankara stands ready to help.", "TUR promise *"],
    ["The road will bring trade, Fidan was confident.", "Fidan emphasize"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("nobody's feelings", () => {
  const rows: Rows = [["A first design is ready."], ["Fidan is not concerned about it."], ["The draft is ready for print."]];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
