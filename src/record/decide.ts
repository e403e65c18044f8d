/** Whether two claim sets are of one engagement, with the reasons. */

import { addDays } from "./days.ts";
import type { Facts } from "./facts.ts";
import { kindGroup } from "./facts.ts";
import { comparePeople } from "./people.ts";
import { comparePlaces } from "./places.ts";
import { compareTimes, publishedTogether } from "./times.ts";

export interface Decision {
  /** "maybe": one of them, if no other fits as well; "unlike": nothing speaks for it; "cannot": no chain of likeness may join them. */
  readonly verdict: "same" | "maybe" | "unlike" | "cannot";
  readonly reasons: readonly string[];
  /** Greater is surer; compared only between verdicts of one kind. */
  readonly score: number;
}

const cannot = (reason: string): Decision => ({ verdict: "cannot", reasons: [reason], score: 0 });

export const sameOccasion = (a: Facts, b: Facts): boolean => {
  if (!a.occasion.length || !b.occasion.length) return false;
  const [short, long] = a.occasion.length <= b.occasion.length ? [a.occasion, b.occasion] : [b.occasion, a.occasion];
  return short.filter((w) => long.includes(w)).length * 3 >= short.length * 2;
};

const HELD = new Set(["held", "earlier"]);
const AHEAD = new Set(["planned", "proposed"]);

const isOpen = (f: Facts): boolean => f.from === null || f.to === null || f.from < f.to;

/** A plan told after the thing it plans was over is a plan for another one. */
export const plannedTooLate = (a: Facts, b: Facts): boolean => {
  const plan = AHEAD.has(a.status) && HELD.has(b.status) ? a : AHEAD.has(b.status) && HELD.has(a.status) ? b : null;
  if (!plan?.published) return false;
  const held = plan === a ? b : a;
  if (held.to === null) return false;
  // Told on the very day it can only be a plan for that day; without a day of its own it is for a later time.
  return plan.published > addDays(held.to, 1) || (plan.published >= held.to && isOpen(plan));
};

/** Kinds that happen in one place; a call or a letter is between two. */
const PLACED = new Set(["meeting", "visit", "gathering", "signing"]);

/** A report tells one engagement once: two that it tells are two, however alike. */
export const decide = (a: Facts, b: Facts): Decision =>
  a.report === b.report ? cannot("two engagements of one report") : compare(a, b);

/** The decision by what is claimed alone, whoever claims it. */
export const compare = (a: Facts, b: Facts): Decision => {
  if (kindGroup(a.kind) !== kindGroup(b.kind)) return cannot(`a ${a.kind} and a ${b.kind}`);
  const time = compareTimes(a, b);
  if (time.verdict === "cannot") return cannot(time.reason);
  const people = comparePeople(a, b);
  if (people.verdict === "cannot") return cannot(people.reason);
  if (plannedTooLate(a, b)) return cannot("a plan told after the other was over");
  const place = PLACED.has(kindGroup(a.kind)) ? comparePlaces(a, b) : "open";
  const stated = a.placeBasis === "stated" && b.placeBasis === "stated";
  if (place === "differs" && stated) return cannot("different places");
  const occasion = sameOccasion(a, b);
  const reasons = [people.reason, time.reason];
  if (place === "same") reasons.push("same place");
  if (occasion) reasons.push("same occasion");
  const score =
    people.score +
    (time.verdict === "same" ? 4 : time.verdict === "near" ? 2 : 0) +
    (place === "same" ? 2 : 0) +
    (occasion ? 2 : 0);
  const says = (verdict: Decision["verdict"]): Decision => ({ verdict, reasons, score });
  if (people.verdict === "none") return says(occasion && place === "same" && a.kind === "gathering" ? "same" : "unlike");
  if (place === "differs") return says("unlike");
  // Two who met often met in one country often: only a town or an occasion tells which time it was.
  const town = place === "same" && a.town !== "" && b.town !== "";
  if (time.verdict === "wide") {
    if (people.verdict === "weak" || (!occasion && a.occasion.length > 0 && b.occasion.length > 0)) return says("unlike");
    const together = publishedTogether(a, b);
    if (together === false) return says(occasion && town ? "maybe" : "unlike");
    return says(together || town || occasion ? "maybe" : "unlike");
  }
  if (people.verdict === "weak") return says(occasion || town ? "maybe" : "unlike");
  return says("same");
};
