import { GAP } from "../../words.ts";
import { calendarDay } from "../days.ts";
import { nearestMonth } from "../nearest.ts";
import { clauseEnds, counted, type Found, isCapital, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, monthSpan, type Part, partOf } from "../span.ts";
import { leansAhead, plannedForAt, tenseAround } from "../tense.ts";
import { AMBIGUOUS_MONTHS, dayOf, MONTHS, PARTS, SHORT_MONTHS, yearOf } from "../vocabulary.ts";

/** Words that only a time has after them, as far as "March", "May" and "August" go. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since until till by last next this early late mid from during of before after between throughout through past coming previous".split(
    " ",
  ),
);
/** "in May, I", "By March he": what makes the word no month after all. */
const VERB_AFTER: ReadonlySet<string> = new Set("i we you he she they it be have not god".split(" "));
const SHIFT: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);

/** "early", "late in", "the end of" before a month; `first` is where the phrase begins. */
const partBefore = (s: Scene, first: number): { readonly part: Part; readonly first: number } | null => {
  const gap = first > s.sentence.first && joinedBy(s, first, GAP.space | GAP.hyphen);
  if (!gap) return null;
  const near = wordAt(s, first - 1);
  const direct = near === "early" || near === "mid" || near === "late" ? PARTS.get(near) : undefined;
  if (direct) return { part: direct, first: first - 1 };
  if (near !== "of" && near !== "in") return null;
  const far = PARTS.get(wordAt(s, first - 2));
  return far && next(s, first - 1) ? { part: far, first: first - 2 } : null;
};

/** "last November", "next June", "this March" against the report's month. */
const shifted = (now: Closed, month: number, shift: number): Closed => {
  const at = calendarDay(now.to);
  if (shift < 0) return monthSpan(month < at.month ? at.year : at.year - 1, month);
  if (shift > 0) return monthSpan(month > at.month ? at.year : at.year + 1, month);
  return monthSpan(at.year, month);
};

/** "the following January": the next one behind the time told last. */
const monthAfter = (base: Closed, month: number): Closed => {
  const at = calendarDay(base.to);
  return monthSpan(month > at.month ? at.year : at.year + 1, month);
};

const OWNERS: ReadonlySet<string> = new Set(["the", "s", "their", "his", "her", "its"]);
const CONTACTS: ReadonlySet<string> = new Set("summit meeting talks visit trip conference session forum round call".split(" "));

/** "the May summit", "the President's June trip". */
const ownsContact = (s: Scene, at: number): boolean =>
  OWNERS.has(wordAt(s, at - 1)) && CONTACTS.has(wordAt(s, at + 1)) && next(s, at + 1);

/** "invited to Lima for June, when": no name behind it. */
const forMonth = (s: Scene, at: number): boolean =>
  wordAt(s, at - 1) === "for" && clauseEnds(s, at + 1) && tenseAround(s, at, at + 1) === "ahead";

const yearOfMonth = (s: Scene, at: number): { readonly year: number; readonly last: number } | null => {
  const plain = yearOf(wordAt(s, at + 1));
  if (plain && joinedBy(s, at + 1, GAP.space | GAP.comma | GAP.period)) return { year: plain, last: at + 2 };
  const of = wordAt(s, at + 1) === "of" ? yearOf(wordAt(s, at + 2)) : 0;
  return of && next(s, at + 2) ? { year: of, last: at + 3 } : null;
};

/** Words from a month to "to have". */
const UNFULFILLED_REACH = 12;
/** "was to have gone there in February": what did not come about, behind the report or ahead of it. */
const unfulfilled = (s: Scene, at: number): boolean => {
  for (let i = at - UNFULFILLED_REACH; i < at + UNFULFILLED_REACH; i++)
    if (wordAt(s, i) === "to" && wordAt(s, i + 1) === "have" && /^(?:was|were)$/.test(wordAt(s, i - 1))) return true;
  return false;
};

