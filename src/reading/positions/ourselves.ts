import type { Document, Entity } from "../document.ts";
import { GAP } from "../words.ts";

const OURS = new Set(["we", "our", "us"]);

/**
 * The party that says "we" in a statement of its own: "Norway is glad that our support counts".
 * Told by the first side that opens a sentence with "we", "our" or "us" in it, outside quotation marks.
 */
export const ourselves = (
  doc: Document,
  actorAt: (i: number) => { readonly entities: readonly number[] } | null,
): string | null => {
  for (const s of doc.sentences) {
    if (s.region !== null) continue;
    let ours = false;
    for (let i = s.first; i < s.last && !ours; i++) {
      if ((doc.words.gap[i] as number) & GAP.quote) break;
      ours = OURS.has(doc.words.folded[i] as string);
    }
    if (!ours) continue;
    const opens = actorAt(doc.words.folded[s.first] === "the" ? s.first + 1 : s.first);
    const e = opens?.entities.length === 1 ? (doc.entities[opens.entities[0] as number] as Entity) : null;
    if (e && (e.type === "state" || e.type === "organization") && e.party) return e.party;
  }
  return null;
};
