import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";
import { human } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import { listed } from "./stops.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const STOPS = set("stop stops leg legs destination destinations station stations");
const FOLLOWING = set("next first second third last final other further remaining later only");
const BEING = set("is are be includes include");
const PAST = set("was were had been");
/** Words between "the next stops" and the states that they are. */
const REACH = 8;
const TOOK = set("took taken brought led");
const TAKING = set("take takes taking bring brings lead leads took taken brought led");
const isStop = wordTest((word) => STOPS.has(word));
const takes = wordTest((word) => TAKING.has(word));
const JOURNEYS = set("tour trip journey visit itinerary travels swing programme program schedule");
/** How many sentences of a report are looked at. */
const SENTENCES = 80;
const MOST = 8;

interface Leg {
  readonly at: number;
  readonly status: "planned" | "cancelled" | "held";
  readonly goals: readonly PlaceMention[];
  readonly traveller: Actor | null;
}

const placesIn = (c: GatherContext, s: Sentence): readonly PlaceMention[] => c.townsIn.get(s.index) ?? [];

const has = (c: GatherContext, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(c.words.folded[i] as string)) return true;
  return false;
};

const personIn = (c: GatherContext, from: number, to: number): Actor | null => {
  for (let i = from; i < to; i++) {
    const a = c.actorAt[i] as number;
    if (a >= 0 && human(c.actors[a] as Actor) && (c.actors[a] as Actor).entities.length === 1) return c.actors[a] as Actor;
  }
  return null;
};

/** "France and Spain are the next stops", "the next stop is France". */
const stopsAt = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  if (!isStop(c.words, i) || !has(c, i - 2, i, FOLLOWING) || has(c, i - REACH, i + REACH, PAST)) return null;
  const all = placesIn(c, s);
  const behind = all.find((p) => p.first > i && p.first - i <= REACH);
  const first = all[0];
  const before = first && first.last <= i ? first : undefined;
  const isBehind = behind !== undefined && has(c, i + 1, behind.first, BEING);
  const start = isBehind ? behind : before;
  if (!start || (!isBehind && !has(c, start.last, i, BEING))) return null;
  return {
    at: i,
    status: "planned",
    goals: listed(c, s.index, start),
    traveller: personIn(c, isBehind ? i : s.first, isBehind ? start.first : s.last),
  };
};

/** "His tour will also take him to France and Spain", "The trip also took her to Oslo". */
const takenTo = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  if (!takes(c.words, i) || !has(c, i - REACH, i, JOURNEYS)) return null;
  const traveller = personIn(c, i + 1, Math.min(s.last, i + 4));
  const goal = placesIn(c, s).find((p) => p.first > i && p.first - i <= REACH && p.preposition === "to");
  const status = TOOK.has(c.words.folded[i] as string) ? "held" : "planned";
  return traveller && goal ? { at: i, status, goals: listed(c, s.index, goal), traveller } : null;
};

const STRUCK = set("struck dropped removed cut deleted scratched taken crossed left");
const AWAY = set("from off out");
const FRONT = set("is are was were has have been will be thus therefore now also come comes follow follows");
/** True where the places before a word are what its verb tells of: "Peru and Chile [are thus] struck". */
const subjects = (c: GatherContext, first: PlaceMention, i: number): PlaceMention[] | null => {
  const goals = listed(c, first.sentence, first, true);
  for (let k = (goals.at(-1) as PlaceMention).last; k < i; k++) if (!FRONT.has(c.words.folded[k] as string)) return null;
  return goals;
};

/** "Peru and Chile are struck from the programme", "Malta comes last, on Sunday". */
const listedOff = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  const first = placesIn(c, s)[0];
  if (!first || first.last > i) return null;
  const off = STRUCK.has(folded[i] as string) && AWAY.has(folded[i + 1] as string) && has(c, i + 2, i + 5, JOURNEYS);
  const next = (folded[i - 1] === "come" || folded[i - 1] === "comes") && (folded[i] === "next" || folded[i] === "last");
  const goals = off || next ? subjects(c, first, i) : null;
  return goals ? { at: i, status: off ? "cancelled" : "planned", goals, traveller: null } : null;
};

/** The words at which any of these may be told. */
const LEGS = spots((w, i) => {
  const word = w.folded[i] as string;
  return isStop(w, i) || takes(w, i) || STRUCK.has(word) || word === "next" || word === "last";
});

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;

/** Whom the report follows on his way: the last one told to be on a journey, else who was abroad at its first engagement. */
const travellerOf = (
  c: GatherContext,
  events: readonly Event[],
  pending: readonly Told[],
  scene: string | null,
): Participation | null => {
  const begun = pending.findLast((p) => p.trigger.kind === "visit" && p.people.length === 1)?.people[0];
  const visit = events.findLast((e) => e.kind === "visit" && e.participants.length === 1);
  const away = events[0]?.participants.filter((p) => {
    const e = entityOf(c, p);
    return (e.type === "person" || e.type === "office") && e.party !== null && e.party !== scene;
  });
  return visit?.participants[0] ?? begun ?? (scene && away?.length === 1 ? (away[0] ?? null) : null);
};

const told = (all: readonly Event[], traveller: number, country: string): boolean =>
  all.some(
    (e) =>
      e.kind === "visit" && e.participants.some((p) => p.entity === traveller) && e.places.some((p) => p.country === country),
  );

const visitOf = (
  c: GatherContext,
  { at, status }: Leg,
  traveller: Participation,
  goal: PlaceMention,
  sentence: number,
): Event => ({
  kind: "visit",
  status,
  triggers: [{ first: at, last: at + 1, kind: "visit", status, sentence, parts: [], anaphoric: false, noun: true }],
  participants: [{ ...traveller, role: "visitor" }],
  times: (c.timesIn.get(sentence) ?? []).filter((t) => t.role === "at").slice(0, 1),
  places: [goal],
  occasion: null,
  sentence,
});

/** Where a traveller goes next, told of his tour and not of himself: a visit to each state. `scene`: the country of the news. */
export const legsTold = (c: GatherContext, events: readonly Event[], pending: readonly Told[], scene: string | null): Event[] => {
  const out: Event[] = [];
  for (const i of LEGS(c.words)) {
    const s = c.actorAt[i] === -1 ? toldAt(c, i) : null;
    if (!s) continue;
    if (s.index >= SENTENCES) break;
    const leg = stopsAt(c, i, s) ?? takenTo(c, i, s) ?? listedOff(c, i, s);
    const named = leg?.traveller
      ? { entity: leg.traveller.entities[0] as number, actor: leg.traveller.index, role: "visitor" as const }
      : null;
    const traveller = leg ? (named ?? travellerOf(c, events, pending, scene)) : null;
    const party = traveller ? entityOf(c, traveller).party : null;
    if (!leg || !traveller || party === null) continue;
    for (const goal of leg.goals)
      if (goal.country !== party && !told([...events, ...out], traveller.entity, goal.country) && out.length < MOST)
        out.push(visitOf(c, leg, traveller, goal, s.index));
  }
  return out;
};
