import type { OfficePhrase } from "../document.ts";
import { isDepartment } from "../lexicon/departments.ts";
import { PLURAL_HEADS } from "../lexicon/office-words.ts";
import type { Words } from "../words.ts";
import { officeClassOf } from "./office-class.ts";
import type { Span } from "./raw.ts";

/** One of the two, with the words of its own: "foreign" of "foreign and defence ministers". */
const oneOfTwo = (o: OfficePhrase, [first, last]: Span, text: string): OfficePhrase => ({
  ...o,
  first,
  last,
  text,
  plural: false,
  officeClass: officeClassOf(text.toLowerCase().split(/\s+/), o.party),
});

/** Words of which "and" is no part: what stands between the bounds, as it is written. */
const between = (w: Words, first: number, last: number): string =>
  last > first ? w.text.slice(w.start[first] as number, w.end[last - 1] as number) : "";

/** True where every word between the bounds tells what a ministry is of. */
const fieldsOnly = (w: Words, first: number, last: number, head: string): boolean => {
  for (let i = first; i < last; i++) if (!isDepartment(w.folded[i] as string, head)) return false;
  return last > first;
};

/** The one "and" of a phrase; null where it has none or several. */
const onlyAnd = (w: Words, { first, last }: OfficePhrase): number | null => {
  let found: number | null = null;
  for (let i = first; i < last; i++) {
    if (w.folded[i] !== "and") continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
};

/**
 * "the foreign and defence ministers of Somalia", "Mali's ministers of justice and trade": of one state two people, each with a ministry of his
 * own. Null where the plural names no two ministries.
 */
export const twoMinistries = (w: Words, o: OfficePhrase): readonly [OfficePhrase, OfficePhrase] | null => {
  const head = w.folded.slice(o.first, o.last).findIndex((word) => word === "ministers" || word === "secretaries");
  if (!o.plural || head < 0) return null;
  const at = o.first + head;
  const and = onlyAnd(w, o);
  if (and === null) return null;
  const [before, behind]: readonly [Span, Span] = [
    [o.first, and],
    [and + 1, o.last],
  ];
  const one = PLURAL_HEADS.get(w.folded[at] as string) as string;
  const noun = w.capital[at] ? `${(one[0] as string).toUpperCase()}${one.slice(1)}` : one;
  if (and < at) {
    let first = and;
    while (first > o.first && isDepartment(w.folded[first - 1] as string, one)) first--;
    if (!fieldsOnly(w, first, and, one) || !fieldsOnly(w, and + 1, at, one)) return null;
    return [oneOfTwo(o, before, `${between(w, first, and)} ${noun}`), oneOfTwo(o, behind, `${between(w, and + 1, at)} ${noun}`)];
  }
  const link = w.folded[at + 1];
  if (link !== "of" && link !== "for") return null;
  let last = and + 1;
  while (last < o.last && isDepartment(w.folded[last] as string, one)) last++;
  if (!fieldsOnly(w, at + 2, and, one) || last === and + 1) return null;
  return [
    oneOfTwo(o, before, `${noun} ${link} ${between(w, at + 2, and)}`),
    oneOfTwo(o, behind, `${noun} ${link} ${between(w, and + 1, last)}`),
  ];
};
