/** Whether two claim sets are of one engagement, with the reasons. */

import { daysApart } from "./days.ts";
import type { Facts } from "./facts.ts";
import { kindGroup } from "./facts.ts";
import { sameIncident } from "./incidents.ts";
import { compareKinds, sameRound } from "./kinds.ts";
import { comparePeople, isOneSided, type PeopleVerdict } from "./people.ts";
import { comparePlaces } from "./places.ts";
import { cameTrue, isAhead, isHeld, plannedTooLate } from "./plans.ts";
import { compareTimes, publishedTogether, type TimeVerdict } from "./times.ts";

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

/** Kinds that happen in one place; a call or a letter is between two. */
const PLACED = new Set(["meeting", "visit", "gathering", "signing"]);

/** A report tells one engagement once: two that it tells are two, however alike. */
export const decide = (a: Facts, b: Facts): Decision =>
  a.report === b.report ? cannot("two engagements of one report") : compare(a, b);

const MONTH = 31;
/** Bounded to a month at most. */
const isMonth = (f: Facts): boolean => f.from !== null && f.to !== null && daysApart(f.from, f.to) < MONTH;

/** Whether two accounts whose times merely allow it may be of one engagement, if no other fits as well. */
const loosely = (a: Facts, b: Facts, people: PeopleVerdict, occasion: boolean, town: boolean): boolean => {
  // Who signed what in a town in those months, told by one who names him alone: the one signing of his there, if no other fits.
  if (people.verdict === "weak") return town && isOneSided(a) !== isOneSided(b);
  if (!occasion && a.occasion.length > 0 && b.occasion.length > 0) return false;
  // Two plans of the same offices: the one after the next, as likely as not.
  if (isAhead(a) && isAhead(b) && people.reason !== "same people") return false;
  const together = publishedTogether(a, b);
  if (town && (isMonth(a) || isMonth(b) || cameTrue(a, b))) return true;
  if (together === null && people.reason === "same people" && sameIncident(a, b)) return true;
  return together === false ? occasion && town : together === true || town || occasion;
};

/**
 * Talks under a mediator and the accord that ended them, of the same sides on one day in one town; so too what three or more met for and
 * signed, of whom neither account leaves out one. Two sides' own talks and what they then sign are two.
 */
const isBeside = (a: Facts, b: Facts, people: PeopleVerdict, time: TimeVerdict): boolean =>
  ((a.actors.some((x) => x.aside) && b.actors.some((x) => x.aside)) || sameRound(a, b)) &&
  time.verdict === "same" &&
  people.verdict === "same" &&
  a.town !== "" &&
  b.town !== "" &&
  isHeld(a) &&
  isHeld(b);

/** What it counts that both reports are chiefly about it: of two tellings by one report, the chief one is what others tell of too. */
const CHIEF = 3;

/** The decision by what is claimed alone, whoever claims it. */
export const compare = (a: Facts, b: Facts): Decision => {
  const kinds = compareKinds(a, b);
  if (kinds === "differs") return cannot(`a ${a.kind} and a ${b.kind}`);
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
  if (sameIncident(a, b)) reasons.push("same incident");
  const score =
    people.score +
    (time.verdict === "same" ? 4 : time.verdict === "near" ? 2 : 0) +
    (place === "same" ? 2 : 0) +
    (occasion ? 2 : 0) +
    (sameIncident(a, b) ? 1 : 0) +
    (a.main && b.main ? CHIEF : 0) -
    (kinds === "beside" ? 4 : 0);
  const says = (verdict: Decision["verdict"]): Decision => ({ verdict, reasons, score });
  // A gathering is known by its name and place, whoever each account names of those who came.
  if (a.kind === "gathering" && b.kind === "gathering" && occasion && place === "same")
    return says(time.verdict === "wide" ? "maybe" : "same");
  if (people.verdict === "none" || place === "differs") return says("unlike");
  if (kinds === "beside") return says(isBeside(a, b, people, time) ? "maybe" : "unlike");
  // Two who met often met in one country often: only a town or an occasion tells which time it was.
  const town = place === "same" && ((a.town !== "" && b.town !== "") || a.kind === "visit");
  if (time.verdict === "wide") return says(loosely(a, b, people, occasion, town) ? "maybe" : "unlike");
  if (people.verdict === "weak") return says(occasion || town ? "maybe" : "unlike");
  return says("same");
};
