import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const WROTE = ["correspondence held Alar Karis + Rumen Radev"];

const rows: readonly (readonly [string, readonly string[]])[] = [
  ["A letter lay on a desk in Sofia. In it Estonia's President, Alar Karis, asks President Rumen Radev for patience.", WROTE],
  [
    "An envelope has found its way to President Rumen Radev's desk. In it President Alar Karis of Estonia regrets the delay.",
    WROTE,
  ],
  [
    "The message to President Rumen Radev of Bulgaria is short. In the text President Alar Karis of Estonia proposes a fair.",
    WROTE,
  ],
  ["In his reply to President Rumen Radev of Bulgaria, President Alar Karis gave thanks on Monday.", WROTE],
  ["To President Rumen Radev of Bulgaria, Estonia's President, Alar Karis, has sent congratulations and good wishes.", WROTE],
  ["Good wishes came on Monday from President Alar Karis of Estonia for President Rumen Radev of Bulgaria.", WROTE],
  // A book, and the letter of the law.
  ["The book lay on a desk. In it President Alar Karis of Estonia tells of President Rumen Radev.", []],
  ["The letter of the law is clear. In it President Alar Karis of Estonia sees no hole.", []],
];

describe("what goes on about a letter", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
