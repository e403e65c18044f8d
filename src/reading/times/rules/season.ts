import { calendarDay } from "../days.ts";
import { counted, type Found, next, type Rule, wordAt } from "../rule.ts";
import { type Closed, monthSpan } from "../span.ts";
import { yearOf } from "../vocabulary.ts";

/** First month of the season in the north, where it starts in its year. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["winter", 12],
]);

const season = (year: number, start: number): Closed => ({
  from: monthSpan(year, start).from,
  to: monthSpan(year, start + 2).to,
});

/**
 * A season (of the northern half of the earth, three whole months): "this summer", "last autumn", "next spring", "in the summer of 2014", "spring 2022".
 * Not: "the Arab Spring", "spring", "summer school", "fall" (mostly a verb).
 */
export const seasonRule: Rule = {
  at: SEASONS.keys(),
  read: (s, at): Found | null => {
    const start = SEASONS.get(wordAt(s, at)) as number;
    const of = wordAt(s, at + 1) === "of";
    const year = next(s, at + 1) ? yearOf(wordAt(s, of ? at + 2 : at + 1)) : 0;
    if (year) return { first: at, last: of ? at + 3 : at + 2, span: season(year, start), basis: "stated" };
    const turn = next(s, at) ? ["last", "this", "next"].indexOf(wordAt(s, at - 1)) - 1 : -2;
    if (turn === -2) return null;
    return counted(s, at - 1, at + 1, (now) => {
      const nowYear = calendarDay(now.to).year;
      const here = season(nowYear, start);
      if (turn < 0) return here.to < now.from ? here : season(nowYear - 1, start);
      if (turn > 0) return here.from > now.to ? here : season(nowYear + 1, start);
      return here;
    });
  },
};