/** "June last year", "May of next year", "November of the previous year", "July of that year": the month of a year told behind it. */
const ofYear = (s: Scene, at: number, month: number): Found | null => {
  const i = wordAt(s, at + 1) === "of" && next(s, at + 1) ? at + 2 : at + 1;
  const the = wordAt(s, i) === "the" ? i + 1 : i;
  if (wordAt(s, the + 1) !== "year" || !next(s, i) || !next(s, the + 1)) return null;
  const turn = ["last", "this", "next"].indexOf(wordAt(s, the));
  if (turn >= 0 && the === i) return counted(s, at, the + 2, (now) => monthSpan(calendarDay(now.to).year + turn - 1, month));
  const beside = i === at + 1 ? undefined : BESIDE_YEAR.get(wordAt(s, the));
  const base = s.before ?? s.now;
  if (beside === undefined || base === null) return null;
  return { first: at, last: the + 2, span: monthSpan(calendarDay(base.to).year + beside, month), basis: "relative" };
};
/** The years beside the one told last. */
const BESIDE_YEAR: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
  ["that", 0],
  ["following", 1],
]);

/** "last June", "in June last year", else "in June". */
const counts = (s: Scene, at: number, first: number): Found | null => {
  const month = MONTHS.get(wordAt(s, at)) as number;
  const told = ofYear(s, at, month);
  if (told) return told;
  if (next(s, at) && wordAt(s, at - 1) === "following" && s.before)
    return { first: at - 1, last: at + 1, span: monthAfter(s.before, month), basis: "relative" };
  const shift = next(s, at) ? SHIFT.get(wordAt(s, at - 1)) : undefined;
  if (shift !== undefined) return counted(s, at - 1, at + 1, (now) => shifted(now, month, shift));
  return counted(s, at, at + 1, (now) =>
    nearestMonth(
      now,
      month,
      unfulfilled(s, at) ? "open" : (tenseAround(s, first, at + 1) ?? (leansAhead(s, first, at + 1) ? "open" : null)),
    ),
  );
};

/**
 * A month, or a part of it:
 * "in March 2022", "March of 2022", "last November", "next June", "this March", "in June", "in June last year", "in May of last year", "early May",
 * "late in February", "at the end of August", "mid-October", "the May summit".
 * Not: "may", "May I", "March on", "August Holt", "Black January", "the October Revolution".
 */
export const calendarMonthRule: Rule = {
  at: [...MONTHS.keys(), ...SHORT_MONTHS.keys()],
  read: (s, at): Found | null => {
    const word = wordAt(s, at);
    const told = yearOfMonth(s, at);
    const full = MONTHS.get(word);
    const month = full ?? (told ? SHORT_MONTHS.get(word) : undefined);
    if (month === undefined || !isCapital(s, at)) return null;
    let found: Found | null;
    if (told) found = { first: at, last: told.last, span: monthSpan(told.year, month), basis: "stated" };
    else {
      const before = wordAt(s, at - 1);
      if (dayOf(wordAt(s, at + 1)) && joinedBy(s, at + 1, GAP.space) && before !== "in") return null;
      if (before === "black" || wordAt(s, at + 1) === "revolution" || wordAt(s, at + 1) === "war") return null;
      if (
        AMBIGUOUS_MONTHS.has(word) &&
        ((!BEFORE_MONTH.has(before) && !ownsContact(s, at) && !plannedForAt(s, at) && !forMonth(s, at)) ||
          !joinedBy(s, at, GAP.space | GAP.hyphen) ||
          (VERB_AFTER.has(wordAt(s, at + 1)) && !(before === "of" && partBefore(s, at))))
      )
        return null;
      found = counts(s, at, at);
    }
    const part = found && partBefore(s, found.first);
    if (!found || !part) return found;
    const span = found.span && partOf(found.span as Closed, part.part);
    return { ...found, first: part.first, span };
  },
};
