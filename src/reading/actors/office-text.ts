import { PASSING } from "../lexicon/office-words.ts";
import { type Words, wordsText } from "../words.ts";
import { isPossessive } from "./possessive.ts";

export const officeWords = (
  w: Words,
  first: number,
  last: number,
  skip: readonly (readonly [number, number] | null)[],
): string[] => {
  const out: string[] = [];
  for (let i = first; i < last; i++) if (!skip.some((s) => s && i >= s[0] && i < s[1])) out.push(w.folded[i] as string);
  return out;
};

/** "President of the General Assembly (UNGA": a bracket whose end is no word of the office is none of it. */
const closed = (text: string): string => {
  const open = text.lastIndexOf("(");
  return open < 0 || text.includes(")", open) ? text : text.slice(0, open).trimEnd();
};

/** The office's own words: without the state it is held for ("Azerbaijani Foreign Minister" -> "Foreign Minister", "chief US negotiator" -> "chief negotiator"), without "new", "the". */
export const tidy = (w: Words, first: number, head: number, last: number, drop: readonly [number, number] | null): string => {
  if (drop && drop[0] > first && drop[1] <= head) {
    const before = skipPassing(w, first, drop[0]);
    const behind = wordsText(w, skipPassing(w, drop[1], last), last);
    return before < drop[0] ? `${wordsText(w, before, drop[0])} ${behind}` : behind;
  }
  const from = skipPassing(w, drop && drop[0] <= first ? Math.max(first, drop[1]) : first, last);
  const to = drop && drop[0] > first && drop[1] >= last ? beforeParty(w, from, drop[0]) : last;
  return closed(wordsText(w, from, to > from ? to : last));
};

const COUNTING = new Set(["first", "second", "third"]);
const COUNTED_RANKS = new Set(["deputy", "vice", "lady", "secretary", "gentleman", "assistant", "counsellor", "counselor"]);
/** "the first [prime minister] to come in ten years", "first ever", unlike "first deputy minister", "First Minister": no part of the office. */
const firstToCome = (w: Words, i: number): boolean =>
  COUNTING.has(w.folded[i] as string) &&
  (w.folded[i + 1] === "ever" || (w.capital[i] === 0 && !COUNTED_RANKS.has(w.folded[i + 1] as string)));

/** The first word that is part of the office: behind "s", "new", "the", "visiting". */
const skipPassing = (w: Words, first: number, last: number): number => {
  let from = first;
  while (
    from < last &&
    (isPossessive(w, from) || PASSING.has(w.folded[from] as string) || firstToCome(w, from) || w.folded[from] === "the") &&
    !(w.folded[from] === "top" && w.folded[from + 1] === "diplomat")
  )
    from++;
  return from;
};

const JOINING = new Set(["of", "the", "for", "to", "at", "in"]);
const REALMS = new Set("republic kingdom state federation union commonwealth principality sultanate emirate".split(" "));
/** "Ambassador of the [Republic] of Portugal": what kind of state it is, unlike "Secretary of State". */
const ofRealm = (w: Words, i: number): boolean =>
  REALMS.has(w.folded[i] as string) && w.folded[i - 1] === "the" && w.folded[i + 1] === "of";

/** "Secretary General of the OTS": the office ends before "of the". */
const beforeParty = (w: Words, from: number, party: number): number => {
  let to = party;
  while (to > from && (JOINING.has(w.folded[to - 1] as string) || ofRealm(w, to - 1))) to--;
  return to;
};
