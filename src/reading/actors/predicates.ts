import { GAP } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

const COPULAS = new Set("is was became becomes remains remained being".split(" "));
/** Between the verb and what it says somebody is: "was then", "is also". */
const ADVERBS = new Set("also now then still himself herself only thus today".split(" "));

/**
 * "Muttaqi, who landed on Thursday, is the first Afghan minister to come": an office that a sentence says of its subject is his.
 * Which actor before it, named or "he", is that subject; null where the office is not said of one.
 */
export const predicateOf = (c: ResolveContext, raw: readonly RawActor[], i: number): number | null => {
  const a = raw[i] as RawActor;
  if (a.kind !== "office" || a.plural) return null;
  const { words: w } = c;
  let verb = a.first - 1;
  while (ADVERBS.has(w.folded[verb] ?? "")) verb--;
  const sentence = c.sentenceOf[a.first];
  if (!COPULAS.has(w.folded[verb] ?? "") || c.sentenceOf[verb] !== sentence) return null;
  const before = raw[i - 1];
  if (before && before.last === verb && c.sentenceOf[before.first] === sentence)
    return named(before) || before.pointer === "he" || before.pointer === "she" ? i - 1 : null;
  if (((w.gap[verb] as number) & GAP.comma) === 0) return null;
  let first = i - 1;
  while (first > 0 && c.sentenceOf[(raw[first - 1] as RawActor).first] === sentence) first--;
  const opens = raw[first];
  return first >= 0 && first < i && opens && opensSentence(c, opens.first) && named(opens) ? first : null;
};

const RANKS = new Set("first second third fourth other former latter last".split(" "));
/** "[The second, ]Y, is the ambassador of Malta": at the head of a sentence, behind a rank at most. */
const opensSentence = ({ words: w, sentenceOf }: ResolveContext, at: number): boolean => {
  const ranked = ((w.gap[at] as number) & GAP.comma) !== 0 && RANKS.has(w.folded[at - 1] ?? "");
  const first = ranked ? (w.folded[at - 2] === "the" ? at - 2 : at - 1) : at;
  return sentenceOf[first - 1] !== sentenceOf[at];
};

const named = (a: RawActor): boolean => a.nameWords !== null && !a.possessive;
