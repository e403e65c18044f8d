import { GAP } from "../../words.ts";
import { counted, type Found, follows, isCapital, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { unitSpan } from "../span.ts";
import { PARTS_OF_DAY } from "../vocabulary.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "Russia Today", "USA Today": a name. */
const inName = (s: Scene, at: number): boolean =>
  isCapital(s, at) && joinedBy(s, at, GAP.space) && isCapital(s, at - 1) && s.sentence.region !== "title";

/**
 * A day beside the report's own: "today", "yesterday", "tomorrow", "tonight", "yesterday afternoon", "this morning", "this evening", "last night", "last evening",
 * "the day before yesterday", "the day after tomorrow".
 * Not: "Russia Today", "these days", "the world of today", "in the afternoon".
 */
export const nearDayRule: Rule = {
  at: [...DAYS.keys(), "this", "last"],
  read: (s, at): Found | null => {
    const word = wordAt(s, at);
    const partAfter = PARTS_OF_DAY.has(wordAt(s, at + 1)) && next(s, at + 1);
    if (word === "this") return partAfter ? counted(s, at, at + 2, (now) => now) : null;
    if (word === "last")
      return follows(s, at + 1, "night") || follows(s, at + 1, "evening")
        ? counted(s, at, at + 2, (now) => (now.from === now.to ? unitSpan(now, "day", -1) : now))
        : null;
    if (inName(s, at) || (word === "today" && wordAt(s, at - 1) === "of")) return null;
    const shift = DAYS.get(word) as number;
    const double = (shift < 0 && wordAt(s, at - 1) === "before") || (shift > 0 && wordAt(s, at - 1) === "after");
    const far = double && wordAt(s, at - 2) === "day" && wordAt(s, at - 3) === "the";
    return counted(s, far ? at - 3 : at, partAfter ? at + 2 : at + 1, (now) =>
      now.from === now.to ? unitSpan(now, "day", far ? 2 * shift : shift) : now,
    );
  },
};
