import { type Context, plain, sentenceEnd } from "./cursor.ts";
import { endsPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** Words by which a delegation is told of again. */
const TEAMS = new Set("delegation group team mission deputation".split(" "));
const MEMBERS = new Set(
  "lawmakers legislators parliamentarians senators congressmen representatives deputies mps meps visitors guests envoys negotiators".split(
    " ",
  ),
);
const NOUNS = new Set([...TEAMS, ...MEMBERS]);
/** Nouns by which those on a visit are told, where "visiting" says so: of them one who is alone. */
const VISITORS = new Set(
  "delegations dignitary dignitaries statesman stateswoman diplomat diplomats official officials entourage".split(" "),
);
const SAID_OF = new Set("visiting foreign same whole entire parliamentary congressional".split(" "));
/** Behind these such a word is of another: "the delegation of Peru", "the group that shelled it", "the team leader". */
const GOES_ON = new Set("of from for which that leader leaders leadership chief chair head headed led photo stage".split(" "));

/** True for a word by which a group is told of again, or that stands before it. */
export const mayBeGroup = (word: string): boolean => NOUNS.has(word) || SAID_OF.has(word);

const LETTERS = new Set(["mps", "meps"]);
/** "The Group": one by its name. */
const isNamed = ({ words: w }: Context, i: number): boolean => w.capital[i] !== 0 && !LETTERS.has(w.folded[i] as string);

/** "the delegation", "the visiting lawmakers": the phrase at a determiner that tells of a group again. */
export const groupAgain = (c: Context, at: number): RawActor | null => {
  const { words: w } = c;
  if (w.folded[at] !== "the") return null;
  const noun = SAID_OF.has(w.folded[at + 1] ?? "") ? at + 2 : at + 1;
  const said = w.folded[noun] ?? "";
  const visitor = w.folded[at + 1] === "visiting" && VISITORS.has(said);
  if (!(visitor || NOUNS.has(said)) || sentenceEnd(c, at + 1) || !plain(w, noun) || isNamed(c, noun)) return null;
  const last = noun + 1;
  if (!sentenceEnd(c, last) && GOES_ON.has(w.folded[last] ?? "")) return null;
  return {
    ...emptyRaw("pronoun", at, last),
    pointer: visitor ? "guest" : "group",
    plural: !visitor,
    possessive: endsPossessive(w, last),
  };
};

/** "the lawmakers": members of whatever group was told of, where no two officials so called were. */
export const tellsMembers = (t: ToldSoFar, a: RawActor): boolean => MEMBERS.has(t.words.folded[a.last - 1] as string);

/** "The visiting delegation": where no group was told of, the guests. */
export const tellsGuests = (t: ToldSoFar, a: RawActor): boolean => t.words.folded[a.first + 1] === "visiting";

/** Sentences back in which the group may have been told. */
const FAR = 6;

/** Keeps the delegation or the group of officials that a phrase told of: "a Thai delegation", "five members of the US Congress". */
export const keepGroup = (t: ToldSoFar, raw: RawActor, entities: readonly number[]): void => {
  const [only] = entities;
  if (only === undefined || entities.length > 1) return;
  const team = raw.kind === "side" && t.words.folded.slice(raw.first, raw.last).some((word) => TEAMS.has(word));
  const officials = raw.kind === "office" && raw.plural && raw.parties.length < 2;
  if (team || officials) t.group = { entity: only, sentence: t.sentenceOf[raw.first] as number };
};

/** Whom "the delegation" means: the last group told of. */
export const groupOf = (t: ToldSoFar, a: RawActor): number[] => {
  const now = t.sentenceOf[a.first] as number;
  if (t.group === null || now - t.group.sentence > FAR) return [];
  t.group = { ...t.group, sentence: now };
  return [t.group.entity];
};

/** "They", "with them": the group, where it has just been told of and no two people since. */
export const groupJust = (t: ToldSoFar, a: RawActor): number[] =>
  t.group !== null && t.group.sentence > t.pairSentence && (t.sentenceOf[a.first] as number) - t.group.sentence <= 1
    ? groupOf(t, a)
    : [];
