import type { NameHit } from "../document.ts";
import { type HitsByWord, personHits } from "../names.ts";
import { GAP, type Words } from "../words.ts";

/**
 * "Amir Khan Muttaqi", "Sultan Al Jaber", "Amir Ohana": a rank that is the given name of the one whom the next words name; of a name of two words
 * the whole. Their hit, or null.
 */
export const rankAsGivenName = (words: Words, byFirst: HitsByWord, i: number): NameHit | null => {
  const hit = byFirst.get(i + 1);
  // "thanked King Salman. King Salman said": a sentence ends between.
  if (hit === undefined || (words.gap[i + 1] as number) & GAP.period) return null;
  const begins = `${words.folded[i]} `;
  const whole = hit.last <= i + 2 ? begins + words.folded[i + 1] : null;
  const given = personHits(hit.match).some((p) => {
    const name = p.entity.kind === "person" ? p.entity.name.toLowerCase() : "";
    return whole === null ? name.startsWith(begins) : name === whole;
  });
  return given ? hit : null;
};

/** Styles that are given names too, and are kept in the names of the base. */
const GIVEN_TOO = new Set("shah imam adi".split(" "));
/** "Shah Mahmood Qureshi": a style that begins a name of the base. */
export const styleInName = ({ folded }: Words, byFirst: HitsByWord, i: number): boolean => {
  const hit = GIVEN_TOO.has(folded[i] as string) ? byFirst.get(i) : undefined;
  return hit !== undefined && hit.last > i + 1 && personHits(hit.match).some((p) => p.form === "name");
};

const RANKS = new Set("sultan amir emir malik".split(" "));
const SON_OF = new Set("bin ibn bint".split(" "));
/** "Crown Prince Sultan bin Abdulaziz": a rank that has a father behind it is a given name; "the Sultan bin Said" is nobody. */
export const rankBeforeFather = ({ folded, capital }: Words, i: number): boolean =>
  RANKS.has(folded[i] as string) && (capital[i] as number) > 0 && SON_OF.has(folded[i + 1] ?? "");
