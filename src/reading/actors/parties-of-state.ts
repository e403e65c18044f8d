import { GAP, type Words } from "../words.ts";
import { isPossessive } from "./possessive.ts";

/** Words of a party's name up to its own word: "the Lao [People's Revolutionary Party]". */
const REACH = 5;

/** "a delegation of the Lao [People's Revolutionary Party (LPRP)]": the word behind the party that stands at word `i`; `i` itself where none does. */
export const behindParty = (w: Words, i: number): number => {
  for (let k = i; k < i + REACH; k++) {
    const owner = isPossessive(w, k);
    if (!owner && (w.capital[k] ?? 0) === 0) return i;
    if ((w.gap[k] as number) & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) return i;
    if (w.folded[k] === "party") return behindLetters(w, k + 1);
  }
  return i;
};

const behindLetters = (w: Words, i: number): number =>
  ((w.gap[i] ?? 0) & GAP.open) !== 0 && ((w.gap[i + 1] ?? 0) & GAP.close) !== 0 ? i + 1 : i;
