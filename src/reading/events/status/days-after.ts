import { GAP, type Words } from "../../words.ts";

const SPANS = new Set("day days week weeks fortnight month months year years".split(" "));
const PRONOUNS = new Set("he she they the it".split(" "));
/** Words from "after" to what was done then: "days after [the foreign minister of Chad] met". */
const REACH = 16;
const STOPS = GAP.comma | GAP.semicolon | GAP.colon | GAP.dash | GAP.quote;

const commaBehind = (w: Words, from: number, last: number): boolean => {
  for (let i = from + 1; i < last; i++) if ((w.gap[i] as number) & GAP.comma) return true;
  return false;
};

/** "The visit comes days after A met B", "landed on Monday, two weeks after A received B": what is told at `at` is what the news counts its days from. */
export const daysAfter = (w: Words, at: number, sentenceFirst: number, sentenceLast: number): boolean => {
  for (let i = at - 1; i > sentenceFirst && i >= at - REACH; i--) {
    if ((w.gap[i + 1] as number) & STOPS) return false;
    if (w.folded[i] !== "after") continue;
    if (!SPANS.has(w.folded[i - 1] as string)) return false;
    // "A week after the coup the King received X": the news stands behind; "A week after X met Y, Z flew": before the comma.
    const opens = i - 3 < sentenceFirst;
    const named = (w.capital[i + 1] as number) > 0 || PRONOUNS.has(w.folded[i + 1] as string);
    return !opens || (named && w.folded[i + 1] !== "the" && commaBehind(w, at, sentenceLast));
  }
  return false;
};
