import { counted, type Found, next, type Rule, wordAt } from "../rule.ts";
import { countOf, UNITS, VAGUE_COUNTS } from "../vocabulary.ts";

const LENGTH = { day: 1, week: 7, month: 30, year: 365 } as const;
const WAY: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
]);

/**
 * A stretch of time up to the report's day or from it on, the day of no act: "the past year", "over the last three months", "in the previous two weeks",
 * "the past several months", "the next five years", "the coming days".
 * Not: "last week" (a period), "for two years", "past the week".
 */
export const pastStretchRule: Rule = {
  at: UNITS.keys(),
  read: (s, at): Found | null => {
    const unit = UNITS.get(wordAt(s, at)) as keyof typeof LENGTH;
    const number = next(s, at) ? countOf(wordAt(s, at - 1)) : null;
    const turn = number === null && !VAGUE_COUNTS.has(wordAt(s, at - 1)) ? at - 1 : at - 2;
    const way = WAY.get(wordAt(s, turn));
    const plural = wordAt(s, at).endsWith("s");
    if (way === undefined || !next(s, at) || !next(s, at - 1) || wordAt(s, turn - 1) !== "the") return null;
    if (!plural && (wordAt(s, turn) !== "past" || unit === "day")) return null;
    const days = LENGTH[unit] * (number ?? (plural ? 3 : 1));
    return {
      ...(counted(s, turn - 1, at + 1, (now) =>
        way < 0 ? { from: now.from - days, to: now.to } : { from: now.from, to: now.to + days },
      ) as Found),
      role: "duration",
    };
  },
};
