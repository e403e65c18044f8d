import { GAP, type Words } from "../../words.ts";
import { PLANNED, WILL } from "./status.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const DURING = set("during on within after following");
/** "as part of", "in the course of", "within the framework of": behind what "of" belongs to. */
const PARTS = set("part course framework margins sidelines context occasion");
/** Words between what leads to a noun and the noun: "during [the King's first two-day official] visit". */
const PHRASE = 7;
/** Words of the clause before it. */
const CLAUSE = 24;
const GOING_ON = set("ongoing current today s");
const OVER = set("last yesterday ago earlier past previous recent already");

interface Place {
  readonly start: number;
  readonly last: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** The word that leads to the noun: "during", "after", "part of"; -1: none. */
const leading = (w: Words, { start, sentenceFirst }: Place): number => {
  for (let i = start; i > sentenceFirst && start - i <= PHRASE; i--) {
    if (i < start && (w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon | GAP.colon)) return -1;
    const word = w.folded[i - 1] as string;
    if (DURING.has(word) || (word === "of" && PARTS.has(w.folded[i - 2] as string))) return i - 1;
    if (word === "to" || word === "with" || word === "and") return -1;
  }
  return -1;
};

const any = (w: Words, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(w.folded[i] as string)) return true;
  return false;
};

/**
 * "will hold talks with X [during his visit to Lima]", "will speak to the press [after the talks]": what goes with something to come is to come,
 * but for "will sign on his current visit", "will report on it after last week's visit".
 */
export const alongsidePlan = (w: Words, n: Place): boolean => {
  const at = leading(w, n);
  if (at < 0 || any(w, at, n.start + 1, GOING_ON) || any(w, at, Math.min(n.sentenceLast, n.last + PHRASE), OVER)) return false;
  for (let i = at - 1; i >= Math.max(n.sentenceFirst, at - CLAUSE); i--) {
    if (WILL.has(w.folded[i] as string)) return w.folded[i + 1] !== "not";
    if ((w.gap[i] as number) & (GAP.comma | GAP.semicolon | GAP.colon | GAP.quote)) return false;
  }
  return false;
};

/** "is expected to see X before flying to Lima", "will see X[,] before meeting Y": the gerund at word `first` follows on something to come. */
export const behindPlan = (w: Words, first: number, sentenceFirst: number): boolean => {
  for (let i = first - 2; i >= Math.max(sentenceFirst, first - CLAUSE); i--) {
    if (i + 1 < first - 1 && (w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon)) return false;
    if (WILL.has(w.folded[i] as string) || (w.folded[i + 1] === "to" && PLANNED.has(w.folded[i] as string))) return true;
  }
  return false;
};

const LEAVING = new Set(["departing", "leaving"]);
/** "issued the following statement before departing for Oslo", "Minister X before leaving for Oslo" as a headline: a journey that the statement goes before. */
export const behindStatement = (w: Words, first: number, sentenceFirst: number): boolean => {
  if (!LEAVING.has(w.folded[first] as string)) return false;
  let headline = true;
  for (let i = first - 2; i >= sentenceFirst; i--) {
    if (w.folded[i] === "statement") return true;
    headline &&= (w.capital[i] as number) > 0;
  }
  return headline && first - 1 > sentenceFirst;
};
