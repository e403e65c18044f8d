import { clauseEnds, type Found, next, type Rule, wordAt } from "../rule.ts";
import { unitSpan } from "../span.ts";

const SHIFT: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["next", 1],
  ["following", 1],
  ["before", -1],
  ["after", 1],
]);

/**
 * The day beside the one told last (or the report's own): "the day before", "the day after", "the previous day", "the next day", "the following day".
 * Not: "the day before the summit" (no day is known for it), "the day before yesterday" (read as a near day), "next day-long".
 */
export const neighbourDayRule: Rule = {
  at: ["day"],
  read: (s, at): Found | null => {
    const between = wordAt(s, at - 1);
    const leading = wordAt(s, at - 2) === "the" && between !== "before" && between !== "after" ? SHIFT.get(between) : undefined;
    const side = wordAt(s, at + 1);
    const trailing =
      wordAt(s, at - 1) === "the" && (side === "before" || side === "after") && next(s, at + 1) && clauseEnds(s, at + 2)
        ? SHIFT.get(side)
        : undefined;
    const shift = leading ?? trailing;
    if (shift === undefined) return null;
    const [first, last] = leading === undefined ? [at - 1, at + 2] : [at - 2, at + 1];
    const base = s.before ?? s.now;
    if (base === null) return { first, last, span: null, basis: "relative" };
    const day = shift < 0 ? { from: base.from, to: base.from } : { from: base.to, to: base.to };
    return { first, last, span: base.to - base.from < 7 ? unitSpan(day, "day", shift) : base, basis: "relative" };
  },
};
