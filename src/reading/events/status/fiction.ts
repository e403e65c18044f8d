import { wordTest } from "../../forms.ts";
import type { Words } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";

/** Sentences at the head of a report in which it may say what it is. */
const HEAD = 3;
const PARTS = new Set("serial instalment instalments installment installments chapter novella".split(" "));
const isPart = wordTest((word) => PARTS.has(word));
/** Before "story" where it is one that is made up: "Saturday story", "a short story". */
const KINDS = new Set(
  "short monday tuesday wednesday thursday friday saturday sunday weekend summer winter christmas easter bedtime detective".split(
    " ",
  ),
);

/** "From our summer serial", "Saturday story", "Chapter Four": how a story that is printed in parts begins. */
const opens = (w: Words, end: number): boolean => {
  for (let i = 0; i < end; i++) if (isPart(w, i) || (w.folded[i] === "story" && KINDS.has(w.folded[i - 1] ?? ""))) return true;
  return false;
};

/** "To be continued next Saturday.", "(Continued on Monday": at the beginning of a sentence. */
const goesOn = (w: Words, first: number): boolean => {
  const said = w.folded[first] === "to" && w.folded[first + 1] === "be" ? first + 2 : first;
  return w.folded[said] === "continued" && w.capital[first] === 1;
};

const known = new WeakMap<GatherContext, boolean>();
/** True for a story that is made up and printed in parts: it says so at its head, and that it goes on. */
export const isFiction = (c: GatherContext): boolean => {
  const told = known.get(c);
  if (told !== undefined) return told;
  const { words: w, sentences } = c;
  const head = sentences[Math.min(HEAD, sentences.length) - 1]?.last ?? 0;
  const made = sentences.some((s) => goesOn(w, s.first)) && opens(w, head);
  known.set(c, made);
  return made;
};
