import { clauseEnds, type Found, follows, type Rule, wordAt } from "../rule.ts";
import { tenseAfter, tenseBefore } from "../tense.ts";
import { PARTS_OF_DAY } from "../vocabulary.ts";

/**
 * A part of the day told last, or of the report's own, for what is to come: "will receive him in the afternoon", "In the evening a banquet is to be given".
 * Not: "in the evening of his life", "met in the morning" (of what is past the day is told otherwise).
 */
export const partOfDayRule: Rule = {
  at: ["in"],
  read: (s, at): Found | null => {
    if (!follows(s, at + 1, "the") || !PARTS_OF_DAY.has(wordAt(s, at + 2)) || wordAt(s, at + 3) === "of") return null;
    const last = at + 3;
    const opens = at === s.sentence.first;
    if (!opens && !clauseEnds(s, last) && wordAt(s, last) !== "and") return null;
    if ((tenseAfter(s, at, last) ?? tenseBefore(s, at)) !== "ahead") return null;
    const told = s.before && s.before.from === s.before.to && (s.now === null || s.before.from >= s.now.from) ? s.before : s.now;
    return { first: at, last, span: told, basis: "relative" };
  },
};
