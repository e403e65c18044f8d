import type { OfficePhrase } from "../document.ts";
import { FIELDS } from "../lexicon/office-words.ts";
import { personHits } from "../names.ts";
import { GAP } from "../words.ts";
import type { OfficeContext } from "./office-context.ts";
import { isOfRegion } from "./regions-served.ts";

/** Officials of a ministry of whom there are several, told apart by their desk. */
const HEADS = new Set("secretary director undersecretary".split(" "));
/** Words of a desk. */
const LONGEST = 6;

/** The word behind one word or name that tells of a part of the world or of an errand; the same word where none stands at `i`. */
const behindPart = (c: OfficeContext, i: number): number => {
  const { words: w } = c;
  const hit = c.byFirst.get(i);
  if (hit && !personHits(hit.match).length) return hit.last;
  const word = w.folded[i] as string;
  // "(West)": though somebody is called West.
  return w.capital[i] === 2 || FIELDS.has(word) || isOfRegion(word) || word === "and" ? i + 1 : i;
};

/** "FS" is "the Foreign Secretary" cut short. */
const shortFor = (c: OfficeContext, i: number, first: number, last: number): boolean =>
  c.words.folded[i] ===
  c.words.folded
    .slice(first, last)
    .map((word) => word[0])
    .join("");

/**
 * "Secretary [(West)]", "Additional Foreign Secretary [(Africa & Middle East)] X": the word behind the desk in brackets behind an office told at
 * words first to last; `last` itself where none stands. A name in brackets is no desk.
 */
const behindDesk = (c: OfficeContext, first: number, head: number, last: number): number => {
  const { words: w } = c;
  const opens = HEADS.has(w.folded[head] as string) && (w.capital[head] as number) > 0;
  if (!opens || last >= w.count || !((w.gap[last] as number) & GAP.open) || shortFor(c, last, first, last)) return last;
  for (let i = last; i < last + LONGEST && i < w.count && c.sentenceOf[i] === c.sentenceOf[head]; ) {
    const next = behindPart(c, i);
    if (next === i) return last;
    if ((w.gap[next] ?? GAP.close) & GAP.close) return next;
    i = next;
  }
  return last;
};

/** An office with its desk, as it is written; the same office where it has none. */
export const withDesk = (c: OfficeContext, head: number, o: OfficePhrase | null): OfficePhrase | null => {
  const last = o && !o.plural ? behindDesk(c, o.first, head, o.last) : 0;
  if (!o || last <= o.last) return o;
  const { text, start, end } = c.words;
  return { ...o, last, text: `${o.text} (${text.slice(start[o.last], end[last - 1])})` };
};
