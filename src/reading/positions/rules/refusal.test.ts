import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("what a side will not do", () => {
  const rows: Rows = [
    ["Fidan would not accept a truce on those terms.", "Fidan reject"],
    ["Fidan did not agree to the plan.", "Fidan reject"],
    ["Ankara does not recognise the vote.", "TUR reject"],
    ["Ankara will hear of no talks about the port.", "TUR reject"],
    ["Ankara would have none of it.", "TUR reject"],
    ["Fidan cannot accept that the road be closed.", "Fidan reject"],
    ["Türkiye, Fidan said, will not recognise the vote.", "Fidan reject"],
    ["Türkiye, he told his guest, will not accept a change.", "Fidan reject"],
    ["Ankara will recognise the vote.", "TUR promise *"],
    ["Fidan did not attend the dinner."],
    ["The road will not yield to floods."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
