import { wordTest } from "../forms.ts";
import { NEVER_NAMES } from "../lexicon/person-words.ts";
import { GAP, type Words } from "../words.ts";

/** "A. Rahim", "Mohamed V. Conteh": one letter before a full stop, however the letter is used elsewhere. */
export const isInitial = (w: Words, i: number): boolean =>
  (w.end[i] as number) - (w.start[i] as number) === 1 &&
  (w.capital[i] as number) > 0 &&
  i + 1 < w.count &&
  ((w.gap[i + 1] as number) & GAP.period) !== 0;
/** "Jan Eliasson", where "Jan. 5" and "Jan 2020" are days. */
const isJan = (w: Words, i: number): boolean =>
  w.folded[i] === "jan" &&
  w.capital[i + 1] === 1 &&
  (w.gap[i + 1] === GAP.space || w.gap[i + 1] === GAP.hyphen) &&
  !NEVER_NAMES.has(w.folded[i + 1] as string);
/** "Song Young-moo and No Kwang Chol", where "No European minister" opens a sentence and "No 5" is a number. */
const isNo = (w: Words, i: number): boolean =>
  w.folded[i] === "no" &&
  w.gap[i] === GAP.space &&
  w.capital[i] === 1 &&
  w.capital[i + 1] === 1 &&
  (w.gap[i + 1] === GAP.space || w.gap[i + 1] === GAP.hyphen) &&
  !NEVER_NAMES.has(w.folded[i + 1] as string);
const never = wordTest((word) => NEVER_NAMES.has(word));
/** True for a word that is no part of a name where it stands. */
export const neverName = (w: Words, i: number): boolean => never(w, i) && !isInitial(w, i) && !isJan(w, i) && !isNo(w, i);
