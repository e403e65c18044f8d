import { closesItself } from "../closing.ts";
import { type Found, next, type Rule, wordAt } from "../rule.ts";
import { type Span, unitSpan } from "../span.ts";

type Unit = "week" | "month" | "year";
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
]);
/** Days in a period, at most. */
const WIDTH: Readonly<Record<Unit, number>> = { week: 7, month: 31, year: 366 };

const LEADING: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["following", 1],
  ["ensuing", 1],
]);
const TRAILING: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["after", 1],
]);
/**
 * The week, month or year beside the time told last (or the report's own): "the week before", "the month after", "the previous month", "in the preceding week",
 * "the following year".
 * Not: "the week before the summit", "the previous three weeks", "the next month" (a near period).
 */
export const neighbourPeriodRule: Rule = {
  at: UNITS.keys(),
  read: (s, at): Found | null => {
    const unit = UNITS.get(wordAt(s, at)) as Unit;
    const between = wordAt(s, at - 1);
    const leading = wordAt(s, at - 2) === "the" && next(s, at) && next(s, at - 1) ? LEADING.get(between) : undefined;
    const side = wordAt(s, at + 1);
    const turn = between === "the" && next(s, at) && next(s, at + 1) ? TRAILING.get(side) : undefined;
    const closed = turn !== undefined && closesItself(s, at - 1, at + 2);
    const shift = leading ?? (closed ? turn : undefined);
    if (shift === undefined) return null;
    const [first, last] = leading === undefined ? [at - 1, at + 2] : [at - 2, at + 1];
    const base = s.before ?? s.now;
    // Counted from a time wider than the period, it is any of many.
    const span: Span | null = base && base.to - base.from < WIDTH[unit] ? unitSpan(base, unit, shift) : null;
    return { first, last, span, basis: "relative" };
  },
};
