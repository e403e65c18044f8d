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
export const listedCounterparts = (c: Context, at: number): RawActor | null => {
  const { words: w } = c;
  if (!WHOSE.has(w.folded[at] as string)) return null;
  const parties: RawActor["parties"][number][] = [];
  let i = skip(c, at + 1);
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
