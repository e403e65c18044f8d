import { calendarDay } from "../days.ts";
import { type Found, follows, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, monthSpan } from "../span.ts";
import { yearOf } from "../vocabulary.ts";

const RANKS: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["second", 1],
  ["third", 2],
  ["fourth", 3],
  ["latter", 1],
  ["last", -1],
]);
/** Months in a part of a year. */
const MONTHS: Readonly<Record<string, number>> = { half: 6, quarter: 3 };
const TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["the", 0],
  ["this", 0],
  ["next", 1],
]);

/** The year that a part is of, and the word behind it: "of the year", "of next year", "of 2024". */
const yearAt = (s: Scene, of: number): { readonly year: number; readonly last: number; readonly stated: boolean } | null => {
  if (wordAt(s, of) !== "of") return null;
  const told = yearOf(wordAt(s, of + 1));
  if (told && next(s, of + 1)) return { year: told, last: of + 2, stated: true };
  const turn = TURNS.get(wordAt(s, of + 1));
  if (turn === undefined || !follows(s, of + 2, "year") || s.now === null) return null;
  return { year: calendarDay(s.now.from).year + turn, last: of + 3, stated: false };
};

/**
 * A half or a quarter of a year: "the second half of the year", "the first quarter of 2024", "the last quarter of next year".
 * Not: "the first half of the talks", "half of the year", "a quarter of 2024's trade".
 */
export const halfRule: Rule = {
  at: Object.keys(MONTHS),
  read: (s, at): Found | null => {
    const length = MONTHS[wordAt(s, at)] as number;
    const rank = next(s, at) ? RANKS.get(wordAt(s, at - 1)) : undefined;
    const year = yearAt(s, at + 1);
    if (rank === undefined || year === null || wordAt(s, at - 2) !== "the") return null;
    const n = rank < 0 ? 12 / length - 1 : rank;
    if (n * length >= 12) return null;
    const span: Closed = { from: monthSpan(year.year, n * length + 1).from, to: monthSpan(year.year, (n + 1) * length).to };
    return { first: at - 2, last: year.last, span, basis: year.stated ? "stated" : "relative" };
  },
};
