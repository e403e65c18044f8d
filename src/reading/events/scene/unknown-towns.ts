import type { NameHit } from "../../document.ts";
import { MONTHS, WEEKDAYS } from "../../times/vocabulary.ts";
import { GAP, type Words } from "../../words.ts";
import { isKind, isQualifier } from "./place-words.ts";

/** Small words inside a town's name: "Santa Maria de la Cruz". */
const PARTICLES = new Set(["de", "la", "del", "al", "el", "do", "da", "of", "on"]);
/** Words of a town's name, and between a people's name and "of": "the Angolan coastal resort town of". */
const LONGEST = 4,
  REACH = 5;
/** What begins with a capital and is no town: "At Parliament, Serbia said". */
const NO_TOWN = new Set(
  `parliament congress president minister summit conference council assembly forum government ministry embassy palace house hall villa hotel centre
  center office castle residence airport base university museum street square club room building headquarters chancellery kremlin`.split(
    /\s+/,
  ),
);

const joined = (w: Words, i: number): boolean => ((w.gap[i] as number) & ~(GAP.space | GAP.hyphen)) === 0;
const isDay = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);
/** A word that may begin a town's name. */
export const named = (w: Words, i: number): boolean =>
  (w.capital[i] as number) > 0 &&
  !isDay(w.folded[i] as string) &&
  !NO_TOWN.has(w.folded[i] as string) &&
  !/\d/.test(w.folded[i] as string);

/** The first word of an unknown town's name that ends before a comma and its state: "[Quibaxinho], Angola"; -1: none. */
export const townBefore = (w: Words, state: number, floor: number, names: readonly NameHit[], n: number): number => {
  if (((w.gap[state] as number) & GAP.comma) === 0) return -1;
  const taken = names[n - 1]?.last ?? 0;
  let first = -1;
  for (let i = state - 1; i >= Math.max(floor, taken, state - LONGEST); i--) {
    if (named(w, i)) first = i;
    else if (first < 0 || !PARTICLES.has(w.folded[i] as string)) break;
    if (!joined(w, i)) break;
  }
  return first >= 0 && taken <= first && w.folded[first - 1] !== "the" ? first : -1;
};

/** Where the name begins that "of" leads to behind a people: "the Angolan town of [Quibaxinho]"; -1: none. */
export const nameBehind = (w: Words, from: number, ceiling: number): number => {
  let kind = false,
    sort = false;
  for (let i = from; i < Math.min(ceiling, from + REACH); i++) {
    const word = w.folded[i] as string;
    if (!joined(w, i)) return -1;
    if (word === "of") return kind && i + 1 < ceiling && named(w, i + 1) ? i + 1 : -1;
    if (word === "s" && i === from) continue;
    kind = isKind(word);
    if (kind || isQualifier(word) || word.endsWith("ern")) continue;
    // "the Angolan border town of"
    if (sort || (w.capital[i] as number) > 0 || word.length < 3) return -1;
    sort = true;
  }
  return -1;
};

/** The word behind a town's name that begins at a word. */
export const nameEnd = (w: Words, first: number, ceiling: number): number => {
  let last = first + 1;
  while (last < Math.min(ceiling, first + LONGEST) && joined(w, last) && named(w, last)) last++;
  return last;
};
