import { expect, it } from "vitest";
import { wordsOf } from "../words.ts";
import { neverName } from "./never-name.ts";

const at = (text: string, word: string): boolean => {
  const words = wordsOf(text);
  return neverName(words, words.folded.indexOf(word));
};

it.each([
  ["Song Young-moo and No Kwang Chol signed it.", "no"],
  ["They met Jan Eliasson.", "jan"],
])("is a name where one goes on behind it: %s", (text, word) => {
  expect(at(text, word)).toBe(false);
});

it.each([
  ["The minister came. No European colleague did.", "no"],
  ["Resolution No 5 was passed.", "no"],
  ["They met on Jan 5.", "jan"],
])("is none elsewhere: %s", (text, word) => {
  expect(at(text, word)).toBe(true);
});
