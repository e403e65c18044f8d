import type { TimeMention } from "../document.ts";
import { GAP, type Words } from "../words.ts";
import { addDays, toEdtf } from "./days.ts";
import { dayOf, MONTHS, WEEKDAYS } from "./vocabulary.ts";

/** Milliseconds. */
const DAY = 86_400_000;
const LINKS: ReadonlySet<string> = new Set(["to", "until", "till", "through"]);
/** "from Friday to Sunday" told on Saturday: the end, counted alone, is the Sunday before. */
const endOf = (w: Words, a: TimeMention, b: TimeMention, from: string, to: string): string => {
  // "from Monday night until Tuesday morning": told of what is past, "until" counts the end as still to come.
  const weekdays = WEEKDAYS.has(w.folded[a.first] as string) && WEEKDAYS.has(w.folded[b.first] as string);
  if (weekdays && Date.parse(to) - Date.parse(from) >= 7 * DAY) return addDays(to, -7) ?? to;
  const turned = a.basis === "relative" && b.basis === "relative" && to < from && Date.parse(from) - Date.parse(to) < 7 * DAY;
  return turned ? (addDays(to, 7) ?? to) : to;
};

/** "28 April to 2 May 2022": the year told at the end is the start's too. */
const startOf = (a: TimeMention, b: TimeMention, from: string, to: string): string => {
  if (a.basis === "stated" || b.basis !== "stated" || from !== a.to) return from;
  const year = Number(to.slice(0, 4)) - (from.slice(4) > to.slice(4) ? 1 : 0);
  return `${String(year).padStart(4, "0")}${from.slice(4)}`;
};

/** The longest run of days two joined days make; more is two times that happen to stand together. */
const isShort = (from: string, to: string): boolean => from <= to && Date.parse(to) - Date.parse(from) <= 366 * DAY;

/** A dash with blanks around it may end a dateline ("4 April - Today ..."): it joins calendar dates only. */
const dashed = (w: Words, b: TimeMention): boolean => {
  const gap = w.gap[b.first] as number;
  const dash = GAP.dash | GAP.hyphen;
  if ((gap & dash) === 0 || (gap & ~(dash | GAP.space)) !== 0) return false;
  const word = w.folded[b.first] as string;
  return (gap & GAP.space) === 0 || dayOf(word) > 0 || MONTHS.has(word);
};

/** "moved from Friday to Monday": two days, not the ends of one time. */
const MOVING: ReadonlySet<string> = new Set(
  "moved postponed rescheduled shifted deferred delayed advanced forward back switched changed adjourned pushed".split(" "),
);
const isMoved = (w: Words, a: TimeMention): boolean =>
  w.folded[a.first - 1] === "from" && MOVING.has(w.folded[a.first - 2] ?? "");

const linked = (w: Words, a: TimeMention, b: TimeMention): boolean => {
  if (b.first === a.last) return dashed(w, b);
  if (b.first !== a.last + 1 || w.gap[b.first] !== GAP.space || w.gap[a.last] !== GAP.space) return false;
  if (isMoved(w, a)) return false;
  const link = w.folded[a.last] as string;
  return LINKS.has(link) || (link === "and" && a.first > 0 && w.folded[a.first - 1] === "between");
};

/** Joins two times that are the ends of one: "28 April to 2 May", "from Monday to Wednesday", "between May and July 2022". */
export const joinRanges = (w: Words, times: readonly TimeMention[]): TimeMention[] => {
  const joined: TimeMention[] = [];
  for (const b of times) {
    const a = joined.at(-1);
    const to = a?.from && b.to && linked(w, a, b) ? endOf(w, a, b, a.from, b.to) : null;
    const from = a?.from && to ? startOf(a, b, a.from, to) : null;
    if (!a || from === null || to === null || !isShort(from, to)) {
      joined.push(b);
      continue;
    }
    const stated = a.basis === "stated" || b.basis === "stated";
    joined[joined.length - 1] = { ...a, last: b.last, from, to, edtf: toEdtf(from, to), basis: stated ? "stated" : "relative" };
  }
  return joined;
};
