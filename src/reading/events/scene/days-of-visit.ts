import type { Told } from "../../assemble.ts";
import { daysBetween } from "../status/report-day.ts";

/** Days over which what a guest did is still of one visit. */
const LONGEST = 5;
/** Engagements of a report that are looked at. */
const MOST = 60;
const HELD = new Set(["held", "earlier"]);
/** Where the visit's own words give no day, it has that of the news. */
const lent = ({ when: { when } }: Told): boolean => when.basis === "inferred" || when.basis === "published";

/** The days of what the visitor did in the country of his visit, told with a day of their own. */
const daysThere = (visit: Told, day: string, told: readonly Told[]): string[] => {
  const country = visit.where.where?.country;
  return told.slice(0, MOST).flatMap(({ event, when: { when, mention }, where }) => {
    const there = event.kind !== "visit" && HELD.has(event.status) && where.where?.country === country;
    const own = mention !== null && when.from !== null && when.from === when.to ? when.from : null;
    if (!there || own === null || Math.abs(daysBetween(own, day)) > LONGEST) return [];
    return event.participants.some((p) => visit.event.participants.some((q) => q.entity === p.entity)) ? [own] : [];
  });
};

/** "received the guest on Wednesday ... On Thursday he saw the Premier": a visit without days of its own lasts at least as long as what was done on it. */
export const daysOfVisits = (told: readonly Told[]): Told[] =>
  told.map((t) => {
    const { when } = t.when;
    if (t.event.kind !== "visit" || t.event.status !== "held" || !lent(t) || when.from === null || when.from !== when.to)
      return t;
    const days = daysThere(t, when.from, told).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined || (first === when.from && last === first)) return t;
    const edtf = first === last ? first : `${first}/${last}`;
    const derivedFrom = "what was done on the visit";
    return { ...t, when: { when: { edtf, from: first, to: last, basis: "inferred", derivedFrom }, mention: null } };
  });
