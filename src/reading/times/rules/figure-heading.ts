import { GAP } from "../../words.ts";
import { isDay } from "../days.ts";
import { nearestDay } from "../nearest.ts";
import { type Found, isCapital, joinedBy, next, type Rule, wordAt } from "../rule.ts";
import { daySpan } from "../span.ts";

const TWO = /^\d{1,2}$/;

/**
 * A day and a month in figures with which a line of a list opens: "17/05 The minister received ..." (the day first, unless only the other order exists).
 * Not: "met on 17/05" (a fraction, a score), "9/11".
 */
export const figureHeadingRule: Rule = {
  at: "digits",
  read: (s, at): Found | null => {
    if (at !== s.sentence.first || s.now === null || !joinedBy(s, at + 1, GAP.slash) || s.words.gap[at + 1] !== GAP.slash)
      return null;
    const [a, b] = [wordAt(s, at), wordAt(s, at + 1)];
    if (!TWO.test(a) || !TWO.test(b) || a.length !== 2 || !next(s, at + 2) || !isCapital(s, at + 2)) return null;
    const [day, month] = isDay(2000, Number(b), Number(a)) ? [Number(a), Number(b)] : [Number(b), Number(a)];
    if (!isDay(2000, month, day)) return null;
    const n = nearestDay(s.now, month, day, null, null);
    return n === null ? null : { first: at, last: at + 2, span: daySpan(n), basis: "relative" };
  },
};
