import { wordTest } from "../../forms.ts";
import type { Words } from "../../words.ts";

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

const opens = ({ folded }: Words, first: number): boolean =>
  OPENING.has(folded[first] as string) || (folded[first] === "what" && folded[first + 1] === "if");

/** True where a sentence only thinks people together: a fancy, or a comparison of them; "compared positions" is done together. */
export const imagined = (w: Words, { first, last }: { readonly first: number; readonly last: number }): boolean => {
  if (opens(w, first)) return true;
  for (let i = first; i < last; i++)
    if (setsBeside(w, i) && ((w.capital[i + 1] as number) > 0 || BESIDE.has(w.folded[i + 1] as string))) return true;
  return false;
};
