import { type Context, comma, plain, sentenceEnd } from "./cursor.ts";
import { person } from "./people.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import type { RawActor } from "./raw.ts";

const WOMEN = new Set("wife daughter sister mother fiancee".split(" "));
const MEN = new Set("husband son brother father".split(" "));
const EITHER = new Set("spouse consort partner".split(" "));
const OWNERS = new Set("his her their".split(" "));
/** "his elder son", "her late husband". */
const BETWEEN = new Set("elder eldest younger youngest late first second".split(" "));

export const isKin = (word: string): boolean => WOMEN.has(word) || MEN.has(word) || EITHER.has(word);
/** True for a word of kinship, or one that may stand before it. */
export const mayBeKin = (word: string): boolean => isKin(word) || BETWEEN.has(word);

/** "[President X and] his wife, Y": whom a name tells behind a word of kinship; null where no name follows. */
export const kinAt = (c: Context, at: number): RawActor | null => {
  const { words: w } = c;
  if (!OWNERS.has(w.folded[at] as string)) return null;
  const kin = BETWEEN.has(w.folded[at + 1] ?? "") ? at + 2 : at + 1;
  const word = w.folded[kin] ?? "";
  if (!isKin(word) || sentenceEnd(c, kin) || !plain(w, kin)) return null;
  const behind = kin + 1;
  if (sentenceEnd(c, behind) || !(plain(w, behind) || comma(w, behind))) return null;
  const name = nameAt(c, skipHonorifics(c, behind), true);
  if (!name || c.officeFirst.has(behind)) return null;
  const told = person(c, at, name, [], null);
  return { ...told, gender: WOMEN.has(word) ? "f" : MEN.has(word) ? "m" : told.gender };
};
