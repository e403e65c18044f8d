/** The verb that a bare verb behind "and" goes on with: both are planned, wished for or called off together. */
import { GAP, type Words } from "../../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const JOINS = set("and or then");
const BETWEEN = set("then also later afterwards thereafter subsequently finally there possibly perhaps jointly separately");
const AUXILIARIES = set("will shall ll would could might should must can may cannot");
const NOT = set("not never no longer also now first then be");
/** Behind "to" these open where somebody goes or whom something concerns, no verb: "to the Baltic states", "to his host". */
const NO_VERB = set(
  "the a an his her its their this that these those each both all one two three several some other who whom which",
);
/** How far before it the first verb of such a chain stands, in words. */
const REACH = 40;

/** The word by which the bare verb is joined to what stands before, itself behind a comma: "will open a fair, [meet X] and leave"; -1: nothing joins it. */
const joinBefore = (w: Words, first: number, from: number): number => {
  let i = first - 1;
  while (
    i > from &&
    (BETWEEN.has(w.folded[i] as string) || (w.folded[i] as string).endsWith("ly")) &&
    !JOINS.has(w.folded[i] as string)
  )
    i--;
  if (i > from && JOINS.has(w.folded[i] as string)) return i;
  return i + 1 > from && (w.gap[i + 1] as number) & GAP.comma ? i + 1 : -1;
};

const isVerbBehind = (w: Words, i: number): boolean =>
  w.capital[i] === 0 && !NO_VERB.has(w.folded[i] as string) && !/^\d/.test(w.folded[i] as string);

/** "will not [travel]", "would also [open]". */
const behindAdverbs = (w: Words, from: number): number => {
  let i = from;
  while (NOT.has(w.folded[i] ?? "") || (w.folded[i] ?? "").endsWith("ly")) i++;
  return i;
};

/** "May 9" is no auxiliary. */
export const isMonth = (w: Words, i: number): boolean => w.folded[i] === "may" && w.capital[i] !== 0;

/**
 * "plans to visit Riga on Sunday and meet X": the word "visit", whose auxiliary or "to" governs "meet" as well; -1: a verb on its own.
 * Not: "The presidents will sit down at noon, and their ministers meet in the evening", where somebody else stands before it.
 */
export const conjunctOf = (w: Words, first: number, sentenceFirst: number): number => {
  const join = joinBefore(w, first, sentenceFirst);
  if (join < 0) return -1;
  for (let i = join - 1; i >= Math.max(sentenceFirst, join - REACH); i--) {
    if ((w.gap[i + 1] as number) & (GAP.semicolon | GAP.colon)) return -1;
    const word = w.folded[i] as string;
    const leads = word === "to" ? isVerbBehind(w, i + 1) : AUXILIARIES.has(word) && !isMonth(w, i);
    const verb = leads ? behindAdverbs(w, i + 1) : join;
    if (verb < join) return verb;
  }
  return -1;
};
