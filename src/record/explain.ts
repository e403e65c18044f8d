/** Why two claim sets are held to be of one engagement, or not: what speaks for it and what against, with the words of both. */
import type { Evidence } from "../reading/reading.ts";
import type { ClaimSet } from "./claim-set.ts";
import { wordsOf } from "./claims.ts";
import { type Decision, decide, sameOccasion } from "./decide.ts";
import { type Facts, kindGroup } from "./facts.ts";
import { comparePeople } from "./people.ts";
import { comparePlaces } from "./places.ts";
import { plannedTooLate } from "./plans.ts";
import { compareTimes, publishedTogether } from "./times.ts";

export interface Reason {
  readonly field: "report" | "kind" | "status" | "when" | "where" | "participants" | "occasion" | "published";
  readonly for: boolean;
  readonly says: string;
  /** The words of either account; null where the value has none of its own. */
  readonly a: Evidence | null;
  readonly b: Evidence | null;
}

export interface Explanation {
  readonly a: string;
  readonly b: string;
  readonly verdict: Decision["verdict"];
  readonly score: number;
  /** What decided, in the words of the rules. */
  readonly decidedBy: readonly string[];
  readonly reasons: readonly Reason[];
}

type Finding = Pick<Reason, "field" | "for" | "says">;

const ofKind = (a: Facts, b: Facts): Finding | null =>
  kindGroup(a.kind) === kindGroup(b.kind)
    ? { field: "kind", for: true, says: a.kind === b.kind ? `both a ${a.kind}` : `a ${a.kind} and a ${b.kind} may be one` }
    : { field: "kind", for: false, says: `a ${a.kind} and a ${b.kind}` };

const ofTime = (a: Facts, b: Facts): Finding => {
  const { verdict, reason } = compareTimes(a, b);
  return { field: "when", for: verdict !== "cannot", says: reason };
};

const ofPeople = (a: Facts, b: Facts): Finding => {
  const { verdict, reason } = comparePeople(a, b);
  return { field: "participants", for: verdict === "same" || verdict === "weak", says: reason };
};

const ofPlace = (a: Facts, b: Facts): Finding | null => {
  const place = comparePlaces(a, b);
  if (place === "open") return null;
  const names = [a, b].map((f) => f.town || f.country || "?").join(", ");
  return {
    field: "where",
    for: place === "same",
    says: place === "same" ? `same place: ${names}` : `different places: ${names}`,
  };
};

const ofOccasion = (a: Facts, b: Facts): Finding | null => {
  if (!a.occasion.length || !b.occasion.length) return null;
  const same = sameOccasion(a, b);
  return { field: "occasion", for: same, says: same ? "same occasion" : "different occasions" };
};

const ofStatus = (a: Facts, b: Facts): Finding | null => {
  if (plannedTooLate(a, b)) return { field: "status", for: false, says: "a plan told after the other was over" };
  return a.status === b.status ? null : { field: "status", for: true, says: `${a.status}, then ${b.status}: may be one life` };
};

const ofPublication = (a: Facts, b: Facts): Finding | null => {
  const together = publishedTogether(a, b);
  return together === null
    ? null
    : { field: "published", for: together, says: together ? "published within weeks" : "published months apart" };
};

const RULES = [ofKind, ofTime, ofPeople, ofPlace, ofOccasion, ofStatus, ofPublication];

const wordsFor = (c: ClaimSet, field: Reason["field"]): Evidence | null => wordsOf(c.engagement, field);

/** All reasons, also those that the decision did not need. */
export const explain = (x: ClaimSet, y: ClaimSet): Explanation => {
  const { verdict, reasons, score } = decide(x.facts, y.facts);
  const found: Finding[] = RULES.flatMap((rule) => rule(x.facts, y.facts) ?? []);
  if (x.facts.report === y.facts.report) found.unshift({ field: "report", for: false, says: "one report tells them as two" });
  return {
    a: x.engagement.id,
    b: y.engagement.id,
    verdict,
    score,
    decidedBy: reasons,
    reasons: found.map((f) => ({ ...f, a: wordsFor(x, f.field), b: wordsFor(y, f.field) })),
  };
};
