import type { Entity } from "../../document.ts";
import type { Event, Participation } from "../event.ts";
import type { PlaceMention } from "../places.ts";
import type { GatherContext, Told } from "../told.ts";

/** Kinds of contact at which one side is at the other's home. */
const FACE_TO_FACE = new Set(["meeting", "signing", "ceremony"]);
/** How many visits a report may tell this way. */
const MOST = 4;
const GOING_ON = new Set(["held", "planned"]);

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;
const isPerson = (e: Entity): boolean => e.type === "person" || e.type === "office";

/** Where the news was: the country told with it, else that of the report's own place where somebody of it took part. */
const sceneOf = (c: GatherContext, chief: Event, dateline: PlaceMention | null): PlaceMention | null => {
  const told = chief.places.find((p) => p.preposition !== "to") ?? chief.places[0];
  const athome = (p: PlaceMention): boolean => chief.participants.some((x) => entityOf(c, x).party === p.country);
  if (told) return athome(told) ? told : null;
  return dateline && athome(dateline) ? dateline : null;
};

const visitorsTo = (c: GatherContext, people: readonly Participation[], country: string): Participation[] =>
  people.filter((p) => isPerson(entityOf(c, p)) && entityOf(c, p).party !== null && entityOf(c, p).party !== country);

/** The other side's country, where the visitor is told and nobody else's people took part. */
const hostCountry = (c: GatherContext, chief: Event, visitor: string | null): string | null => {
  const others = new Set(chief.participants.map((p) => entityOf(c, p).party).filter((p) => p !== null && p !== visitor));
  const [only] = [...others];
  return others.size === 1 && only && /^[A-Z]{3}$/.test(only) ? only : null;
};

const visitOf = (told: Told, people: readonly Participation[], goal: PlaceMention, status: Event["status"]): Event => ({
  kind: "visit",
  status,
  triggers: [told.trigger],
  participants: people.map((p) => ({ ...p, role: "visitor" as const })),
  times: told.times.length ? [...told.times] : [],
  places: [goal],
  occasion: told.occasion,
  sentence: told.trigger.sentence,
});

/** The goal of a visit that is told without one: where the news was. */
const goalOf = (c: GatherContext, told: Told, chief: Event, dateline: PlaceMention | null): PlaceMention | null => {
  const scene = sceneOf(c, chief, dateline);
  if (scene) return scene;
  const visitor = told.people.map((p) => entityOf(c, p).party)[0] ?? null;
  const country = visitor ? hostCountry(c, chief, visitor) : null;
  const { first, last, sentence } = told.trigger;
  return country ? { first, last, sentence, preposition: "to", place: null, country, name: null } : null;
};

/** A visit that somebody already told is making, to a country. */
const known = (all: readonly Event[], people: readonly Participation[], country: string): boolean =>
  all.some(
    (e) =>
      e.kind === "visit" &&
      e.places.some((p) => p.country === country) &&
      people.some((p) => e.participants.some((q) => q.entity === p.entity)),
  );

/**
 * "The Foreign Minister arrived for an official visit", "During the visit she laid a wreath": the report tells that its news was part of
 * a visit, but not by whom or where; it is of those who were abroad at the engagement it tells first.
 */
export const visitsImplied = (
  c: GatherContext,
  pending: readonly Told[],
  events: readonly Event[],
  chief: Event | null,
  dateline: PlaceMention | null,
): Event[] => {
  if (!chief || !GOING_ON.has(chief.status) || !FACE_TO_FACE.has(chief.kind)) return [];
  const out: Event[] = [];
  for (const told of pending) {
    const { trigger: t } = told;
    if (t.kind !== "visit" || !GOING_ON.has(t.status) || told.places.length || out.length === MOST) continue;
    const goal = goalOf(c, told, chief, dateline);
    if (!goal) continue;
    const own = visitorsTo(c, told.people, goal.country);
    if (told.people.length && !own.length) continue;
    const people = own.length ? own.slice(0, 1) : visitorsTo(c, chief.participants, goal.country);
    const parties = new Set(people.map((p) => entityOf(c, p).party));
    if (parties.size !== 1 || known([...events, ...out], people, goal.country)) continue;
    out.push(visitOf(told, people, goal, chief.status === "planned" && !own.length ? "planned" : t.status));
  }
  return out;
};
