import { GAP, type Words } from "../words.ts";

const ARTICLES = new Set(["a", "an"]);
/** "By our reporter ... An hour and a quarter": an article alone is nobody's surname. */
export const isArticle = (w: Words, at: number): boolean => ARTICLES.has(w.folded[at] as string) && w.capital[at + 1] === 0;

/** A letter before a full stop that opens a paragraph. */
const mark = (w: Words, i: number, letter: string): boolean =>
  w.folded[i] === letter && ((w.gap[i] as number) & GAP.paragraph) !== 0 && ((w.gap[i + 1] ?? 0) & GAP.period) !== 0;
const asked = new WeakMap<Words, boolean>();
/** "Q. Anyone else? / A. Margot Hansen rang": the letter that marks a question or an answer is no initial. */
export const asksOrAnswers = (w: Words, at: number): boolean => {
  if (!mark(w, at, "a") && !mark(w, at, "q")) return false;
  const known = asked.get(w) ?? w.folded.some((_, i) => mark(w, i, "q"));
  asked.set(w, known);
  return known;
};

const PAPERS = new Set(
  "times post herald tribune gazette journal guardian telegraph chronicle courier observer mail standard examiner inquirer".split(
    " ",
  ),
);
/** "the Lakeside Herald wrote": a newspaper. */
export const isPaper = (w: Words, at: number, last: number): boolean =>
  last - at > 1 && w.folded[at - 1] === "the" && PAPERS.has(w.folded[last - 1] as string);
