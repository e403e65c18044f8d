import type { Sentence } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { PlaceMention } from "./places.ts";
import type { HeadingScene } from "./town-headings.ts";

/** Lines at the head of a report among which its headline stands. */
const HEAD = 6;
/** Words at most in brackets: "New Delhi, from 5 to 7 February 2025". */
const LONGEST = 9;

const YEAR = /^(?:19|20)\d\d$/;

/** The word with which the brackets begin that close a line; -1 where none do. */
const bracketed = ({ words: { gap } }: Pick<HeadingScene, "words">, s: Sentence): number => {
  for (let i = s.last - 1; i > s.first && s.last - i <= LONGEST; i--) if ((gap[i] as number) & GAP.open) return i;
  return -1;
};

/**
 * "Meeting of the two ministers (Paris, 14 March 2025)": the town that stands with its day in the brackets behind a headline, where the engagement
 * was. A town without a day says where somebody is from.
 */
export const headlineTown = (c: Pick<HeadingScene, "words" | "sentences" | "townsIn">): PlaceMention | null => {
  for (const s of c.sentences.slice(0, HEAD)) {
    const first = bracketed(c, s);
    const town = first < 0 ? undefined : (c.townsIn.get(s.index) ?? []).find((p) => p.first === first && p.name !== null);
    const dated = town && YEAR.test(c.words.folded[s.last - 1] as string) && town.last < s.last - 1;
    if (dated && ((c.words.gap[town.last] as number) & GAP.comma) !== 0) return town;
  }
  return null;
};
