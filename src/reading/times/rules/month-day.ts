import { calendarDay, dayNumber, isDay } from "../days.ts";
import { clauseEnds, type Found, follows, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, monthSpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
import { dayOf } from "../vocabulary.ts";

const LEADING: ReadonlySet<string> = new Set("on until till by from to through since for".split(" "));
const NIGHTS: ReadonlySet<string> = new Set("night evening morning afternoon eve".split(" "));
/** What may go on behind a day; a noun would be counted by the number: "on the 20th floor". */
const BEHIND: ReadonlySet<string> = new Set(
  "in at with to for on by when as and where during after before the he she they it that who which while but a from until was were is are will has have had".split(
    " ",
  ),
);
const TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "of this month", "of next month": by how many months the day is moved, and the words it takes. */
const monthBehind = (s: Scene, i: number): { readonly by: number; readonly words: number } | null => {
  const by = TURNS.get(wordAt(s, i + 1));
  return wordAt(s, i) === "of" && by !== undefined && follows(s, i + 2, "month") ? { by, words: 3 } : null;
};

/** The day of that number in a month so many months off. */
const dayIn = (base: Closed, by: number, day: number): number | null => {
  const { year, month } = calendarDay(base.from);
  const at = calendarDay(monthSpan(year, month + by).from);
  return isDay(at.year, at.month, day) ? dayNumber(at.year, at.month, day) : null;
};

/** The nearest day of that number; the next one of what is to come, the last one of what is past. */
const nearest = (base: Closed, day: number, tense: "ahead" | "past" | null): number | null => {
  const days = [-1, 0, 1].flatMap((by) => dayIn(base, by, day) ?? []);
  const fit = days.filter((n) => (tense === "ahead" ? n >= base.from : tense === "past" ? n <= base.to : true));
  return fit.sort((a, b) => Math.abs(a - base.to) - Math.abs(b - base.to))[0] ?? null;
};

/** "on 14 March ... on the 31st", "on 2 June and on the 3rd": a later day of the month told last, if that is not the report's own. */
const going = (s: Scene, day: number): number | null => {
  const { dayBefore, before, now } = s;
  // "had come in January: on the 24th he signed"
  if (before && before.to - before.from > 26 && before.to - before.from < 31) return dayIn(before, 0, day);
  if (!dayBefore) return null;
  const n = dayIn(dayBefore, 0, day);
  const own = now !== null && calendarDay(now.from).month === calendarDay(dayBefore.from).month;
  return n === null || own || n <= dayBefore.from ? null : n;
};

/**
 * A day of the month told by its number alone: "on the 18th", "until the 16th", "on the night of the 3rd", "on the 5th of next month".
 * Not: "on the 20th floor", "the 18th session", "the 15th of January" (a calendar day).
 */
export const monthDayRule: Rule = {
  at: "digits",
  read: (s, at): Found | null => {
    const word = wordAt(s, at);
    const day = dayOf(word);
    if (!day || /\d$/.test(word) || wordAt(s, at - 1) !== "the" || !next(s, at)) return null;
    const led = LEADING.has(wordAt(s, at - 2)) || (wordAt(s, at - 2) === "of" && NIGHTS.has(wordAt(s, at - 3)));
    const told = monthBehind(s, at + 1);
    if (!led || !(told || clauseEnds(s, at + 1) || BEHIND.has(wordAt(s, at + 1)))) return null;
    const last = at + 1 + (told?.words ?? 0);
    const base = s.now ?? (s.before && s.before.to - s.before.from < 32 ? s.before : null);
    if (base === null) return { first: at, last, span: null, basis: "relative" };
    const n =
      told || base.to - base.from > 26
        ? dayIn(base, told?.by ?? 0, day)
        : (going(s, day) ?? nearest(base, day, tenseAround(s, at, last)));
    return n === null ? null : { first: at, last, span: { from: n, to: n }, basis: "relative" };
  },
};
