import { clauseEnds, type Scene, wordAt } from "./rule.ts";

/** What may go on behind "the week before"; a noun would be what it was the week before. */
const BEHIND: ReadonlySet<string> = new Set("in at with by from on and that when to".split(" "));
/** "The week before Moroccan minister Bourita had received him": words to the "had" that shows the time to be told of it. */
const HAD_REACH = 12;

const hadFollows = (s: Scene, first: number, last: number): boolean => {
  if (first !== s.sentence.first || wordAt(s, last) === "the") return false;
  for (let i = last; i < last + HAD_REACH && !(i > last && clauseEnds(s, i)); i++) if (wordAt(s, i) === "had") return true;
  return false;
};

/** "The day before it was X who came", "The evening before there had been talks". */
const isItself = (s: Scene, first: number, last: number): boolean =>
  first === s.sentence.first &&
  (wordAt(s, last) === "it" || wordAt(s, last) === "there") &&
  /^(?:was|were|had)$/.test(wordAt(s, last + 1));

/** True where "the day before", "the week after" is a time of its own: words [first, last), nothing told of what it was before or after. */
export const closesItself = (s: Scene, first: number, last: number): boolean =>
  clauseEnds(s, last) || isItself(s, first, last) || BEHIND.has(wordAt(s, last)) || hadFollows(s, first, last);
