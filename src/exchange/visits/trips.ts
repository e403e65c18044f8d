/** Trips: what somebody did in one foreign country in one go, from the engagements there. */
import { localId } from "../../answers/person.ts";
import { dayOf, happened } from "../../answers/scan.ts";
import type { Participant } from "../../reading/reading.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { dayAfter } from "../days.ts";
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

/** Those who came from abroad: of another state than the place's, or of an organization and told as visitor or guest. */
const travellers = (source: Source, e: RecordEngagement, country: string): Participant[] =>
  e.participants.filter((p) => {
    if (p.type !== "person" || p.name === null || p.for === null || p.for === country || p.role === "host") return false;
    return source.knowledge.state(p.for) !== null || p.role === "visitor" || p.role === "guest";
  });

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
    for (const traveller of travellers(source, e, country)) {
      const key = `${traveller.id ?? localId(traveller.name, traveller.for)}|${country}`;
      const trip = open.get(key);
      const last = e.when.from !== null && e.when.to !== null ? e.when.to : day;
      // A statement is made on a trip, it does not show one.
      if (!trip && !IN_PERSON.has(e.kind)) continue;
      if (!trip) open.set(key, { traveller, country, engagements: [e], last });
      else {
        trip.engagements.push(e);
        if (last > trip.last) trip.last = last;
      }
    }
  }
  yield* open.values();
}
