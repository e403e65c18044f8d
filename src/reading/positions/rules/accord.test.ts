import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("what a paper of the sides settles", () => {
  const rows: Rows = [
    ["Under the Ankara Declaration the neighbours leave their quarrel behind.", "BOTH agree *"],
    ["Under the agreement, Türkiye will withdraw its troops within ninety days.", "TUR promise *"],
    ["According to the deal, prisoners will be exchanged.", "BOTH agree *"],
    ["By the terms of the accord the border opens at once.", "BOTH agree *"],
    ["The accord provides for a joint commission.", "BOTH agree *"],
    ["The agreement obliges both countries to open their border.", "BOTH agree *"],
    ["The sides signed a declaration, which names the opening of the border as a common goal.", "BOTH agree *"],
    ["The two ministers signed a joint statement. It calls on the world to protect the monuments.", "BOTH request"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("no paper of theirs", () => {
  const rows: Rows = [
    ["Under the 1991 treaty the border is closed."],
    ["Under the bridge the two posed for pictures."],
    ["The text, in Russian, was three pages long."],
    ["It opens at nine."],
    ["Negotiators of the agreement provided no comment."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
