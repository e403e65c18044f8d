/** Which parties a sentence names: states, their people and seats, organizations, and those whom persons act for. */
import { words } from "../../knowledge/fold.ts";
import type { Entity, Knowledge } from "../../knowledge/knowledge.ts";

export interface PartyNamed {
  readonly parties: readonly string[];
  /** UTF-16 offset in the sentence. */
  readonly at: number;
}

const partiesOf = (entity: Entity): string[] => {
  if (entity.kind === "state" || entity.kind === "organization") return [entity.id];
  return entity.kind === "person" ? [...new Set(entity.tenures.map((t) => t.for))] : [];
};

/** In the order of the sentence; a name that is an ordinary word besides ("May") names nobody here. */
export const partiesNamed = (knowledge: Knowledge, sentence: string): PartyNamed[] => {
  const all = words(sentence);
  const folded = all.map((w) => w.folded);
  const capital = all.map((w) => w.capital);
  const found: PartyNamed[] = [];
  for (let i = 0; i < all.length; ) {
    const match = all[i]?.capital ? knowledge.matchesAt(folded, capital, i)[0] : undefined;
    const parties = match?.hits.flatMap((h) => (h.common ? [] : partiesOf(h.entity))) ?? [];
    if (match && parties.length) found.push({ parties, at: all[i]?.start ?? 0 });
    i += Math.max(1, match?.words ?? 1);
  }
  return found;
};
