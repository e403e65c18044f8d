import { type Found, follows, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, unitSpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
import { PARTS_OF_DAY, UNITS } from "../vocabulary.ts";

/** "on that date", where "ties that date from 1990" is a verb. */
const BEFORE_DATE = new Set("on by until till before after from since for".split(" "));

/** What lies ahead is not the day that somebody acted earlier in, nor a day that is over the one in which somebody will act later. */
const withinDay = (s: Scene, first: number, turn: string): Closed | null => {
  const { now, dayBefore: day } = s;
  if (!now || !day) return day ?? now;
  if (turn === "earlier" && day.from > now.to) return s.pastBefore ?? now;
  return tenseAround(s, first, first + 4) === "ahead" && day.to < now.from ? now : day;
};

/** A week or less: "that evening" is not of the month told beside something else. */
const NARROW = 7;
const narrow = ({ before, dayBefore }: Scene): Closed | null =>
  before && before.to - before.from < NARROW ? before : (dayBefore ?? before);

/**
 * The time told last (or the report's own) once more: "that day", "on that date", "the same day", "that same evening", "later in the day", "earlier in the day",
 * "that week", "the same month", "that year".
 * Not: "that days", "on the day of", "in the day".
 */
export const sameDayRule: Rule = {
  at: ["that", "same", "in"],
  read: (s, at): Found | null => {
    const word = wordAt(s, at);
    if (word === "in") {
      const turn = wordAt(s, at - 1);
      if ((turn !== "later" && turn !== "earlier") || !follows(s, at + 1, "the", "day")) return null;
      return { first: at - 1, last: at + 3, span: withinDay(s, at - 1, turn), basis: "relative" };
    }
    if (word === "same" && wordAt(s, at - 1) !== "the" && wordAt(s, at - 1) !== "that") return null;
    const unitWord = wordAt(s, at + 1);
    const isDate = unitWord === "date" && (word === "same" || BEFORE_DATE.has(wordAt(s, at - 1)));
    const unit = unitWord.endsWith("s") ? undefined : PARTS_OF_DAY.has(unitWord) || isDate ? "day" : UNITS.get(unitWord);
    const base = (unit === "day" ? narrow(s) : s.before) ?? s.now;
    if (unit === undefined || !next(s, at + 1) || (word === "that" && wordAt(s, at + 2) === "the")) return null;
    const first = word === "same" ? at - 1 : at;
    // "in arms shipped last December ... That same evening he rang": an evening is of the last day told, not of a month.
    const told = unit === "day" && (word === "same" || unitWord !== "day") ? (s.dayBefore ?? base) : base;
    // What has happened was on no day that lies ahead.
    if (s.now && s.before && s.before.from > s.now.to && tenseAround(s, first, at + 2) === "past")
      return unit === "day" && s.pastBefore ? { first, last: at + 2, span: s.pastBefore, basis: "relative" } : null;
    return { first, last: at + 2, span: told && (unit === "day" ? told : unitSpan(told, unit, 0)), basis: "relative" };
  },
};
