import { expect, test } from "vitest";
import { wordTest } from "./forms.ts";
import { spots, spotsWithin } from "./spots.ts";
import { wordsOf } from "./words.ts";

const LETTERS = spots(wordTest((word) => word === "letter" || word === "note"));

test("the words at which a rule may begin, in order, however they are written", () => {
  expect(LETTERS(wordsOf("A letter and a NOTE, then another Letter."))).toEqual([1, 4, 7]);
});

test("a text without any has none", () => {
  expect(LETTERS(wordsOf("Nothing was sent."))).toEqual([]);
  expect(LETTERS(wordsOf(""))).toEqual([]);
});

test("a rule made after a text was walked finds its words there too", () => {
  const words = wordsOf("The letter was read.");
  expect(LETTERS(words)).toEqual([1]);
  const reading = spots(wordTest((word) => word === "read"));
  expect(reading(words)).toEqual([3]);
  expect(LETTERS(words)).toEqual([1]);
});

test("words too long or too many to be kept are looked at all the same", () => {
  const long = "x".repeat(40);
  const odd = spots(wordTest((word) => word.length === 40));
  expect(odd(wordsOf(`a ${long} b ${long}`))).toEqual([1, 3]);
});

test("those of a stretch of words", () => {
  expect(spotsWithin([2, 5, 9, 14], 5, 14)).toEqual([5, 9]);
  expect(spotsWithin([2, 5, 9, 14], 6, 9)).toEqual([]);
  expect(spotsWithin([], 0, 9)).toEqual([]);
  expect(spotsWithin([2, 5], 0, 99)).toEqual([2, 5]);
});

test("a rule sees its word alone: what it says of a form hangs on no text met before", () => {
  const behindThe = spots((w, i) => w.folded[i] === "quorum" && w.folded[i - 1] === "the");
  expect(behindThe(wordsOf("There was the quorum."))).toEqual([]);
  expect(behindThe(wordsOf("There was a quorum, and the quorum left."))).toEqual([]);
});
