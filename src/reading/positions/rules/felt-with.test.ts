import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("a feeling told behind a verb", () => {
  const rows: Rows = [
    ["It was noted with concern that mines remain.", "BOTH concern"],
    ["It was pointed out with satisfaction that trade has grown.", "BOTH welcome"],
    ["Both ministers acknowledged with deep regret that the road is closed.", "BOTH concern"],
    ["Fidan recalled with gratitude the help of Armenia.", "Fidan thank"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("what tells no feeling", () => {
  const rows: Rows = [
    ["It was noted with great care that trade has grown.", "BOTH emphasize"],
    ["Fidan stressed with his ministers that the road is closed.", "Fidan emphasize"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
