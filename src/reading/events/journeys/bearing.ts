import type { Status } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import type { PlaceMention } from "../scene/places.ts";

/** A journey of the report, as far as it says where something else took place. */
export interface Journey {
  readonly visit: Event;
  readonly place: PlaceMention;
}

/** A journey as it bears on one engagement; `sure`: it was told before. */
export interface Bearing extends Journey {
  readonly sure: boolean;
  /** It goes to the country of somebody else who took part. */
  readonly hosted: boolean;
}

/** Journeys looked at: more than a report has, few enough for a text of any length. */
const MOST = 60;

const AWAY = new Set(["from", "left", "leave"]);
/** "met him before leaving for Luanda", "returned from Berlin and met him", "reached it after leaving Berlin", "who had been in Berlin": nobody is there when the rest is told. */
const elsewhereThen = (folded: readonly string[], visit: Event, place: PlaceMention): boolean =>
  AWAY.has(place.preposition) ||
  folded[place.first - 1] === "leaving" ||
  visit.triggers.every(
    (t) =>
      folded[t.first - 1] === "before" ||
      [0, 1].some(
        (n) => folded[t.first - n - 1] === "who" && folded[t.first - n] === "had" && folded[t.first - n + 1] !== "come",
      ),
  );

/** The journeys of a report that have a goal and say where somebody was, in the order of the telling. */
export const journeysOf = (events: readonly Event[], folded: readonly string[]): Journey[] =>
  events
    .flatMap((visit) => {
      const place = visit.places.find((p) => p.name !== null) ?? visit.places[0];
      return visit.kind === "visit" && place && !elsewhereThen(folded, visit, place) ? [{ visit, place }] : [];
    })
    .sort((a, b) => a.visit.sentence - b.visit.sentence)
    .slice(0, MOST);

/** What is told of a journey holds for what is told within it: news with news, past with past, plan with plan, and a plan dropped with its parts. */
const SAME_TELLING: Readonly<Record<Status, ReadonlySet<Status>>> = {
  held: new Set(["held"]),
  earlier: new Set(["earlier"]),
  planned: new Set(["planned", "held"]),
  proposed: new Set(["planned", "proposed"]),
  cancelled: new Set(["cancelled", "planned"]),
  denied: new Set(["denied"]),
};

/** How many sentences after it a journey still says where its traveller is, in a country of nobody who takes part. */
const NEAR = 2;

/** The journey within which an engagement lies: of one of its people, told last before it, to the other's country or just before. */
export const journeyFor = (
  e: Event,
  journeys: readonly Journey[],
  partyOf: (entity: number) => string | null,
  news: { readonly from: string | null } | null,
): Bearing | null => {
  const fits = journeys.flatMap(({ visit, place }): Bearing[] => {
    if (visit === e || !SAME_TELLING[e.status].has(visit.status)) return [];
    const travellers = new Set(visit.participants.map((p) => p.entity));
    if (!e.participants.some((p) => travellers.has(p.entity))) return [];
    const hosted = e.participants.some((p) => !travellers.has(p.entity) && partyOf(p.entity) === place.country);
    const behind = e.sentence - visit.sentence;
    const near = behind >= 0 && behind <= NEAR;
    if (!hosted && !near) return [];
    // A plan within a journey that has been made goes on from it; one of other days has its own place.
    const going = e.status !== "planned" || visit.status === "planned" || hosted || news !== null;
    return going ? [{ visit, place, sure: behind >= 0, hosted }] : [];
  });
  // "visited Kenya and Uganda": of two journeys, the one to the state of whom he met.
  const told = fits.filter((j) => j.visit.sentence <= e.sentence);
  return told.findLast((j) => j.hosted) ?? told.at(-1) ?? fits[0] ?? null;
};
