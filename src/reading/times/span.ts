import type { Anchor } from "../document.ts";
import { boundsOf, calendarDay, dayNumber, lastOfMonth, mondayOf } from "./days.ts";

/** First and last day of a time, as day numbers; null where it is open. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** A time with both ends. */
export interface Closed {
  readonly from: number;
  readonly to: number;
}

export const daySpan = (n: number): Closed => ({ from: n, to: n });

/** A month; `month` may run over ("month 0" is December of the year before). */
export const monthSpan = (year: number, month: number): Closed => {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return { from: dayNumber(y, m, 1), to: dayNumber(y, m, lastOfMonth(y, m)) };
};

export const yearSpan = (year: number): Closed => ({ from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) });

/** A part of a period. */
export type Part = "early" | "mid" | "late";

/** The first, second or last third of a period: four months of a year, ten days or so of a month, two or three days of a week. */
export const partOf = (s: Closed, part: Part): Closed => {
  const n = part === "early" ? 0 : part === "mid" ? 1 : 2;
  const days = s.to - s.from + 1;
  const { year } = calendarDay(s.from);
  if (days > 364) return { from: monthSpan(year, 4 * n + 1).from, to: monthSpan(year, 4 * n + 4).to };
  const third = days > 27 ? 10 : Math.floor(days / 3);
  return { from: s.from + n * third, to: n === 2 ? s.to : s.from + (n + 1) * third - 1 };
};

/** The report's own time as the rules count from it: a day, or the month or year that is known; null if undated. */
export const nowOf = (anchor: Anchor): Closed | null => {
  const edtf = anchor.day ?? anchor.edtf;
  return edtf === null ? null : boundsOf(edtf);
};

/** The period of a unit that holds a time, moved by whole units; a time wider than the unit stays as wide as it is. */
export const unitSpan = (base: Closed, unit: "day" | "week" | "month" | "year", by: number): Closed => {
  const from = calendarDay(base.from);
  const to = calendarDay(base.to);
  if (unit === "day") return { from: base.from + by, to: base.to + by };
  if (unit === "week") return { from: mondayOf(base.from) + 7 * by, to: mondayOf(base.to) + 6 + 7 * by };
  if (unit === "month") return { from: monthSpan(from.year, from.month + by).from, to: monthSpan(to.year, to.month + by).to };
  return { from: yearSpan(from.year + by).from, to: yearSpan(to.year + by).to };
};
