import { GAP, type Words } from "../words.ts";

/** Words that do not begin a name. */
const LEADING = new Set(
  "of for the on and to s upcoming forthcoming coming next last latest recent most current today yesterday any some throughout important historic this week month year attending addressing joining hosting chairing leaving heading".split(
    " ",
  ),
);
/** "before the ministers [holding] talks": what somebody does, and no name. */
export const DOING = new Set("holding having conducting hosting paying making undertaking exchanging".split(" "));
/** "on the eve of [opening the] summit": not "the opening session". */
const opensIt = (w: Words, i: number): boolean =>
  (w.folded[i] === "the" && OPENING.has(w.folded[i - 1] as string)) ||
  (OPENING.has(w.folded[i] as string) && w.folded[i + 1] === "the");
const OPENING = new Set(["opening", "closing", "concluding"]);

/** True where a word only leads to an occasion's name. */
export const leadsTo = (w: Words, i: number): boolean => LEADING.has(w.folded[i] as string) || opensIt(w, i);

/** "at the [invitation] of the National Assembly". */
export const NO_NAME = new Set(["invitation", "request", "initiative", "behest"]);

const HEADING = new Set("chairman chairwoman chairperson president speaker vice deputy".split(" "));
/** "the National Assembly (NA) [Chairman] X": who heads a body, which is no gathering here. */
export const headsIt = (w: Words, i: number): boolean => {
  const at = ((w.gap[i] as number) & GAP.open) !== 0 && w.capital[i] === 2 ? i + 1 : i;
  const gap = w.gap[at] as number;
  return HEADING.has(w.folded[at] ?? "") && (w.capital[at] as number) > 0 && !(gap & ~(GAP.space | GAP.close));
};

const HEADLINE_VERBS = new Set(
  "holds hosts attends meets receives addresses chairs opens concludes joins leads begins hold host attend meet attended held hosted".split(
    " ",
  ),
);
/** A verb written large, as in a headline all of whose words are. */
export const isHeadlineVerb = (w: Words, i: number): boolean =>
  (w.capital[i] as number) > 0 && HEADLINE_VERBS.has(w.folded[i] as string);
/** "PRESIDENT X HOLDS TALKS", "Minister Attends Summit": where every word of a headline is written large, its verb ends who did it; the word behind it. */
export const behindVerb = (w: Words, first: number, last: number): number => {
  for (let i = last - 2; i >= first; i--) if (isHeadlineVerb(w, i)) return i + 1;
  return first;
};
