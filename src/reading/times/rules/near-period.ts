import { GAP } from "../../words.ts";
import { counted, type Found, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, type Part, partOf, type Span, unitSpan } from "../span.ts";
import { PARTS, UNITS } from "../vocabulary.ts";

const TURN: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
  ["the", 0],
]);

/** Where the phrase begins and which part of the period it means: "earlier", "later", "late", "the end of". */
const leadOf = (s: Scene, at: number): { readonly first: number; readonly lead: Part | "earlier" | "later" } | null => {
  if (!joinedBy(s, at, GAP.space)) return null;
  const near = wordAt(s, at - 1);
  if (near === "earlier" || near === "later" || near === "early" || near === "late" || near === "mid")
    return { first: at - 1, lead: near };
  if (near !== "of" && near !== "in") return null;
  const far = wordAt(s, at - 2);
  if (far === "earlier" || far === "later") return { first: at - 2, lead: far };
  const part = near === "of" || far === "early" || far === "late" ? PARTS.get(far) : undefined;
  return part ? { first: at - 2, lead: part } : null;
};

const inside = (period: Closed, now: Closed, lead: Part | "earlier" | "later" | undefined): Closed => {
  if (lead === undefined) return period;
  if (lead !== "earlier" && lead !== "later") return partOf(period, lead);
  // "earlier last month" holds no more than the month: the report's day lies outside it.
  if (now.to < period.from || now.to > period.to) return period;
  return lead === "earlier" ? { from: period.from, to: now.to } : { from: now.from, to: period.to };
};

const weekend = (now: Closed, turn: number, at: boolean): Closed => {
  if (now.to - now.from > 6) return now;
  const week = unitSpan(now, "week", turn);
  // "at the weekend" told on a weekday is the one before; on the weekend itself it is this one.
  const back = at && now.from < week.from + 5 ? 7 : 0;
  return { from: week.from + 5 - back, to: week.to - back };
};

/**
 * A period beside the report's day: "this week", "last week", "next month", "this year", "the coming week", "earlier this month", "later this year",
 * "early next week", "late last year", "earlier in the week", "the end of the year", "this weekend", "last weekend", "at the weekend", "over the weekend".
 * Not: "a week", "the year", "school year", "the last weeks of talks", "year on year".
 */
export const nearPeriodRule: Rule = {
  at: ["week", "month", "year", "weekend"],
  read: (s, at): Found | null => {
    const turn = next(s, at) ? TURN.get(wordAt(s, at - 1)) : undefined;
    if (turn === undefined || (wordAt(s, at + 1) === "s" && wordAt(s, at - 1) === "the")) return null;
    // "in the last week of February"
    if (wordAt(s, at - 1) === "last" && wordAt(s, at - 2) === "the" && (wordAt(s, at + 1) === "of" || wordAt(s, at + 1) === "in"))
      return null;
    const definite = wordAt(s, at - 1) === "the";
    if (wordAt(s, at) === "weekend") {
      const preposition = wordAt(s, at - 2);
      if (definite && preposition !== "at" && preposition !== "over" && preposition !== "during" && preposition !== "on")
        return null;
      return counted(s, at - 1, at + 1, (now): Span => weekend(now, turn, definite));
    }
    const unit = UNITS.get(wordAt(s, at)) as "week" | "month" | "year";
    const start = wordAt(s, at - 1) === "coming" && wordAt(s, at - 2) === "the" ? at - 2 : at - 1;
    const lead = leadOf(s, start);
    if (definite && (lead === null || wordAt(s, at + 1) === "of" || wordAt(s, start - 1) === "s")) return null;
    return counted(s, lead?.first ?? start, at + 1, (now): Span => inside(unitSpan(now, unit, turn), now, lead?.lead));
  },
};
