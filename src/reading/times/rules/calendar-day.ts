import { GAP } from "../../words.ts";
import { calendarDay, dayNumber, isDay } from "../days.ts";
import { nearestDay } from "../nearest.ts";
import { type Found, isCapital, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, yearSpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
import { dayOf, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, yearOf } from "../vocabulary.ts";

/** What may stand after "July 15 and 16" for the second number to be a day and no sum. */
const AFTER_DAYS: ReadonlySet<string> = new Set(
  "in at with to for on by when as this last and of where during after before the".split(" "),
);
/** Names built on a day: "26 September Square". */
const NAMED_AFTER: ReadonlySet<string> = new Set("square street avenue bridge hall stadium movement district martyrs".split(" "));

interface Days {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const RANGE = GAP.space | GAP.hyphen | GAP.dash;
const LINK: ReadonlySet<string> = new Set(["to", "and", "until", "till", "through"]);

/** Joins two days of a month: "21-22", "3 to 5", "15 and 16"; the words of the second one begin at `i`. */
const linked = (s: Scene, i: number): "dash" | "word" | null => {
  if (joinedBy(s, i, RANGE) && ((s.words.gap[i] as number) & (GAP.hyphen | GAP.dash)) !== 0) return "dash";
  return LINK.has(wordAt(s, i - 1)) && next(s, i) && next(s, i - 1) ? "word" : null;
};

/** The word at which a day begins: at its number, or at a weekday before it: "[Thursday] 11 to". */
const behindWeekday = (s: Scene, i: number): number =>
  WEEKDAYS.has(wordAt(s, i - 1)) && joinedBy(s, i, GAP.space | GAP.comma) ? i - 1 : i;

/** "4", "the 15th of", "21-22", "3 to 5", "15 and 16", "Thursday 11 to Tuesday 16" before the month at `at`. */
const daysBefore = (s: Scene, at: number): Days | null => {
  const of = wordAt(s, at - 1) === "of" && next(s, at);
  const last = of ? at - 2 : at - 1;
  const day = dayOf(wordAt(s, last));
  if (!day || (of && /\d$/.test(wordAt(s, last)))) return null;
  if (!joinedBy(s, last + 1, GAP.space | GAP.hyphen | GAP.period)) return null;
  const own = behindWeekday(s, last);
  const link = linked(s, own);
  const other = link === "dash" ? own - 1 : own - 2;
  const start = link && (own === last || WEEKDAYS.has(wordAt(s, other - 1))) ? dayOf(wordAt(s, other)) : 0;
  if (start && start < day) return { first: other, last: at + 1, from: start, to: day };
  return { first: last, last: at + 1, from: day, to: day };
};

/** "3", "21-22", "5 to 7", "15 and 16" after the month at `at`. */
const daysAfter = (s: Scene, at: number): Days | null => {
  const day = dayOf(wordAt(s, at + 1));
  if (!day || !joinedBy(s, at + 1, GAP.space | GAP.period | GAP.hyphen)) return null;
  if (joinedBy(s, at + 2, GAP.colon) && /^\d/.test(wordAt(s, at + 2))) return null;
  const single = { first: at, last: at + 2, from: day, to: day };
  const dash = linked(s, at + 2) === "dash" ? dayOf(wordAt(s, at + 2)) : 0;
  if (dash > day) return { ...single, last: at + 3, to: dash };
  const second = linked(s, at + 3) === "word" ? dayOf(wordAt(s, at + 3)) : 0;
  const beyond = wordAt(s, at + 4);
  const closed = beyond === "" || !next(s, at + 4) || AFTER_DAYS.has(beyond) || yearOf(beyond) > 0;
  return second > day && closed ? { ...single, last: at + 4, to: second } : single;
};

/** A year after the day, "2024" or "this year"; `last` is the word after it. */
const yearAfter = (s: Scene, i: number): { readonly year: number; readonly last: number; readonly stated: boolean } | null => {
  const year = yearOf(wordAt(s, i));
  if (year && joinedBy(s, i, GAP.space | GAP.comma | GAP.period | GAP.hyphen)) return { year, last: i + 1, stated: true };
  const turn = ["last", "this", "next"].indexOf(wordAt(s, i));
  if (turn < 0 || wordAt(s, i + 1) !== "year" || !next(s, i + 1) || s.now === null) return null;
  return { year: calendarDay(s.now.to).year + turn - 1, last: i + 2, stated: false };
};

/** A year told before the month, as chronicles do: "2009, Oct 10". */
const yearBefore = (s: Scene, first: number): number =>
  MONTHS.has(wordAt(s, first)) || SHORT_MONTHS.has(wordAt(s, first))
    ? joinedBy(s, first, GAP.space | GAP.comma)
      ? yearOf(wordAt(s, first - 1))
      : 0
    : 0;

/** A weekday told just before the date: "Friday, July 3", "Thu 10th September", "Thursday (14 July". */
const weekdayBefore = (s: Scene, first: number): number | null => {
  const word = wordAt(s, first - 1);
  return joinedBy(s, first, GAP.space | GAP.comma | GAP.period | GAP.open)
    ? (WEEKDAYS.get(word) ?? SHORT_WEEKDAYS.get(word) ?? null)
    : null;
};

/** "in March 15 ministers": the number counts what follows. */
const countsWhatFollows = (s: Scene, d: Days): boolean =>
  d.last - d.first === 2 &&
  MONTHS.has(wordAt(s, d.first)) &&
  wordAt(s, d.first - 1) === "in" &&
  next(s, d.last) &&
  !AFTER_DAYS.has(wordAt(s, d.last)) &&
  !yearOf(wordAt(s, d.last));

/** The time a day without year counts from: the report's, in an undated report the last day it told. */
const baseOf = (s: Scene): Closed | null => s.now ?? (s.before && s.before.to - s.before.from < 32 ? s.before : null);

/**
 * A day of a named month, or several:
 * "4 April 2024", "April 4, 2024", "15th January", "the 15th of January", "Jan. 10, 2022", "Thu 10th September 2020",
 * "on July 3 this year", "April 3", "on Friday, 17 June", "February 21-22", "October 5 to 7", "from 3 to 5 May", "July 15 and 16, 2022", "2009, Oct 10".
 * Not: "in March 15 ministers met", "26 September Square", "may 3".
 */
export const calendarDayRule: Rule = {
  at: [...MONTHS.keys(), ...SHORT_MONTHS.keys()],
  read: (s, at): Found | null => {
    const month = MONTHS.get(wordAt(s, at)) ?? SHORT_MONTHS.get(wordAt(s, at));
    if (month === undefined || !isCapital(s, at)) return null;
    const days = daysBefore(s, at) ?? daysAfter(s, at);
    if (days === null || countsWhatFollows(s, days)) return null;
    const told = yearAfter(s, days.last);
    const last = told?.last ?? days.last;
    if (isCapital(s, last) && NAMED_AFTER.has(wordAt(s, last)) && next(s, last)) return null;
    const chronicle = told ? 0 : yearBefore(s, days.first);
    if (chronicle && isDay(chronicle, month, days.to)) {
      const from = dayNumber(chronicle, month, days.from);
      return { first: days.first - 1, last: days.last, span: { from, to: from + days.to - days.from }, basis: "stated" };
    }
    const onWeekday = weekdayBefore(s, days.first);
    const first = onWeekday === null ? days.first : days.first - 1;
    if (told) {
      if (!isDay(told.year, month, days.to)) return null;
      const from = dayNumber(told.year, month, days.from);
      return { first, last, span: { from, to: from + days.to - days.from }, basis: told.stated ? "stated" : "relative" };
    }
    const base = baseOf(s);
    if (base === null) return isDay(2000, month, days.to) ? { first, last, span: null, basis: "relative" } : null;
    const year = calendarDay(base.from).year;
    const whole = base.from === yearSpan(year).from && base.to === yearSpan(year).to;
    const from =
      whole && isDay(year, month, days.to)
        ? dayNumber(year, month, days.from)
        : nearestDay(base, month, days.from, tenseAround(s, first, last), onWeekday);
    return from === null || days.to > 31
      ? null
      : { first, last, span: { from, to: from + days.to - days.from }, basis: "relative" };
  },
};
