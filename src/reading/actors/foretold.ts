import type { Entity } from "../document.ts";
import { GAP } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Words that open a clause before the one whose subject it tells of. */
const OPENERS = new Set("when while as after before since once until where which although though if whenever whom".split(" "));
/** What may stand between such a word and its pronoun: "when last week he". */
const REACH = 4;
/** Words at most from the head of a sentence to such a clause: "From Washington, where he arrived, X ...". */
const HEAD = 12;
/** Words at most from a pronoun to whom it foretells. */
const FAR = 24;
const AGAIN = new Set(["him", "her", "them", "he", "she"]);
const MALE = new Set(["he", "him"]);

/** True where a clause opened by "when", "where" stands at the head of the sentence, with the pronoun at `at` for its subject. */
const fronted = ({ words: w, sentenceOf }: ResolveContext, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentenceOf[i] === sentenceOf[at]; i--)
    if (OPENERS.has(w.folded[i] as string)) {
      const first = Math.max(0, i - HEAD);
      return first === 0 || sentenceOf[first] !== sentenceOf[at] || sentenceOf[i - 1] !== sentenceOf[at];
    }
  return false;
};

/** True where the clause of somebody named goes on to speak of the other one: "when he came, X received him". */
const speaksOfOther = ({ words: w, sentenceOf }: ResolveContext, a: RawActor, pronoun: string): boolean => {
  for (let i = a.last; i < w.count && sentenceOf[i] === sentenceOf[a.first]; i++) {
    if ((w.gap[i] as number) & GAP.semicolon) return false;
    const word = w.folded[i] as string;
    if (AGAIN.has(word) && MALE.has(word) === MALE.has(pronoun)) return true;
  }
  return false;
};

/**
 * "From Oslo, where he arrived on Monday, Mahmoud Jibril asked ...": the subject of the sentence, named only behind the clause that tells of him.
 * His entity, or null where the pronoun is another's: nobody named right behind the comma, or somebody who meets "him".
 */
export const foretold = (
  c: ResolveContext,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): Entity | null => {
  const a = raw[i] as RawActor;
  const { words: w, sentenceOf } = c;
  const word = w.folded[a.first] as string;
  if (word !== "he" && word !== "she") return null;
  const before = raw[i - 1];
  if (before && sentenceOf[before.first] === sentenceOf[a.first] && before.kind !== "party") return null;
  // "He who now lives there, X, had her in": the same, told by a relative clause.
  if (w.folded[a.last] !== "who" && !fronted(c, a.first)) return null;
  for (let k = i + 1; k < raw.length; k++) {
    const b = raw[k] as RawActor;
    if (sentenceOf[b.first] !== sentenceOf[a.first] || b.first - a.last > FAR) return null;
    if (b.kind === "party") continue;
    const subject = b.nameWords !== null && !b.possessive && ((w.gap[b.first] as number) & GAP.comma) !== 0;
    const e = subject && w.folded[b.last] !== "and" ? entityOf(k) : null;
    if (!e || (e.gender !== null && a.gender !== null && e.gender !== a.gender)) return null;
    return speaksOfOther(c, b, word) ? null : e;
  }
  return null;
};
