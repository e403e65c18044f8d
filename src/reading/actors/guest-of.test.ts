import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

/** Whose guest is meant. */
test.each([
  [
    "a leader's guest, among those of one state, is its leader",
    "Polish President Andrzej Duda was in Tallinn on Tuesday. Foreign Minister Radosław Sikorski signed a paper on fish. President Alar Karis gave his visitor dinner.",
    ["meeting held Alar Karis + Andrzej Duda"],
  ],
  [
    "not somebody of whom a sentence tells in passing",
    "Polish President Andrzej Duda laid his wish before President Alar Karis in Tallinn on Tuesday. It was a matter for President Ursula von der Leyen, President Karis told his guest.",
    ["meeting held Alar Karis + Andrzej Duda"],
  ],
  [
    "a minister's guest is a minister",
    "Polish Foreign Minister Radosław Sikorski was in Tallinn on Monday. Foreign Minister Margus Tsahkna took his visitor to the port.",
    ["meeting held Margus Tsahkna + Radosław Sikorski"],
  ],
])("%s", (_, text, told) => expect(engagementsOf(text, ["meeting"])).toEqual(told));
