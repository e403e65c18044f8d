import { COUNTS, type Context, comma, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { emptyRaw, type RawActor } from "./raw.ts";

const PEERS = new Set("counterparts colleagues peers homologues".split(" "));
/** Whose they are. */
const WHOSE = new Set(["his", "her", "their", "its", "the"]);
/** Words between whose they are and the first of their states, and behind the last. */
const BESIDE = new Set(["visiting", "new", "respective", "both", "own"]);
const MOST = 8;
/** True for a word that may stand between whose they are and the first of their states. */
export const mayOpenList = (word: string): boolean => BESIDE.has(word) || COUNTS.has(word);

const skip = (c: Context, at: number): number => {
  let i = at;
  while (BESIDE.has(c.words.folded[i] ?? "") || COUNTS.has(c.words.folded[i] ?? "")) i++;
  return i;
};

/** The word behind the plural that heads the list; -1: something else stands there. */
const headEnd = (c: Context, at: number): number => {
  const { folded } = c.words;
  if (PEERS.has(folded[at] ?? "")) return at + 1;
  return folded[at] === "opposite" && folded[at + 1] === "numbers" ? at + 2 : -1;
};

/** "his Egyptian and Tunisian counterparts", "her Thai, Lao and Cambodian opposite numbers": one for each state told before the head. */
export const listedCounterparts = (c: Context, at: number): RawActor | null =>
  WHOSE.has(c.words.folded[at] as string) ? listFrom(c, at, skip(c, at + 1)) : null;

const listFrom = (c: Context, at: number, first: number): RawActor | null => {
  const { words: w } = c;
  const parties: RawActor["parties"][number][] = [];
  let i = first;
  while (parties.length < MOST && !sentenceEnd(c, i)) {
    const hit = c.byFirst.get(i);
    const span = hit ? partySpan(hit) : null;
    if (!hit || !span) return null;
    parties.push(span);
    i = hit.last;
    const joined = w.folded[i] === "and" && !sentenceEnd(c, i);
    if (!joined && !comma(w, i)) break;
    if (joined) i++;
  }
  const head = skip(c, i);
  const last = parties.length > 1 && plain(w, head) && !sentenceEnd(c, head) ? headEnd(c, head) : -1;
  return last < 0 ? null : { ...emptyRaw("pronoun", at, last), pointer: "counterpart", parties, plural: true };
};

/** True for the plural by which such a list may begin: "talks with [counterparts] from Egypt and Cuba". */
export const isPeers = (word: string): boolean => PEERS.has(word);

/** "with Egyptian, French and UK counterparts", "with counterparts from Egypt and Cuba": nobody's, but of whoever acts. */
export const bareCounterparts = (c: Context, i: number): RawActor | null => {
  const { words: w, byFirst } = c;
  const listed = byFirst.has(i) ? listFrom(c, i, i) : null;
  // "Greek and Spanish counterparts of the paper": somebody else's.
  if (listed) return w.folded[listed.last] === "of" ? null : listed;
  const from = PEERS.has(w.folded[i] as string) && w.folded[i + 1] === "from" && !sentenceEnd(c, i + 1);
  const behind = w.folded[i + 2] === "the" ? i + 3 : i + 2;
  const hit = from ? byFirst.get(behind) : undefined;
  return hit && partySpan(hit)?.kind === "state"
    ? { ...emptyRaw("pronoun", i, i + 1), pointer: "counterpart", plural: true }
    : null;
};
