import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("attributions beside what is said", () => {
  const rows: Rows = [
    ["According to Fidan, trade has doubled.", "Fidan emphasize"],
    ["In Fidan's view the road has no rival.", "Fidan emphasize"],
    ["Fidan praised the road. In his words, it has no rival.", "Fidan praise", "Fidan emphasize"],
    ["Armenia supports the plan, Mirzoyan said.", "Mirzoyan support"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("no attribution to a side", () => {
  const rows: Rows = [["According to newspapers the road is closed."], ["In other words, trade has doubled."]];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
