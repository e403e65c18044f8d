import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { type Context, partySpan, plain, sentenceEnd } from "./cursor.ts";

/** Whom several states have each of his own: "the Greek and Turkish [delegations]". */
const SHARED = new Set(
  "delegations governments ministries militaries armies authorities embassies parliaments cabinets commissions experts".split(
    " ",
  ),
);
/** What only people of a state are, where a word says for what: "technical teams", not those who play. */
const OF_STATE = new Set(["teams", "groups", "commissions", "experts"]);
const FOR = new Set(
  "technical negotiating government military border expert peace security army defence defense foreign joint high level".split(
    " ",
  ),
);
/** Words between the last state and the noun: "Kyrgyz and Tajik [high-level border] commissions". */
const REACH = 4;

/** The word behind the noun that ends a phrase whose last state ends at word i; -1: it ends in none. */
const nounBehind = (c: Context, i: number): number => {
  const { words: w } = c;
  let told = false;
  for (let k = i; k < i + REACH && !sentenceEnd(c, k) && plain(w, k) && (w.capital[k] as number) === 0; k++) {
    const word = w.folded[k] as string;
    if (SHARED.has(word) || (told && OF_STATE.has(word))) return k + 1;
    if (!FOR.has(word)) return -1;
    told = true;
  }
  return -1;
};

const adjective = (hit: NameHit | undefined): hit is NameHit => hit !== undefined && partySpan(hit) !== null;

/** "[Greek] and Turkish delegations": true of the first of two states, by the noun behind the second. */
export const sharesSide = (c: Context, hit: NameHit): boolean => {
  const and = hit.last;
  if (c.words.folded[and] !== "and" || sentenceEnd(c, and) || !plain(c.words, and) || !plain(c.words, and + 1)) return false;
  const next = c.byFirst.get(and + 1);
  return adjective(next) && nounBehind(c, next.last) > 0;
};

/** "Greek and [Turkish delegations]": the end of the second's own phrase; -1: it is no second of two. */
export const sharedEnd = (c: Context, hit: NameHit): number => {
  const and = hit.first - 1;
  if (c.words.folded[and] !== "and" || c.sentenceOf[and] !== c.sentenceOf[hit.first]) return -1;
  const before = c.byLast.get(and);
  return before && partyOf(before.match) ? nounBehind(c, hit.last) : -1;
};

/** "Kyrgyz and Tajik delegations": no surname, though there is somebody of that name. */
export const isOneOfTwo = (c: Context, hit: NameHit): boolean =>
  partyOf(hit.match) !== null && (sharesSide(c, hit) || sharedEnd(c, hit) > 0);
