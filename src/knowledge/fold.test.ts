import { describe, expect, it } from "vitest";
import { capitalOf, fold, words } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["Çavuşoğlu", "cavusoglu"],
    ["İstanbul", "istanbul"],
    ["Łódź", "lodz"],
    ["Əliyev", "eliyev"],
    ["Sørensen", "sorensen"],
    ["Đukanović", "dukanovic"],
    ["Straße", "strasse"],
    ["ÞÓRDÍS", "thordis"],
    ["plain", "plain"],
  ])("%s is %s", (word, folded) => expect(fold(word)).toBe(folded));
});

describe("words", () => {
  const cut = (text: string): string[] => words(text).map((w) => text.slice(w.start, w.end));
  it.each([
    ["the U.S. and Guinea-Bissau", ["the", "U", "S", "and", "Guinea", "Bissau"]],
    ["Fidan’s visit, 6 July", ["Fidan", "s", "visit", "6", "July"]],
    ["Mataʻafa", ["Mata", "afa"]],
    ["e\u0301lys\u00e9e", ["e\u0301lys\u00e9e"]],
    ["", []],
    ["  —  ", []],
  ])("%j", (text, expected) => expect(cut(text)).toEqual(expected));

  it("tells how a word is written", () =>
    expect(["minister", "Minister", "OSCE", "A", "20"].map(capitalOf)).toEqual([0, 1, 2, 1, 0]));
});
