import { GAP } from "../../words.ts";
import { calendarDay, dayNumber } from "../days.ts";
import { type Found, isCapital, joinedBy, type Rule, type Scene, wordAt } from "../rule.ts";
import { daySpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
import { yearOf } from "../vocabulary.ts";

/** The day number of Easter Sunday (Gregorian, by the anonymous algorithm). */
const easter = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
};

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    dayNumber(year, month, day);
const fromEaster =
  (days: number) =>
  (year: number): number =>
    easter(year) + days;

const PATRICK = [{ rest: ["patrick", "s", "day"], day: fixed(3, 17) }];
/** Days that go by a name everywhere, by the words of the name behind its first. */
const FEASTS: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly day: (year: number) => number }[]> =
  new Map([
    [
      "new",
      [
        { rest: ["year", "s", "day"], day: fixed(1, 1) },
        { rest: ["year", "s", "eve"], day: fixed(12, 31) },
      ],
    ],
    [
      "christmas",
      [
        { rest: ["eve"], day: fixed(12, 24) },
        { rest: ["day"], day: fixed(12, 25) },
      ],
    ],
    ["st", PATRICK],
    ["saint", PATRICK],
    ["bastille", [{ rest: ["day"], day: fixed(7, 14) }]],
    ["anzac", [{ rest: ["day"], day: fixed(4, 25) }]],
    ["boxing", [{ rest: ["day"], day: fixed(12, 26) }]],
    ["may", [{ rest: ["day"], day: fixed(5, 1) }]],
    ["europe", [{ rest: ["day"], day: fixed(5, 9) }]],
    ["armistice", [{ rest: ["day"], day: fixed(11, 11) }]],
    ["valentine", [{ rest: ["s", "day"], day: fixed(2, 14) }]],
    ["ash", [{ rest: ["wednesday"], day: fromEaster(-46) }]],
    ["palm", [{ rest: ["sunday"], day: fromEaster(-7) }]],
    ["maundy", [{ rest: ["thursday"], day: fromEaster(-3) }]],
    ["good", [{ rest: ["friday"], day: fromEaster(-2) }]],
    [
      "easter",
      [
        { rest: ["sunday"], day: fromEaster(0) },
        { rest: ["monday"], day: fromEaster(1) },
      ],
    ],
    ["whit", [{ rest: ["monday"], day: fromEaster(50) }]],
  ]);

/** How far ahead of a report a feast told without a year may lie, in days, where its words do not say that it lies ahead. */
const HORIZON = 30;
const LED: ReadonlySet<string> = new Set(["on", "by", "until", "till", "before", "after", "since", "from", "to", "for"]);

const nearest = (s: Scene, first: number, last: number, day: (year: number) => number): number | null => {
  if (s.now === null) return null;
  const { year } = calendarDay(s.now.to);
  const days = [year - 1, year, year + 1].map(day);
  const tense = tenseAround(s, first, last);
  const limit = s.now.to + (tense === "past" ? 0 : HORIZON);
  return (tense === "ahead" ? days.find((n) => n >= (s.now?.from ?? 0)) : days.findLast((n) => n <= limit)) ?? null;
};

/**
 * A day by the name of its feast, where a clause leads to it: "on Christmas Eve", "on Good Friday 2019", "until New Year's Day".
 * Not: "the Good Friday Agreement", "Christmas Eve service".
 */
export const feastDayRule: Rule = {
  at: FEASTS.keys(),
  read: (s, at): Found | null => {
    if (!isCapital(s, at) || !LED.has(wordAt(s, at - 1))) return null;
    const feast = FEASTS.get(wordAt(s, at))?.find(({ rest }) => rest.every((word, n) => wordAt(s, at + 1 + n) === word));
    if (!feast) return null;
    const last = at + 1 + feast.rest.length;
    const year = joinedBy(s, last, GAP.space | GAP.comma) ? yearOf(wordAt(s, last)) : 0;
    if (year) return { first: at, last: last + 1, span: daySpan(feast.day(year)), basis: "stated" };
    if (joinedBy(s, last, GAP.space) && isCapital(s, last)) return null;
    const n = nearest(s, at, last, feast.day);
    return n === null
      ? { first: at, last, span: null, basis: "relative" }
      : { first: at, last, span: daySpan(n), basis: "relative" };
  },
};
