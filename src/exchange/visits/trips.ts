/** Trips: what somebody did in one foreign country in one go, from the engagements there. */

import { dayOf, happened } from "../../answers/scan.ts";
import type { Participant } from "../../reading/reading.ts";
import { personKey } from "../../record/person-key.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { dayAfter, daysOf } from "../days.ts";
import { engagements, type Source } from "../source.ts";

export interface Trip {
  readonly traveller: Participant;
  /** The country visited. */
  readonly country: string;
  /** In order of time; the first gives the trip its id. */
  readonly engagements: readonly RecordEngagement[];
}

interface OpenTrip {
  readonly traveller: Participant;
  readonly country: string;
  readonly engagements: RecordEngagement[];
  last: string;
}

/** In person, so that whoever takes part is there. */
const IN_PERSON: ReadonlySet<string> = new Set(["meeting", "visit", "gathering", "signing", "ceremony"]);

const keyOf = (p: Participant): string => personKey(p) ?? "";

/** Those who came from abroad: of another state than the place's, or of an organization and told as visitor or guest. */
const travellers = (source: Source, e: RecordEngagement, country: string): Participant[] => {
  const came = e.participants.filter((p) => {
    if (p.type !== "person" || p.name === null || p.for === null || p.for === country || p.role === "host") return false;
    return source.knowledge.state(p.for) !== null || p.role === "visitor" || p.role === "guest";
  });
  return came.filter((p, i) => came.findIndex((x) => keyOf(x) === keyOf(p)) === i);
};

/** Trips in the order in which they end; engagements of one person in one country on the same or following days are one trip. */
export function* trips(source: Source): Generator<Trip> {
  const open = new Map<string, OpenTrip>();
  for (const e of engagements(source)) {
    const day = dayOf(e);
    const country = e.where?.country;
    if (day === null) continue;
    for (const [key, trip] of open)
      if (dayAfter(trip.last) < day) {
        open.delete(key);
        yield trip;
      }
    if (!country || !happened(e) || e.format.includes("virtual")) continue;
    // What is only bounded may be any trip within its bounds: it stands alone.
    const days = daysOf(e.when);
    for (const traveller of travellers(source, e, country)) {
      const key = `${keyOf(traveller)}|${country}`;
      const trip = open.get(key);
      // A statement is made on a trip, it does not show one.
      if (!trip && !IN_PERSON.has(e.kind)) continue;
      if (!days) yield { traveller, country, engagements: [e] };
      else if (!trip) open.set(key, { traveller, country, engagements: [e], last: days.last });
      else {
        trip.engagements.push(e);
        if (days.last > trip.last) trip.last = days.last;
      }
    }
  }
  yield* open.values();
}
