import type { Context } from "./cursor.ts";
import { plain, sentenceEnd } from "./cursor.ts";
import { endsPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** Titles by which somebody is told of again, with their short forms before a name. */
const TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["professor", ["professor", "prof"]],
  ["general", ["general", "gen"]],
  ["admiral", ["admiral", "adm"]],
  ["colonel", ["colonel", "col"]],
  ["marshal", ["marshal"]],
  ["sheikh", ["sheikh", "shaikh", "shaykh"]],
  ["doctor", ["doctor", "dr"]],
  ["baroness", ["baroness"]],
  ["archbishop", ["archbishop"]],
  ["ayatollah", ["ayatollah"]],
]);

/** True for a title by which somebody may be told of again. */
export const mayBeTitle = (word: string): boolean => TITLES.has(word);

/** "the Professor", "the General": the phrase at a determiner that tells of somebody by his title alone. */
export const titleAlone = (c: Context, at: number): RawActor | null => {
  const { words: w } = c;
  const last = at + 2;
  if (w.folded[at] !== "the" || !TITLES.has(w.folded[at + 1] ?? "") || sentenceEnd(c, at + 1) || !plain(w, at + 1)) return null;
  if (c.officeFirst.has(at + 1) || c.officeAt[at + 1] !== -1) return null;
  const goesOn = !sentenceEnd(c, last) && plain(w, last) && ((w.capital[last] as number) > 0 || w.folded[last] === "of");
  return goesOn ? null : { ...emptyRaw("pronoun", at, last), pointer: "title", possessive: endsPossessive(w, last) };
};

/** Words of a title before the name: "Lieutenant General Sir A". */
const BEFORE_NAME = 3;
/** Whom it means: the last told of whose name stood behind that title. */
export const byTitle = (t: ToldSoFar, a: RawActor): number[] => {
  const forms = TITLES.get(t.words.folded[a.last - 1] as string) ?? [];
  const found = t.recent(({ type, nameWords }) => {
    if (type !== "person" || nameWords === null) return false;
    for (let i = nameWords[0]; i >= Math.max(0, nameWords[0] - BEFORE_NAME); i--)
      if (forms.includes(t.words.folded[i] as string)) return true;
    return false;
  });
  return found === null ? [] : [found];
};
