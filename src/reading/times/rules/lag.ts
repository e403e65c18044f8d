import { clauseEnds, type Found, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, type Span, unitSpan } from "../span.ts";
import { toldContact } from "../told-contact.ts";
import { countOf, UNITS } from "../vocabulary.ts";

type Unit = "day" | "week" | "month" | "year";

/** A time told last that lies further from the report's day than this, in days, is not what a clause counts from. */
const NEAR = 14;
/** Years are counted roundly: "a year after" may be eleven months or thirteen. */
const ROUND_MONTHS = 1;
const FEW_YEARS = 3;

const baseOf = ({ now, before }: Scene): Closed | null =>
  now && before && Math.abs(now.from - before.from) <= NEAR ? before : now;

const spanAt = (base: Closed, unit: Unit, by: number): Span => {
  if (unit !== "year" || Math.abs(by) > FEW_YEARS) return unitSpan(base, unit, by);
  const from = unitSpan(base, "month", 12 * by - ROUND_MONTHS).from;
  return { from, to: unitSpan(base, "month", 12 * by + ROUND_MONTHS).to };
};

/** "Two days before the call he had received X": at the head of a sentence, counted from the day just told. */
const fromContact = (s: Scene, at: number, unit: Unit, by: number): Found | null => {
  const last = toldContact(s, at + 2);
  return last < 0 || s.dayBefore === null
    ? null
    : { first: at - 1, last, span: spanAt(s.dayBefore, unit, by), basis: "relative", role: "at", back: by < 0 };
};

/**
 * How long before or after the act of its sentence another one was: "left the accord, a year after Y had signed it in Lima", "two days before
 * their talks". The time is that of the other act, the next one told. At the head of a sentence only
 * of a contact told before: "Two days before the call".
 */
export const lagRule: Rule = {
  at: UNITS.keys(),
  read: (s, at): Found | null => {
    const way = wordAt(s, at + 1);
    if ((way !== "after" && way !== "before") || !next(s, at) || !next(s, at + 1) || clauseEnds(s, at + 2)) return null;
    const count = countOf(wordAt(s, at - 1));
    const base = baseOf(s);
    if (count === null || base === null) return null;
    const unit = UNITS.get(wordAt(s, at)) as Unit;
    if (at - 1 === s.sentence.first) return fromContact(s, at, unit, way === "after" ? count : -count);
    return {
      first: at - 1,
      last: at + 1,
      span: spanAt(base, unit, way === "after" ? -count : count),
      basis: "relative",
      role: "lag",
    };
  },
};
