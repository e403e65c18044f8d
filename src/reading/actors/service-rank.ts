import type { OfficePhrase } from "../document.ts";
import { wordTest } from "../forms.ts";
import { GAP, type Words } from "../words.ts";

const GRADES = new Set("rear vice air chief wing group squadron flight lieutenant major brigadier fleet field".split(" "));
const BEARERS = new Set("admiral marshal commodore commander general colonel captain brigadier".split(" "));
const grade = wordTest((word) => GRADES.has(word));
/** Words of a rank: "Air Chief Marshal". */
const LONGEST = 3;

/** "Rear Admiral", "Air Chief Marshal", "Group Captain" before a name: the word behind the rank; the same word where none of several words stands. */
export const behindRank = (w: Words, at: number): number => {
  if (!grade(w, at) || (w.capital[at] as number) === 0) return at;
  for (let i = at + 1; i < Math.min(at + LONGEST, w.count - 1) && w.gap[i] === GAP.space && (w.capital[i] as number) > 0; i++)
    if (BEARERS.has(w.folded[i] as string)) return i + 1;
    else if (!grade(w, i)) return at;
  return at;
};

const RETIRED = new Set("retd rtd ret retired".split(" "));
const retired = wordTest((word) => RETIRED.has(word));
/** "Lt. Gen. [(Retd)] X". */
export const isRetired = (w: Words, i: number): boolean =>
  i < w.count && retired(w, i) && ((w.gap[i] as number) & GAP.open) !== 0 && ((w.gap[i + 1] ?? 0) & GAP.close) !== 0;
/** The word behind the bracket; the same word where none stands. */
export const behindRetired = (w: Words, i: number): number => (isRetired(w, i) ? i + 1 : i);

const RANK =
  /^(?:(?:rear|vice|air|chief|wing|group|squadron|lieutenant|major|brigadier|fleet) )*(?:admiral|marshal|commodore|general|colonel|captain|brigadier)$/i;
/** "Ambassador of Peru, Rear Admiral X": a rank of the services, told with the name of who holds another office. */
export const isServiceRank = (o: OfficePhrase): boolean => o.party === null && RANK.test(o.text);

/** "Deputy Foreign Minister Ambassador X", "the Chief of Protocol, Ambassador X": a rank of the foreign service, told with the name. */
export const isDiplomaticRank = (o: OfficePhrase): boolean => o.party === null && o.text === "Ambassador";

/** "Foreign Minister Senator X": a seat in a house of parliament, told with the name of a minister who has it. */
export const isSeatInHouse = (o: OfficePhrase): boolean => o.party === null && o.text === "Senator";
