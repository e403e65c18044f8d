import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("passives", () => {
  const rows: Rows = [
    ["It was stressed that trade has grown.", "BOTH emphasize"],
    ["The importance of the railway was noted.", "BOTH emphasize"],
    ["Satisfaction was expressed with the level of trade.", "BOTH welcome"],
    ["Concern was voiced over the fighting.", "BOTH concern"],
    ["It was agreed to hold the next round in autumn.", "BOTH agree * due 2024-09/2024-11"],
    ["It was pointed out with concern that mines remain.", "BOTH concern"],
    ["The attack was condemned by Fidan.", "Fidan criticize"],
    ["It was reaffirmed that Armenia supports the integrity of Türkiye.", "ARM support"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("passives that take no position", () => {
  const rows: Rows = [
    ["A date has not been agreed."],
    ["The road is said to be closed."],
    ["The matter is to be settled later."],
    ["Mirzoyan was greeted on the runway by Fidan."],
    ["Two men were accused."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
