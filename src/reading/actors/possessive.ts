import { GAP, type Words } from "../words.ts";

/** "Turkey's": the word is the "s" of a possessive. */
export const isPossessive = (w: Words, i: number): boolean =>
  w.folded[i] === "s" && ((w.gap[i] as number) & (GAP.apostrophe | GAP.space)) === GAP.apostrophe;
/** "ministers' meeting": an apostrophe after the word, with no letter; a quotation mark behind a full stop is none. */
export const endsPossessive = (w: Words, last: number): boolean =>
  last < w.count &&
  (isPossessive(w, last) ||
    (((w.gap[last] as number) & GAP.apostrophe) !== 0 &&
      ((w.gap[last] as number) & GAP.space) !== 0 &&
      ((w.gap[last] as number) & (GAP.period | GAP.comma)) === 0 &&
      (w.folded[last - 1] as string).endsWith("s")));
