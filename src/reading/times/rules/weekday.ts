import { GAP } from "../../words.ts";
import { closesItself } from "../closing.ts";
import { mondayOf, weekday } from "../days.ts";
import { clauseEnds, counted, type Found, follows, isCapital, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, daySpan } from "../span.ts";
import { tellingAhead } from "../telling-ahead.ts";
import { leansAhead, tenseAround } from "../tense.ts";
import { PARTS_OF_DAY, WEEKDAYS } from "../vocabulary.ts";

/** "Bloody Sunday", "every Monday": no day of the report's week. */
const NOT_AFTER: ReadonlySet<string> = new Set("black bloody good ash palm easter every each any".split(" "));
/** "Sunday Times": a newspaper, a prayer. */
const NOT_BEFORE: ReadonlySet<string> = new Set(
  "times telegraph mail mirror express herald post tribune prayer prayers".split(" "),
);

const LINKS: ReadonlySet<string> = new Set(["to", "and", "until", "through"]);

type Turn = "before" | "after" | "last" | "next" | "this" | "nextWeek" | "lastWeek" | "thisWeek" | null;

const SAID: ReadonlyMap<string, Turn> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "before"],
  ["preceding", "before"],
  ["next", "next"],
  ["coming", "next"],
  ["following", "after"],
  ["this", "this"],
]);

/** "last week", "of next week" after the weekday; the number of words it takes. */
const weekAfter = (s: Scene, i: number): { readonly turn: Turn; readonly words: number } | null => {
  for (const [word, turn] of [
    ["last", "lastWeek"],
    ["next", "nextWeek"],
    ["this", "thisWeek"],
  ] as const) {
    if (follows(s, i, word, "week")) return { turn, words: 2 };
    if (follows(s, i, "of", word, "week")) return { turn, words: 3 };
  }
  return null;
};

/** "Monday through Wednesday next week": the week is told once, for both; "Sunday to Tuesday of next week" begins in the week before. */
const weekAfterBoth = (s: Scene, i: number, day: number): Turn => {
  const to = LINKS.has(wordAt(s, i)) ? WEEKDAYS.get(wordAt(s, i + 1)) : undefined;
  const turn = to === undefined ? null : (weekAfter(s, i + 2)?.turn ?? null);
  return to === undefined || day <= to ? turn : turn === "nextWeek" ? "thisWeek" : null;
};

/** The one day of that name in a time of a week at most. */
const dayWithin = ({ from, to }: Closed, day: number): Closed | null => {
  const n = from + ((day - weekday(from) + 7) % 7);
  return to - from < 7 && n <= to ? daySpan(n) : null;
};

/** "Monday: ...", "Tuesday" on a line of its own: the day of the programme whose days the head names. */
const ofProgramme = (s: Scene, first: number, last: number): Closed | null =>
  s.week !== null && first === s.sentence.first && clauseEnds(s, last) && ((s.words.gap[last] ?? 0) & GAP.comma) === 0
    ? s.week
    : null;

/** "the Wednesday before", "the following Tuesday": the nearest one before or behind the time told last. */
const besideTold = (base: Closed, day: number, turn: "before" | "after"): Closed =>
  turn === "before"
    ? daySpan(base.from - ((weekday(base.from) - day + 7) % 7 || 7))
    : daySpan(base.to + ((day - weekday(base.to) + 7) % 7 || 7));

/** "the Wednesday before", closed by what follows: the turn, and the number of words it takes. */
const sideAfter = (s: Scene, at: number, i: number): { readonly turn: Turn; readonly words: number } | null => {
  const side = wordAt(s, i);
  if ((side !== "before" && side !== "after") || wordAt(s, at - 1) !== "the" || !next(s, i)) return null;
  return closesItself(s, at - 1, i + 1) ? { turn: side, words: 1 } : null;
};

/** "met on Wednesday. Wednesday is the first of two days there": the one just told. */
const justTold = ({ before }: Scene, now: Closed, day: number): boolean =>
  before !== null &&
  before.from === before.to &&
  weekday(before.from) === day &&
  before.from <= now.from &&
  now.from - before.from < 7;

/** The day a weekday means beside the report's day. */
const dayOnWeekday = (s: Scene, now: Closed, day: number, turn: Turn, first: number, last: number): Closed => {
  if (turn === "before" || turn === "after") return besideTold(s.before ?? now, day, turn);
  // A month or a year is all that is known of the report's day: the weekday lies in it.
  if (now.from !== now.to) return dayWithin(now, day) ?? now;
  const monday = mondayOf(now.from);
  if (turn === "lastWeek") return daySpan(monday - 7 + day);
  if (turn === "nextWeek") return daySpan(monday + 7 + day);
  if (turn === "thisWeek") return daySpan(monday + day);
  const since = (weekday(now.from) - day + 7) % 7;
  const until = (7 - since) % 7;
  if (turn === "next") return daySpan(now.from + (until || 7));
  if (turn === "last") return daySpan(now.from - (since || 7));
  const verb = (s.words.gap[last] as number) === GAP.space ? wordAt(s, last) : "";
  const tense = verb === "is" ? (justTold(s, now, day) ? "past" : "ahead") : tenseAround(s, first, last);
  const leans = tense === null && turn === null && (tellingAhead(s) || (until < since && leansAhead(s, first, last)));
  if (leans) return daySpan(now.from + until);
  return daySpan(tense === "ahead" || (turn === "this" && tense !== "past") ? now.from + until : now.from - since);
};

/**
 * A day of the week: "on Thursday" (the last one up to the report's day; the next one after "will", "is set for", or before "is"), "last Wednesday",
 * "next Tuesday", "this coming Saturday", "Thursday last week", "Tuesday of next week", "the Wednesday before", "Monday afternoon", "late on Friday", "until Monday".
 * Not: "every Monday", "Mondays", "The Sunday Times", "Bloody Sunday", "sunday" without a capital.
 */
export const weekdayRule: Rule = {
  at: WEEKDAYS.keys(),
  read: (s, at): Found | null => {
    const day = WEEKDAYS.get(wordAt(s, at)) as number;
    if (!isCapital(s, at) || NOT_AFTER.has(wordAt(s, at - 1)) || (NOT_BEFORE.has(wordAt(s, at + 1)) && isCapital(s, at + 1)))
      return null;
    const said = joinedBy(s, at, GAP.space) ? (SAID.get(wordAt(s, at - 1)) ?? null) : null;
    const thisComing = said === "next" && wordAt(s, at - 2) === "this";
    const first = said ? at - (thisComing ? 2 : 1) : at;
    let last = at + 1;
    if (PARTS_OF_DAY.has(wordAt(s, last)) && next(s, last)) last++;
    const week = said ? null : (weekAfter(s, last) ?? sideAfter(s, at, last));
    if (week) last += week.words;
    const programme = said ? null : ofProgramme(s, first, last);
    const inProgramme = programme && dayWithin(programme, day);
    if (inProgramme) return { first, last, span: inProgramme, basis: "relative" };
    return counted(s, first, last, (now) =>
      dayOnWeekday(s, now, day, week?.turn ?? said ?? weekAfterBoth(s, last, day), first, last),
    );
  },
};
