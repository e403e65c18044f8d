import { foldedWords } from "../../knowledge/fold.ts";
import { sameSense, stemOf } from "./same-sense.ts";

/** Words that carry no fact of their own: grammar, and the frame in which facts are told. */
const EMPTY = new Set(
  "a an the and or but of in on at to for with by from as that this these those his her their its he she they it who whom which was were is are be been being has have had will would did does do not no also both two sides side between during after before about over into their there mr mrs ms said says say told tells tell stated added other others".split(
    " ",
  ),
);

/** The folded words of a text that say something, each once. */
export const contentWords = (text: string): string[] => [
  ...new Set(foldedWords(text).filter((w) => !EMPTY.has(w) && (w.length > 1 || /\d/.test(w)))),
];

/** One word is another's inflection: "thanked" and "thanks", "exercise" and "exercises". */
const akin = (a: string, b: string): boolean => {
  if (a === b || stemOf(a) === stemOf(b)) return true;
  const shared = Math.min(a.length, b.length) - 2;
  return shared >= 3 && !/\d/.test(a) && a.slice(0, Math.max(4, shared)) === b.slice(0, Math.max(4, shared));
};

/** What a word has in common with its inflections that are two letters shorter at most. */
export const beginningOf = (word: string): string =>
  /\d/.test(word) || word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 4));

export const holdsWord = (words: readonly string[], word: string): boolean =>
  words.some((w) => akin(w, word) || sameSense(w, word));

/** The share of `asked` that `there` holds, 0 to 1; 0 where nothing is asked. */
export const shareHeld = (asked: readonly string[], there: readonly string[]): number =>
  asked.length ? asked.filter((w) => holdsWord(there, w)).length / asked.length : 0;
