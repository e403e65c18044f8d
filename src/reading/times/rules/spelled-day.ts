import { GAP } from "../../words.ts";
import { calendarDay, dayNumber, isDay, lastOfMonth } from "../days.ts";
import { nearestDay } from "../nearest.ts";
import { LAST_OF_SPELLED, spelledDay } from "../ordinals.ts";
import { type Found, follows, isCapital, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, daySpan, monthSpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
import { MONTHS, yearOf } from "../vocabulary.ts";

interface Month {
  readonly year: number;
  readonly month: number;
}
/** The month a day is said to be of; `last` is the word behind it. `named`: told by its name without a year. */
interface OfMonth {
  readonly last: number;
  readonly at: Month;
  readonly basis: Found["basis"];
  readonly named: boolean;
}

const TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["the previous", -1],
  ["this", 0],
  ["the", 0],
  ["that", 0],
  ["the current", 0],
  ["next", 1],
  ["the following", 1],
]);

const monthFrom = (base: Closed, by: number): Month => {
  const { year, month } = calendarDay(base.from);
  const { from } = monthSpan(year, month + by);
  return calendarDay(from);
};

/** "of last month", "of the following month": the turn's words and how far they move. */
const turnAt = (s: Scene, i: number): { readonly by: number; readonly last: number } | null => {
  const two = TURNS.get(`${wordAt(s, i)} ${wordAt(s, i + 1)}`);
  if (two !== undefined && follows(s, i + 1, wordAt(s, i + 1), "month")) return { by: two, last: i + 3 };
  const one = TURNS.get(wordAt(s, i));
  return one !== undefined && follows(s, i + 1, "month") ? { by: one, last: i + 2 } : null;
};

const monthAt = (s: Scene, i: number): OfMonth | null => {
  const base = s.now ?? (s.before && s.before.to - s.before.from < 32 ? s.before : null);
  const month = MONTHS.get(wordAt(s, i));
  if (month !== undefined && isCapital(s, i)) {
    const year = joinedBy(s, i + 1, GAP.space | GAP.comma) ? yearOf(wordAt(s, i + 1)) : 0;
    if (year) return { last: i + 2, at: { year, month }, basis: "stated", named: false };
    return base && { last: i + 1, at: { year: calendarDay(base.from).year, month }, basis: "relative", named: true };
  }
  const turn = turnAt(s, i);
  if (turn === null || base === null) return null;
  const from = wordAt(s, i) === "that" ? (s.before ?? base) : base;
  return { last: turn.last, at: monthFrom(from, turn.by), basis: "relative", named: false };
};

const EDGES: ReadonlyMap<string, "first" | "last"> = new Map([
  ["first", "first"],
  ["opening", "first"],
  ["last", "last"],
  ["final", "last"],
  ["closing", "last"],
]);

/** The day and the words it takes, up to its "of": "the fifth", "the last day"; day 0: the month's last. */
const dayAt = (s: Scene, at: number): { readonly first: number; readonly of: number; readonly day: number } | null => {
  const edge = EDGES.get(wordAt(s, at));
  if (edge && follows(s, at + 1, "day", "of") && wordAt(s, at - 1) === "the")
    return { first: at - 1, of: at + 2, day: edge === "first" ? 1 : 0 };
  const spelled = spelledDay(s, at);
  if (!spelled || !follows(s, at + 1, "of") || wordAt(s, spelled.first - 1) !== "the") return null;
  return { first: spelled.first - 1, of: at + 1, day: spelled.day };
};

/**
 * A day of a month in words: "the fifth of this month", "the twenty-first of June", "the first of May 2024", "the last day of the month", "the first day of April".
 * Not: "the second of three rounds", "the last day of the visit", "on the fifth".
 */
export const spelledDayRule: Rule = {
  at: [...LAST_OF_SPELLED, "opening", "last", "final", "closing"],
  read: (s, at): Found | null => {
    const told = dayAt(s, at);
    if (!told || !next(s, told.of + 1)) return null;
    const month = monthAt(s, told.of + 1);
    if (!month) return null;
    const { year, month: m } = month.at;
    const day = told.day || lastOfMonth(year, m);
    if (!isDay(year, m, day)) return null;
    const base = s.now ?? s.before;
    const tense = tenseAround(s, told.first, month.last);
    const n = month.named && base ? nearestDay(base, m, day, tense, null) : dayNumber(year, m, day);
    return n === null ? null : { first: told.first, last: month.last, span: daySpan(n), basis: month.basis };
  },
};
