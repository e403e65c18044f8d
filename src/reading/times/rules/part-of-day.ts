import { clauseEnds, type Found, follows, type Rule, type Scene, wordAt } from "../rule.ts";
import type { Closed } from "../span.ts";
import { tellingAhead } from "../telling-ahead.ts";
import { tenseAround } from "../tense.ts";
import { PARTS_OF_DAY } from "../vocabulary.ts";

/** Days before the report within which a day told last is that of its news. */
const NEWS = 7;
/** The one day told last, if it is of the news. */
const dayJustTold = ({ dayBefore: before, now }: Scene): Closed | null =>
  before && (!now || (before.to <= now.to && now.from - before.from <= NEWS)) ? before : null;

/**
 * A part of the day told last, or of the report's own, for what is to come: "will receive him in the afternoon", "In the evening a banquet is to be given".
 * Of what is past, only where it opens the sentence and the day was just told: "On Wednesday they dined. In the morning he had seen ...".
 * Not: "in the evening of his life", "met in the morning" (there the day is told otherwise).
 */
export const partOfDayRule: Rule = {
  at: ["in"],
  read: (s, at): Found | null => {
    if (!follows(s, at + 1, "the") || !PARTS_OF_DAY.has(wordAt(s, at + 2)) || wordAt(s, at + 3) === "of") return null;
    const last = at + 3;
    const opens = at === s.sentence.first;
    if (!opens && !clauseEnds(s, last) && wordAt(s, last) !== "and") return null;
    if (tenseAround(s, at, last) !== "ahead" && !(opens && tellingAhead(s))) {
      const day = opens ? dayJustTold(s) : null;
      return day && { first: at, last, span: day, basis: "relative" };
    }
    const told = s.dayBefore && (s.now === null || s.dayBefore.from >= s.now.from) ? s.dayBefore : s.now;
    return { first: at, last, span: told, basis: "relative" };
  },
};
