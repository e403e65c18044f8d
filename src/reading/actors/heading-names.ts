import type { OfficePhrase } from "../document.ts";
import { GAP, type Words } from "../words.ts";

/** Words of a name in a heading. */
const MOST = 4;
const CLOSED = GAP.comma | GAP.paragraph | GAP.open | GAP.close | GAP.colon;

/** The capitalized words from one on, in one direction, as far as a comma or a small word closes them; empty where they are too many for a name. */
const run = (w: Words, sentenceOf: Int32Array, from: number, step: 1 | -1): number[] => {
  const closes = (i: number): boolean => {
    const between = step > 0 ? i + 1 : i;
    return between >= w.count || ((w.gap[between] as number) & CLOSED) !== 0 || sentenceOf[i + step] !== sentenceOf[i];
  };
  const out: number[] = [];
  let i = from;
  while (i >= 0 && w.capital[i] === 1 && sentenceOf[i] === sentenceOf[from] && out.length <= MOST) {
    out.push(i);
    if (closes(i)) break;
    i += step;
  }
  const last = out.at(-1);
  const closed = last !== undefined && (closes(last) || w.capital[last + step] === 0);
  return closed && out.length > 1 && out.length <= MOST ? out : [];
};

const behindComma = (w: Words, sentenceOf: Int32Array, i: number): boolean =>
  i > 0 && i < w.count && sentenceOf[i] === sentenceOf[i - 1] && ((w.gap[i] as number) & GAP.comma) !== 0;

/**
 * In a heading the words of a name are those that a comma parts from an office: "Statement by [Adaeze Okwuosa], Foreign Minister",
 * "the Foreign Minister, [Ileana Stroescu], Tallinn". Where none does, the next word is what the official does.
 */
export const besideOffice = (w: Words, sentenceOf: Int32Array, { first, last }: OfficePhrase): number[] => [
  ...(behindComma(w, sentenceOf, first) ? run(w, sentenceOf, first - 1, -1) : []),
  ...(behindComma(w, sentenceOf, last) ? run(w, sentenceOf, last, 1) : []),
];
