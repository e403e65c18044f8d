import { wordTest } from "../../forms.ts";
import { spots, spotsWithin } from "../../spots.ts";
import type { Words } from "../../words.ts";
import { supposed, thoughtOf } from "./supposed.ts";
import { has, NEGATIVE } from "./undone.ts";

/** "Imagine the two in a room", "Suppose X rang Y", "What if": a sentence that opens so tells what its writer thinks up. */
const OPENING = new Set(["imagine", "suppose", "supposing", "picture", "say"]);
/** "compare X with Y", "likened X to Y": two set beside each other by somebody else, who need never have met. */
const SETS = new Set(
  "compare compares compared comparing comparison liken likens likened likening contrast contrasts contrasted contrasting".split(
    " ",
  ),
);
const setsBeside = wordTest((word) => SETS.has(word));
/** Behind the verb, who or what is set beside another; bare nouns ("compared notes", "positions", "timetables") are what people compare with each other. */
const BESIDE = new Set("to with him her them it the this these those both his its their a an unfavourably favourably".split(" "));

/** Where what neither did, what one left undone and what somebody else sets beside each other may be told. */
const UNREAL = spots((w, i) => setsBeside(w, i) || w.folded[i] === "without" || w.folded[i] === "were");

/** "left without seeing X", "parted without having met". */
const MEETING = new Set("seeing meeting receiving greeting visiting calling telephoning talking speaking".split(" "));
const leftUndone = ({ folded }: Words, i: number): boolean =>
  folded[i] === "without" && (MEETING.has(folded[i + 1] ?? "") || (folded[i + 1] === "having" && CAME.has(folded[i + 2] ?? "")));
const CAME = new Set("met seen received visited talked spoken".split(" "));
const opensThought = ({ folded }: Words, i: number): boolean => folded[i] === "were" && folded[i + 1] === "to";

/** "They were A and B": says who those told of are, and nothing that they did. */
const names = ({ folded, capital }: Words, first: number): boolean =>
  (folded[first] === "they" || folded[first] === "these") &&
  (folded[first + 1] === "were" || folded[first + 1] === "are") &&
  (capital[first + 2] as number) > 0;

const opens = ({ folded }: Words, first: number): boolean =>
  OPENING.has(folded[first] as string) || (folded[first] === "what" && folded[first + 1] === "if");

/**
 * True where a sentence only names or thinks people together: a fancy, a question, a comparison of them, what neither did, or what one left without doing; "compared positions" is
 * done together.
 */
export const imagined = (w: Words, { first, last }: { readonly first: number; readonly last: number }): boolean => {
  if (
    opens(w, first) ||
    names(w, first) ||
    supposed(w, first, last) ||
    thoughtOf(w, first, last) ||
    w.folded[first] === "neither"
  )
    return true;
  const unreal = w.folded[first] === "if";
  for (const i of spotsWithin(UNREAL(w), first, last))
    if ((leftUndone(w, i) && has(w, first, i, NEGATIVE) < 0) || (unreal && opensThought(w, i))) return true;
    else if (setsBeside(w, i) && ((w.capital[i + 1] as number) > 0 || BESIDE.has(w.folded[i + 1] as string))) return true;
  return false;
};
