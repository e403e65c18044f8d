import type { NameHit } from "../document.ts";
import { type HitsByWord, personHits } from "../names.ts";
import type { Words } from "../words.ts";

/**
 * "Amir Khan Muttaqi", "Sultan Al Jaber": a rank that is the given name of the one whom the next words name.
 * Their hit, or null.
 */
export const rankAsGivenName = (words: Words, byFirst: HitsByWord, i: number): NameHit | null => {
  const hit = byFirst.get(i + 1);
  if (hit === undefined || hit.last <= i + 2) return null;
  const begins = `${words.folded[i]} `;
  const given = personHits(hit.match).some((p) => p.entity.kind === "person" && p.entity.name.toLowerCase().startsWith(begins));
  return given ? hit : null;
};
