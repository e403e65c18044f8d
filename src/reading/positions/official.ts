import type { Entity, Sentence } from "../document.ts";
import { GAP } from "../words.ts";
import { actorAt, type Context, hasSides, partiesOf, type Speaker, together } from "./found.ts";
import { OFFICIALS, SPEAKING_NOUNS, TOGETHER } from "./lexicon/speakers.ts";

/** How many words before its head a noun phrase may begin. */
const REACH = 6;
const STOPS = new Set("that which who said says told of to in on by with from for and but as when while after before".split(" "));

/** "a senior White House official": the party that the phrase before its head names. */
const named = (c: Context, head: number, s: Sentence): { party: string | null; first: number } => {
  let first = head;
  if ((c.doc.words.gap[head] as number) & GAP.comma) return { party: null, first };
  for (let k = head - 1; k >= s.first && head - k <= REACH; k--) {
    const a = actorAt(c, k);
    if (a) {
      const parties = partiesOf(c, a.entities);
      return { party: parties.length === 1 ? (parties[0] as string) : null, first: a.first };
    }
    if (STOPS.has(c.doc.words.folded[k] as string)) break;
    first = k;
    if ((c.doc.words.gap[k] as number) & GAP.comma) break;
  }
  return { party: null, first };
};

const lastParty = (c: Context): string | null => {
  if (!c.last || c.last.joint) return null;
  if (c.last.party) return c.last.party;
  const e = c.last.entities[0];
  return e === undefined ? null : (c.doc.entities[e] as Entity).party;
};

/** How far back the full name of "the Panel" is looked for. */
const BODY = 250;
/** "The Panel thanks": a body told of by its last word, of the organization named last before it. */
const bodyAt = (c: Context, k: number, s: Sentence): string | null => {
  if (c.doc.words.capital[k] !== 1 || c.doc.words.folded[k - 1] !== "the" || k - 1 < s.first) return null;
  for (let i = k - 2; i >= 0 && k - i < BODY; i--) {
    const e = actorAt(c, i)?.entities[0];
    const x = e === undefined ? null : (c.doc.entities[e] as Entity);
    if (x?.type === "organization" && c.doc.words.folded.slice(i + 1, i + 4).includes(c.doc.words.folded[k] as string))
      return x.party;
  }
  return null;
};

/** Somebody unnamed who speaks, whose head noun is word k: "a department spokesman", "the sources". */
export const officialAt = (c: Context, k: number, s: Sentence): Speaker | null => {
  const w = c.doc.words;
  const head = w.folded[k] as string;
  if (!OFFICIALS.has(head) || w.capital[k] === 2) return null;
  const { party, first } = named(c, k, s);
  // "a senior administration official" is the American way of saying it.
  const american = head === "official" && w.folded[k - 1] === "administration" ? "USA" : null;
  const said = party ?? bodyAt(c, k, s) ?? american ?? lastParty(c) ?? c.home;
  return said ? { entities: [], joint: false, party: said, words: [first, k + 1], personal: true } : null;
};

/** "both sides", "the two ministers", "the joint statement": who speaks together, whose head noun is word k. */
export const togetherAt = (c: Context, k: number, s: Sentence): Speaker | null => {
  const w = c.doc.words;
  const head = w.folded[k] as string;
  if (!hasSides(c)) return null;
  if (head === "both" || (head === "two" && w.folded[k - 1] === "the") || (head === "they" && !actorAt(c, k)))
    return together([k, k + 1]);
  if (SPEAKING_NOUNS.has(head)) return together([k, k + 1]);
  if (!TOGETHER.has(head)) return null;
  for (let i = k - 1; i >= s.first && k - i <= 4; i--) {
    const word = w.folded[i] as string;
    if (["both", "two", "all", "three", "four", "the"].includes(word)) return together([i, k + 1]);
    if (STOPS.has(word)) return null;
  }
  return null;
};
