/** Whether two accounts can be of one time. */
import { acrossClocks } from "./clocks.ts";
import { addDays, daysApart } from "./days.ts";
import type { Facts } from "./facts.ts";
import { visitAsPlanned } from "./plans.ts";

export interface TimeVerdict {
  /** "near": a day off, where one side's day is only that of its publication; "wide": bounds that merely overlap. */
  readonly verdict: "same" | "near" | "wide" | "cannot";
  readonly reason: string;
}

const SOFT = new Set(["published", "inferred", "unknown", "known"]);
const isSoft = (f: Facts): boolean => SOFT.has(f.timeBasis);

/** Days that bound an engagement well enough to speak of its time: a few days of a visit, not a month. */
const SHORT = 10;
const isShort = (f: Facts): boolean => f.from !== null && f.to !== null && daysApart(f.from, f.to) <= SHORT;

const LOW = "0000-01-01";
const HIGH = "9999-12-31";

const overlap = (a: Facts, b: Facts, slack: number): boolean => {
  const fromA = a.from ?? LOW;
  const toA = a.to ?? HIGH;
  return (
    (b.from ?? LOW) <= (slack && a.to ? addDays(toA, slack) : toA) &&
    (b.to ?? HIGH) >= (slack && a.from ? addDays(fromA, -slack) : fromA)
  );
};

const days = (f: Facts): string => (f.from === f.to ? `${f.from ?? "?"}` : `${f.from ?? ".."}/${f.to ?? ".."}`);

export const compareTimes = (a: Facts, b: Facts): TimeVerdict => {
  if (isShort(a) && isShort(b)) {
    if (overlap(a, b, 0)) return { verdict: "same", reason: "same day" };
    if ((isSoft(a) || isSoft(b)) && overlap(a, b, 1))
      return { verdict: "near", reason: "a day off, one day being that of publication" };
    if (visitAsPlanned(a, b) && overlap(a, b, 1)) return { verdict: "near", reason: "a day off, the one a visit planned" };
    if (acrossClocks(a, b) && overlap(a, b, 1)) return { verdict: "near", reason: "a day off, on clocks far apart" };
    return { verdict: "cannot", reason: `different days: ${days(a)}, ${days(b)}` };
  }
  if (!overlap(a, b, isSoft(a) || isSoft(b) ? 1 : 0))
    return { verdict: "cannot", reason: `different times: ${days(a)}, ${days(b)}` };
  return { verdict: "wide", reason: "the time allows it" };
};

/** Days between two publications within which loose times may be of one engagement. */
const NEWS_SPAN = 45;

/** Null where one of them is not known. */
export const publishedTogether = (a: Facts, b: Facts): boolean | null =>
  a.published && b.published ? daysApart(a.published, b.published) <= NEWS_SPAN : null;
