import type { Entity, Sentence } from "../../document.ts";
import type { Act } from "../../reading.ts";
import { actorAt, type Context, type Found, hasSides, type Speaker, speakerOf, together } from "../found.ts";
import { actOfNoun } from "../lexicon/feelings.ts";
import { actOfPassive, NEEDS_AGENT } from "../lexicon/passives.ts";
import { DENIAL } from "../lexicon/said.ts";
import { passiveAt } from "./active.ts";
import { feltWith } from "./felt-with.ts";

/** Whom "by ..." names within the words behind a passive. */
const agent = (c: Context, i: number, s: Sentence): Speaker | null | undefined => {
  const w = c.doc.words;
  for (let k = i + 1; k < Math.min(s.last, i + 8); k++) {
    if (w.folded[k] !== "by") continue;
    for (let n = k + 1; n < Math.min(s.last, k + 4); n++) {
      const a = actorAt(c, n);
      if (a) return speakerOf(c, [a]);
    }
    return null;
  }
  return undefined;
};

/** "Confidence was expressed that": the noun before it says what was felt. */
const feltBefore = (c: Context, i: number, s: Sentence): Act | null => {
  for (let k = i - 1; k >= s.first && i - k < 8; k--) {
    const act = actOfNoun(c.doc.words.folded[k] as string);
    if (act) return act;
  }
  return null;
};

/** "is said to have taken part": nobody says so. */
const HEARSAY = new Set("said reported stated announced observed".split(" "));

/** "He was greeted on the runway by": a reception. */
const receivedBefore = (c: Context, i: number, s: Sentence): boolean => {
  for (let k = i - 1; k >= s.first && i - k < 20; k--) {
    const a = actorAt(c, k);
    if (a && a.kind !== "party" && !a.possessive) return true;
  }
  return false;
};

const CARRIED = new Set("expressed voiced conveyed".split(" "));

/** "It was reaffirmed that Peru supports ...", "emphasis was placed on President X's commitment": the side that a passive statement is about. */
const sideNamed = (c: Context, i: number, s: Sentence): { entities: readonly number[]; act: Act; commitment: boolean } | null => {
  const w = c.doc.words;
  let first = null;
  for (let k = i + 1; k < s.last && !first; k++) {
    const a = actorAt(c, k);
    if (a?.entities.length === 1) first = a;
  }
  if (!first) return null;
  const next = w.folded[first.last + (first.possessive ? 1 : 0)] ?? "";
  if (first.possessive && next === "commitment") return { entities: first.entities, act: "promise", commitment: true };
  for (let k = first.last; k < Math.min(s.last, first.last + 3); k++)
    if (["supports", "backs", "stands"].includes(w.folded[k] as string))
      return { entities: first.entities, act: "support", commitment: false };
  return null;
};

const ofSide = (c: Context, entities: readonly number[]): Speaker => ({
  entities,
  joint: false,
  party: null,
  words: null,
  personal: (c.doc.entities[entities[0] as number] as Entity).type === "person",
});

/** "It was brought to the sides' attention that": what is amiss. */
const ATTENTION = /^to (?:the |their )?attention/;

const w = (c: Context, i: number): string => c.doc.words.folded[i] ?? "";

/** True for a word that may be the verb of a passive. */
export const mayBePassive = (word: string): boolean => word === "brought" || actOfPassive(word) !== null;

/** "it was stressed that", "the importance of X was noted", "Y was thanked by X": by whom it says, else the sides together. */
export const passive = (c: Context, i: number, s: Sentence): Found | null => {
  const word = c.doc.words.folded[i] as string;
  const plain =
    word === "brought" && ATTENTION.test(c.doc.words.folded.slice(i + 1, i + 5).join(" ")) ? "concern" : actOfPassive(word);
  if (!plain || !passiveAt(c, i) || (HEARSAY.has(word) && c.doc.words.folded[i + 1] === "to")) return null;
  if (w(c, i - 1) === "be" || [2, 3, 4].some((n) => i - n >= s.first && DENIAL.has(w(c, i - n)))) return null;
  if (plain === "welcome" && receivedBefore(c, i, s)) return null;
  const act = (CARRIED.has(word) ? feltBefore(c, i, s) : null) ?? (plain === "emphasize" ? feltWith(c, i + 1, s) : null) ?? plain;
  const by = agent(c, i, s);
  const found = { at: i, last: i + 1, manner: act === "emphasize" ? "stress" : "act", aside: false } as const;
  if (by) return { ...found, act, speaker: by, commitment: act === "agree" || act === "promise" };
  if (by === null || NEEDS_AGENT.has(act) || !hasSides(c)) return null;
  const side = sideNamed(c, i, s);
  if (side) return { ...found, act: side.act, manner: "act", speaker: ofSide(c, side.entities), commitment: side.commitment };
  return { ...found, act, speaker: together(null), commitment: act === "agree" || act === "promise" };
};
