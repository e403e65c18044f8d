import type { Actor, Entity } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";

const LATER = new Set("second third fourth fifth other last latter".split(" "));
const FIRST = new Set(["first", "one", "former"]);
/** Words between the rank and who it is: "the second [of them was]", "the third, a woman,". */
const REACH = 4;
/** Sentences back to the first of them. */
const BACK = 2;

/** "The [second] ...": the rank that opens a sentence; null: none. */
const rankAt = (c: GatherContext, sentence: number): { readonly at: number; readonly word: string } | null => {
  const s = c.sentences[sentence];
  if (!s || s.region !== null) return null;
  const at = c.words.folded[s.first] === "the" ? s.first + 1 : s.first;
  return { at, word: c.words.folded[at] as string };
};

/**
 * "She received two women. The first was X. [The second, Y,] is Malta's ambassador": somebody told of as one more of those of whom a sentence
 * before tells the first.
 */
export const rankedGuest = (c: GatherContext, a: Actor): boolean => {
  const sentence = c.sentenceOf[a.first] as number;
  const rank = rankAt(c, sentence);
  if (!rank || !LATER.has(rank.word) || a.first <= rank.at || a.first - rank.at > REACH) return false;
  for (let n = 1; n <= BACK; n++) if (FIRST.has(rankAt(c, sentence - n)?.word ?? "")) return true;
  return false;
};

/** The same told by name and state, without an office: "The third, Kenya's Joseph Kamau, brought tea". */
export const rankedOf = (c: GatherContext, a: Actor): Entity | null => {
  const e = a.kind === "person" && a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity) : null;
  return e?.party && rankedGuest(c, a) ? e : null;
};
