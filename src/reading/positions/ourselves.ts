import type { Document, Entity } from "../document.ts";
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
