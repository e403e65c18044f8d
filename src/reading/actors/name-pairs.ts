import { nounSense } from "../lexicon/contact.ts";
import { personHits } from "../names.ts";
import { GAP } from "../words.ts";
import type { NameContext } from "./person-names.ts";

/** Words between the two and what they have together: "the Trump-Kim [nuclear] summit". */
const PAIR_REACH = 3;
/** "the Trump-Kim summit", "Macron-Merkel talks": two surnames joined by what the two have together, and no double name. */
export const pairOfTwo = (c: NameContext, at: number): boolean => {
  const { words: w } = c;
  const gap = w.gap[at + 1] ?? 0;
  if ((gap !== GAP.hyphen && gap !== GAP.dash) || c.sentenceOf[at + 1] !== c.sentenceOf[at] || (w.gap[at + 2] ?? 0) !== GAP.space)
    return false;
  const surname = (i: number): boolean => {
    const hit = c.byFirst.get(i);
    return hit?.last === i + 1 && personHits(hit.match).length > 0;
  };
  if (!surname(at) || !surname(at + 1)) return false;
  for (let i = at + 2; i < at + 2 + PAIR_REACH && c.sentenceOf[i] === c.sentenceOf[at]; i++)
    if (nounSense(w.folded[i] as string)) return true;
  return false;
};
