import { wordTest } from "../forms.ts";
import { HEADS, HONORIFICS } from "../lexicon/office-words.ts";
import { NEVER_NAMES } from "../lexicon/person-words.ts";
import { COUNTS, type Context, isDeterminer } from "./cursor.ts";
import { isDeputy } from "./deputies.ts";
import { mayBeKin } from "./kin.ts";
import { isPeers } from "./listed-counterparts.ts";
import { mayBePointed, pointsAlone } from "./pointers.ts";
import { isPossessive } from "./possessive.ts";
import { SIDE_HEADS } from "./sides.ts";

/** Small words that somebody may be told by, from their first on; and numbers, which names of the base may begin with. */
const opens = wordTest(
  (word) => pointsAlone(word) || COUNTS.has(word) || SIDE_HEADS.has(word) || isPeers(word) || /^\d/.test(word),
);

/** What nobody's name begins with, however it is written: "However", "Member", "5th". One letter may be an initial, "Jan" a man. */
const beginsNoName = wordTest(
  (word) =>
    word.length > 1 && word !== "jan" && !HONORIFICS.has(word) && (NEVER_NAMES.has(word) || HEADS.has(word) || /\d/.test(word)),
);

/** "the incoming", "her then": said of an office by who holds it now. */
export const isNewly = wordTest((word) => NEWLY.has(word));
const NEWLY = new Set(["new", "visiting", "outgoing", "incoming", "then", "newly"]);

/** What may stand behind "the", "his" in a phrase that tells of somebody, beside names and offices. */
const goesOn = wordTest(
  (word) => mayBePointed(word) || mayBeKin(word) || isDeputy(word) || SIDE_HEADS.has(word) || NEWLY.has(word),
);

/** "the Kenyan", "his wife", "the bloc's": a determiner behind which somebody may be told. */
const leadsOn = ({ words: w, byFirst, officeAt }: Context, i: number): boolean =>
  (w.capital[i + 1] ?? 0) > 0 ||
  (officeAt[i + 1] ?? -1) >= 0 ||
  byFirst.has(i + 1) ||
  goesOn(w, i + 1) ||
  isPossessive(w, i + 2) ||
  (w.capital[i] === 2 && w.folded[i] === "a");

/**
 * True where somebody may be told from word i on. Asked at every word of a text, so it looks at little: what it lets through is looked
 * at in full.
 */
export const mayBegin = (c: Context, i: number): boolean => {
  const { words: w, byFirst, officeAt } = c;
  if ((officeAt[i] as number) >= 0 || opens(w, i)) return true;
  const capital = (w.capital[i] as number) > 0;
  if (capital && byFirst.has(i)) return true;
  if (isDeterminer(w, i)) return leadsOn(c, i);
  return capital && (!beginsNoName(w, i) || byFirst.has(i + 1));
};
