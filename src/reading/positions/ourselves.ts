import type { Actor, Document, Entity, Sentence } from "../document.ts";
import { wordTest } from "../forms.ts";
import { spots } from "../spots.ts";
import { GAP } from "../words.ts";

const WE = new Set(["we", "our", "us"]);
const OURS = spots(wordTest((word) => WE.has(word)));

/**
 * The party that says "we" in a statement of its own: "Norway is glad that our support counts".
 * Told by the first side that opens a sentence with "we", "our" or "us" in it, outside quotation marks.
 */
export const ourselves = (
  doc: Document,
  actorAt: (i: number) => { readonly entities: readonly number[] } | null,
): string | null => {
  const quoted = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) if ((doc.words.gap[i] as number) & GAP.quote) return true;
    return false;
  };
  for (const i of OURS(doc.words)) {
    const s = doc.sentences[doc.sentenceOf[i] as number];
    if (s?.region !== null || i < s.first || i >= s.last || quoted(s.first, i)) continue;
    const opens = actorAt(doc.words.folded[s.first] === "the" ? s.first + 1 : s.first);
    const e = opens?.entities.length === 1 ? (doc.entities[opens.entities[0] as number] as Entity) : null;
    if (e && (e.type === "state" || e.type === "organization") && e.party) return e.party;
  }
  return null;
};

const SELVES = new Set(["i", "me", "my"]);
/** Whom "I" stands for in a sentence, if it says "I"; -1 else. */
const selfIn = (doc: Document, actorAt: ActorAt, s: Sentence): number => {
  for (let i = s.first; i < s.last; i++) {
    if (!SELVES.has(doc.words.folded[i] as string)) continue;
    const a = actorAt(i);
    const e = a?.kind === "pronoun" && a.entities.length === 1 ? (a.entities[0] as number) : -1;
    if (doc.entities[e]?.type === "person") return e;
  }
  return -1;
};

/** How far from its first word the label of a speaker may end: "Prime Minister Anwar Ibrahim: There are few places". */
const LABEL = 8;
/** Whom a label that opens a sentence names; -1 where none does. */
const labelled = (doc: Document, actorAt: ActorAt, s: Sentence): number => {
  for (let i = s.first + 1; i < Math.min(s.last, s.first + LABEL); i++) {
    if (!((doc.words.gap[i] as number) & GAP.colon)) continue;
    const e = actorAt(i - 1)?.entities[0] ?? -1;
    return doc.entities[e]?.type === "person" ? e : -1;
  }
  return -1;
};

type ActorAt = (i: number) => Actor | null;

/** Whose own words a sentence is told in: of the one person who says "I" in the report, in a transcript of the one whose turn it is; null for a report without an "I". */
export const authorsOf = (doc: Document, actorAt: ActorAt): ((s: Sentence) => number | null) | null => {
  const own = new Map<number, number>();
  const all = new Set<number>();
  let turn = -1;
  for (const s of doc.sentences) {
    const self = selfIn(doc, actorAt, s);
    const label = labelled(doc, actorAt, s);
    if (self >= 0) all.add(self);
    if (label >= 0 || self >= 0) turn = label >= 0 ? label : self;
    if (turn >= 0) own.set(s.index, turn);
  }
  const [only] = all;
  if (only === undefined) return null;
  return (s) => (all.size === 1 ? only : (own.get(s.index) ?? null));
};
