import type { TimeMention } from "../document.ts";
import { GAP, type Words } from "../words.ts";
import { addDays, toEdtf } from "./days.ts";

const LINKS: ReadonlySet<string> = new Set(["to", "until", "till", "through"]);
/** "from Friday to Sunday" told on Saturday: the end, counted alone, is the Sunday before. */
const endOf = (from: string, to: string): string => (to < from && Date.parse(from) - Date.parse(to) < 7 * 86_400_000 ? (addDays(to, 7) as string) : to);

/** The longest run of days two joined days make; more is two times that happen to stand together. */
const isShort = (from: string, to: string): boolean => from <= to && Date.parse(to) - Date.parse(from) <= 366 * 86_400_000;

const linked = (w: Words, a: TimeMention, b: TimeMention): boolean => {
  const gap = (i: number): number => w.gap[i] as number;
  if (b.first === a.last) return (gap(b.first) & (GAP.dash | GAP.hyphen)) !== 0 && (gap(b.first) & ~(GAP.dash | GAP.hyphen | GAP.space)) === 0;
  if (b.first !== a.last + 1 || gap(b.first) !== GAP.space || gap(a.last) !== GAP.space) return false;
  const link = w.folded[a.last] as string;
  return LINKS.has(link) || (link === "and" && a.first > 0 && w.folded[a.first - 1] === "between");
};

/** Joins two times that are the ends of one: "28 April to 2 May", "from Monday to Wednesday", "between May and July 2022". */
export const joinRanges = (w: Words, times: readonly TimeMention[]): TimeMention[] => {
  const joined: TimeMention[] = [];
  for (const b of times) {
    const a = joined.at(-1);
    const to = a?.from && b.to && linked(w, a, b) ? endOf(a.from, b.to) : null;
    if (!a?.from || to === null || !isShort(a.from, to)) {
      joined.push(b);
      continue;
    }
    const stated = a.basis === "stated" || b.basis === "stated";
    joined[joined.length - 1] = { ...a, last: b.last, to, edtf: toEdtf(a.from, to), basis: stated ? "stated" : "relative" };
  }
  return joined;
};
