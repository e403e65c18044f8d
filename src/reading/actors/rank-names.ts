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

const RANKS = new Set("sultan amir emir malik".split(" "));
const SON_OF = new Set("bin ibn bint".split(" "));
/** "Crown Prince Sultan bin Abdulaziz": a rank that has a father behind it is a given name; "the Sultan bin Said" is nobody. */
export const rankBeforeFather = ({ folded, capital }: Words, i: number): boolean =>
  RANKS.has(folded[i] as string) && (capital[i] as number) > 0 && SON_OF.has(folded[i + 1] ?? "");
