import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("no comment", () => {
  const rows: Rows = [
    ["Ankara declined to comment.", "TUR inform"],
    ["Fidan would not comment on the report.", "Fidan inform"],
    ["An Armenian official refused further comment.", "ARM inform"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("a comment", () => {
  const rows: Rows = [["The comment came late."]];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
