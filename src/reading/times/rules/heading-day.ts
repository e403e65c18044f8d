import { GAP } from "../../words.ts";
import { calendarDay, dayNumber, isDay, weekday } from "../days.ts";
import { clauseEnds, type Found, isCapital, joinedBy, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, daySpan, monthSpan } from "../span.ts";
import { dayOf, SHORT_WEEKDAYS, WEEKDAYS } from "../vocabulary.ts";

/** The day of that number on that weekday nearest to a time, in its month or the ones beside it. */
const nearestOn = (base: Closed, day: number, onWeekday: number): number | null => {
  const { year, month } = calendarDay(base.from);
  let best: number | null = null;
  let far = Number.POSITIVE_INFINITY;
  for (const by of [-1, 0, 1]) {
    const at = calendarDay(monthSpan(year, month + by).from);
    const n = isDay(at.year, at.month, day) ? dayNumber(at.year, at.month, day) : null;
    if (n === null || weekday(n) !== onWeekday) continue;
    const off = Math.max(base.from - n, n - base.to, 0);
    if (off < far) [best, far] = [n, off];
  }
  return best;
};

const SPACED = GAP.hyphen | GAP.space;
/** What stands behind a heading: "13. ", "13 - ", the line's end. */
const ends = (s: Scene, i: number): boolean =>
  clauseEnds(s, i) ||
  ((s.words.gap[i] as number) & SPACED) === SPACED ||
  (LINKS.has(wordAt(s, i)) && isDayName(wordAt(s, i + 1)));
const LINKS: ReadonlySet<string> = new Set(["and", "to", "until", "till", "through"]);
const isDayName = (word: string): boolean => WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word);

/** "on Friday 3", "Thursday 3 and Friday 4", "Saturday 5 until Wednesday 9". */
const LED: ReadonlySet<string> = new Set(["on", "and", "to", "until", "till", "through"]);

const baseOf = (s: Scene): Closed | null => s.week ?? s.now ?? s.before;

/**
 * A weekday and a number without a month, as diaries and programmes head a day: "Thu 25.", "Monday 6", "Tue. 14 -", "on Friday 3", "Thursday 3 and Friday 4 -".
 * Not: "Monday 6 people died", "Mon 13" where the thirteenth is no Monday near the report.
 */
export const headingDayRule: Rule = {
  at: [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()],
  read: (s, at): Found | null => {
    const onWeekday = WEEKDAYS.get(wordAt(s, at)) ?? (SHORT_WEEKDAYS.get(wordAt(s, at)) as number);
    const day = dayOf(wordAt(s, at + 1));
    if (!day || !isCapital(s, at) || !joinedBy(s, at + 1, GAP.space | GAP.period | GAP.comma) || !ends(s, at + 2)) return null;
    if (at !== s.sentence.first && !LED.has(wordAt(s, at - 1))) return null;
    const base = baseOf(s);
    if (base === null) return { first: at, last: at + 2, span: null, basis: "relative" };
    const n = nearestOn(base, day, onWeekday);
    return n === null ? null : { first: at, last: at + 2, span: daySpan(n), basis: "relative" };
  },
};
