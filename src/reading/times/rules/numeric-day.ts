import { GAP } from "../../words.ts";
import { dayNumber, isDay } from "../days.ts";
import { type Found, joinedBy, type Rule, wordAt } from "../rule.ts";
import { daySpan } from "../span.ts";
import { dayOf, yearOf } from "../vocabulary.ts";

const SEPARATORS = [GAP.hyphen, GAP.slash, GAP.period] as const;
const TWO = /^\d{1,2}$/;

/** A year written short, as in "28.05.22", only if day and month have two digits too. */
const shortYear = (a: string, b: string, c: string): number =>
  a.length === 2 && b.length === 2 && /^\d\d$/.test(c) ? 2000 + Number(c) : 0;

/**
 * A day in figures: "2024-07-06", "2024/7/6", "2024-07-06T10:00", "28.05.2022", "28.05.22"; "09/08/2024" is 9 August (the
 * day first), unless only the other order exists ("07/28/2024").
 * Not: "9/11", "10.0.0.1", "2-1-2 draw", "32.05.2022".
 */
export const numericDayRule: Rule = {
  at: "digits",
  read: (s, at): Found | null => {
    const separator = SEPARATORS.find((gap) => joinedBy(s, at + 1, gap) && joinedBy(s, at + 2, gap));
    if (separator === undefined || (separator !== GAP.hyphen && joinedBy(s, at + 3, separator) && TWO.test(wordAt(s, at + 3))))
      return null;
    if (at > s.sentence.first && joinedBy(s, at, separator) && /^\d/.test(wordAt(s, at - 1))) return null;
    const [a, b, c] = [wordAt(s, at), wordAt(s, at + 1), wordAt(s, at + 2)];
    const found = (year: number, month: number, day: number): Found | null =>
      isDay(year, month, day) ? { first: at, last: at + 3, span: daySpan(dayNumber(year, month, day)), basis: "stated" } : null;
    if (yearOf(a)) return TWO.test(b) ? found(yearOf(a), Number(b), dayOf(c.split("t")[0] as string)) : null;
    const year = yearOf(c) || (separator === GAP.hyphen ? 0 : shortYear(a, b, c));
    if (!year || !TWO.test(a) || !TWO.test(b)) return null;
    return found(year, Number(b), Number(a)) ?? found(year, Number(a), Number(b));
  },
};
