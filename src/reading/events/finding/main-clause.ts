import type { Actor } from "../../document.ts";
import { AUXILIARIES } from "../../lexicon/contact.ts";
import { isContactVerb } from "../../lexicon/contact-verbs.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { VERBISH } from "./lists.ts";

/** Words by which a clause may stand before the one of which a sentence chiefly tells. */
const FRONTING = new Set("as while when after before since because although though once whereas whenever".split(" "));

/** True where one acts in the words of a fronted clause: somebody, and a verb behind him. */
const tellsOfSomebody = (s: Scene, from: number, to: number): boolean => {
  let somebody = false;
  for (let i = from; i < to; i++) {
    if (s.actorAt[i] !== -1) somebody = true;
    else if (somebody && isVerb(s, i)) return true;
  }
  return false;
};
const isVerb = (s: Scene, i: number): boolean => {
  const word = s.words.folded[i] as string;
  if (s.words.capital[i] !== 0) return false;
  return VERBISH.has(word) || AUXILIARIES.has(word) || word.endsWith("ed") || isContactVerb(word);
};

/** True where nobody stands before the clause: "Just days after A met B". */
const opens = (s: Scene, first: number, start: number): boolean => {
  for (let i = first; i < start; i++) if (s.actorAt[i] !== -1) return false;
  return true;
};

/**
 * "As A was speaking, B happened to be meeting C": where the main clause begins for a verb that stands in it; `start` where the fronted
 * clause of somebody else's does not end before the verb.
 */
export const mainClause = (s: Scene, start: number, verb: number, first: number): number => {
  const { words: w } = s;
  if (start <= first || !FRONTING.has(w.folded[start - 1] as string) || !opens(s, first, start)) return start;
  for (let i = verb - 1; i > start; i--) {
    const a = s.actors[s.actorAt[i] as number];
    if (!a || a.first !== i || ((w.gap[i] as number) & GAP.comma) === 0) continue;
    return tellsOfSomebody(s, start, i) ? i : start;
  }
  return start;
};

/** ", A told": somebody behind a comma who acts in a clause of his own; ", A said," only tells who says so. */
export const opensClause = (s: Scene, a: Actor): boolean => {
  const { words: w } = s;
  const next = a.last;
  if (((w.gap[a.first] as number) & GAP.comma) === 0 || a.possessive || next + 1 >= w.count) return false;
  if (s.sentenceOf[next + 1] !== s.sentenceOf[a.first] || w.gap[next] !== GAP.space || w.capital[next] !== 0) return false;
  const word = w.folded[next] as string;
  return (VERBISH.has(word) || (word.endsWith("ed") && word.length > 4)) && ((w.gap[next + 1] as number) & GAP.comma) === 0;
};

/** By which somebody told behind ", with" does take part: "with A attending". */
const TAKING_PART = new Set(
  `attending joining hosting chairing presiding leading heading mediating acting serving representing participating taking moderating facilitating receiving
  greeting welcoming accompanying sitting standing being signing meeting visiting`.split(/\s+/),
);
/** Words that tell of somebody's state or plans: "with A due in Lima", "with A unable to come". */
const BEING = new Set(
  "due set expected slated scheduled likely unlikely unable ready eager keen reluctant unwilling determined under still also himself herself themselves reportedly".split(
    " ",
  ),
);
/** "talks opened in Oslo, with President X threatening to leave": an absolute construction, which tells of X and of no participant. */
export const absolute = (s: Scene, a: Actor): boolean => {
  const { words: w } = s;
  const { first, last } = a;
  if (w.folded[first - 1] !== "with" || ((w.gap[first - 1] as number) & GAP.comma) === 0) return false;
  if (last >= w.count || s.sentenceOf[last] !== s.sentenceOf[first] || w.gap[last] !== GAP.space || s.timeAt[last] !== -1)
    return false;
  const word = w.folded[last] as string;
  return BEING.has(word) || (word.endsWith("ing") && word.length > 4 && w.capital[last] === 0 && !TAKING_PART.has(word));
};
