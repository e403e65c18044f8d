import { clauseEnds, type Found, follows, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, type Span, unitSpan } from "../span.ts";
import { tenseBefore } from "../tense.ts";
import { countOf, UNITS, VAGUE_COUNTS } from "../vocabulary.ts";

type Unit = "day" | "week" | "month" | "year";

/** What "days earlier", "weeks ago" can mean, in days back. */
const SOME: Readonly<Record<Unit, readonly [number, number]>> = {
  day: [10, 1],
  week: [60, 7],
  month: [365, 28],
  year: [3650, 365],
};

const some = (base: Closed, unit: Unit, sign: number): Closed => {
  const [far, near] = SOME[unit];
  return sign < 0 ? { from: base.from - far, to: base.to - near } : { from: base.from + near, to: base.to + far };
};

/** So many days may be told of as gone on; "ten days on", "a year on" look back from today. */
const FEW_DAYS = 3;
/** "A day on, and B saw him", "two days on, in Lima": right before a comma. */
const isFewDays = (s: Scene, i: number): boolean => {
  const count = countOf(wordAt(s, i - 2));
  return UNITS.get(wordAt(s, i - 1)) === "day" && count !== null && count <= FEW_DAYS && clauseEnds(s, i + 1);
};

/** Which way the words after the unit count, and from what: "ago" from the report's day, "earlier" and "later" from the time told last. */
const direction = (s: Scene, i: number): { readonly sign: number; readonly fromNow: boolean } | null => {
  const word = wordAt(s, i);
  if (!next(s, i)) return null;
  if (word === "ago") return { sign: -1, fromNow: true };
  if (!clauseEnds(s, i + 1) && (word === "before" || word === "after")) return null;
  if (word === "earlier" || word === "before") return { sign: -1, fromNow: false };
  if (word === "later" || word === "after") return { sign: 1, fromNow: false };
  if (word === "on" && isFewDays(s, i)) return { sign: 1, fromNow: false };
  return null;
};

const RANKED: ReadonlySet<string> = new Set("first second third last only best worst once twice times never yet".split(" "));
/** "the first such meeting in 25 years", "the highest in ten years": so long back, nothing to come. */
const ranked = (s: Scene, at: number): boolean => {
  for (let i = at - 1; i > at - 10; i--) if (RANKED.has(wordAt(s, i)) || wordAt(s, i).endsWith("est")) return true;
  return false;
};

/** "in ten days" of something to come. */
const inSoMany = (s: Scene, at: number, unit: Unit, times: number): Found | null => {
  const count = countOf(wordAt(s, at - 1));
  if (count === null || wordAt(s, at - 2) !== "in" || !next(s, at) || !next(s, at - 1) || s.now === null) return null;
  if (ranked(s, at - 2)) return null;
  const time = wordAt(s, at + 1) === "time";
  if (!time && tenseBefore(s, at - 2) !== "ahead" && !(s.sentence.region === "title" && wordAt(s, at - 1) !== "a")) return null;
  return { first: at - 2, last: time ? at + 2 : at + 1, span: unitSpan(s.now, unit, times * count), basis: "relative" };
};

/** "a week ago today", "two weeks ago yesterday", "a week ago to the day": how many days off the count's end, and the word behind it. */
const toTheDay = (s: Scene, i: number): { readonly by: number; readonly last: number } | null => {
  if (!next(s, i)) return null;
  if (wordAt(s, i) === "today") return { by: 0, last: i + 1 };
  if (wordAt(s, i) === "yesterday") return { by: -1, last: i + 1 };
  return follows(s, i, "to", "the", "day") ? { by: 0, last: i + 3 } : null;
};

/** A week or days are counted from a day, not from the season or year that was told of something else. */
const toldBase = (s: Scene, unit: Unit): Closed | null => {
  const wide = s.before !== null && (unit === "day" || unit === "week") && s.before.to - s.before.from > WIDE;
  return (wide ? s.dayBefore : s.before) ?? s.now;
};
const WIDE = 14;

/**
 * A time so many days, weeks, months or years away: "two days ago", "a week earlier", "a day later", "one month before",
 * "days earlier", "several weeks ago", "a few days later", "A day on, ...", "a week ago today", and of things to come "will leave in ten days", "in two weeks' time".
 * Not: "a day after the summit", "for two days", "over two years", "fell in a month in which", "14 years old".
 */
export const countedBackRule: Rule = {
  at: [...UNITS.keys(), "fortnight"],
  read: (s, at): Found | null => {
    const fortnight = wordAt(s, at) === "fortnight";
    const unit = fortnight ? "week" : (UNITS.get(wordAt(s, at)) as Unit);
    const way = direction(s, at + 1);
    if (way === null) return inSoMany(s, at, unit, fortnight ? 2 : 1);
    const before = next(s, at) ? wordAt(s, at - 1) : "";
    const plural = wordAt(s, at).endsWith("s");
    const count = countOf(before);
    const vague = VAGUE_COUNTS.has(before) || (plural && count === null);
    if (!vague && count === null) return null;
    const first = vague ? (VAGUE_COUNTS.has(before) ? (wordAt(s, at - 2) === "a" ? at - 2 : at - 1) : at) : at - 1;
    const base = way.fromNow ? s.now : toldBase(s, unit);
    if (base === null) return { first, last: at + 2, span: null, basis: "relative" };
    const exact = vague || way.sign > 0 ? null : toTheDay(s, at + 2);
    if (exact) {
      const by = unit === "day" || unit === "week" ? (unit === "week" ? 7 : 1) * (fortnight ? 2 : 1) * (count as number) : null;
      if (by !== null)
        return {
          first,
          last: exact.last,
          span: { from: base.from - by + exact.by, to: base.to - by + exact.by },
          basis: "relative",
          back: true,
        };
    }
    const span: Span = vague
      ? some(base, unit, way.sign)
      : unitSpan(base, unit, way.sign * (fortnight ? 2 : 1) * (count as number));
    return { first, last: at + 2, span, basis: "relative", back: way.sign < 0 };
  },
};
