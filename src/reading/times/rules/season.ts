import { calendarDay } from "../days.ts";
import { clauseEnds, counted, type Found, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, monthSpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
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

const LED: ReadonlySet<string> = new Set(["in", "over", "during", "by", "since", "until", "till"]);
/** "in the autumn", "by spring": the running or the last one; in a plan the running or the next. */
const plainSeason = (s: Scene, at: number, start: number): Found | null => {
  const the = wordAt(s, at - 1) === "the" ? 1 : 0;
  if (!LED.has(wordAt(s, at - 1 - the)) || !next(s, at) || !(clauseEnds(s, at + 1) || BEHIND.has(wordAt(s, at + 1)))) return null;
  return counted(s, at - the, at + 1, (now) => {
    const { year } = calendarDay(now.to);
    const all = [year - 1, year, year + 1].map((y) => season(y, start));
    const ahead = tenseAround(s, at - the, at + 1) === "ahead";
    return (ahead ? all.find((x) => x.to >= now.from) : all.findLast((x) => x.from <= now.to)) ?? null;
  });
};
const BEHIND: ReadonlySet<string> = new Set(
  "in at with to for on by when as and where during after before he she they it that who which but a the was were".split(" "),
);

/**
 * A season (of the northern half of the earth, three whole months): "this summer", "last autumn", "next spring", "in the summer of 2014", "spring 2022", "in the autumn", "by spring".
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
    if (turn === -2) return plainSeason(s, at, start);
    return counted(s, at - 1, at + 1, (now) => {
      const nowYear = calendarDay(now.to).year;
      const here = season(nowYear, start);
      if (turn < 0) return here.to < now.from ? here : season(nowYear - 1, start);
      if (turn > 0) return here.from > now.to ? here : season(nowYear + 1, start);
      return here;
    });
  },
};
