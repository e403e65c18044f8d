import type { Entity } from "../../document.ts";
import type { Event, Participation } from "../accounts/event.ts";
import { bySentence, type GatherContext, HELD, type Told } from "../accounts/told.ts";
import type { PlaceMention } from "../scene/places.ts";
import { legsTold } from "./legs.ts";

/** Kinds of contact at which one side is at the other's home. */
const FACE_TO_FACE = new Set(["meeting", "signing", "ceremony"]);
/** How many visits a report may tell this way. */
const MOST = 8;
const GOING_ON = new Set(["held", "planned"]);

/** Everything of a report that may say who travels, and where to. */
interface Scene {
  readonly c: GatherContext;
  readonly chief: Event | null;
  readonly dateline: PlaceMention | null;
  /** What was told otherwise. */
  readonly events: readonly Event[];
  readonly pending: readonly Told[];
  /** The meetings that each sentence tells as held. */
  readonly meetings: ReadonlyMap<number, readonly Event[]>;
}

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;
const isPerson = (e: Entity): boolean => e.type === "person" || e.type === "office";

/** An ambassador lives where he is sent: "is to return to Brasilia" ends no visit of his. */
const lives = ({ office }: Entity): boolean => office?.officeClass === "ambassador";

/** Those of several who are abroad in a country. */
const abroad = (c: GatherContext, people: readonly Participation[], country: string): Participation[] =>
  people.filter((p) => {
    const e = entityOf(c, p);
    return isPerson(e) && !lives(e) && e.party !== null && e.party !== country;
  });

/** Where an engagement was: the country told with it, else that of the report's own place where somebody of it took part. */
const sceneOf = ({ c, chief, dateline }: Scene, e: Event): PlaceMention | null => {
  const told = e.places.find((p) => p.preposition !== "to") ?? e.places[0];
  const athome = (p: PlaceMention): boolean => e.participants.some((x) => entityOf(c, x).party === p.country);
  if (told) return athome(told) ? told : null;
  return e === chief && dateline && athome(dateline) ? dateline : null;
};

/** The other side's country, where the visitor is told and nobody else's people took part. */
const hostCountry = (c: GatherContext, e: Event, visitor: string | null): string | null => {
  const others = new Set(e.participants.map((p) => entityOf(c, p).party).filter((p) => p !== null && p !== visitor));
  const [only] = [...others];
  return others.size === 1 && only && /^[A-Z]{3}$/.test(only) ? only : null;
};

/** True where an engagement is one that a visit may have been made for. */
const madeFor = (e: Event | null): boolean => e !== null && GOING_ON.has(e.status) && FACE_TO_FACE.has(e.kind);

const far = (e: Event, told: Told): number => Math.min(...e.triggers.map((t) => Math.abs(t.sentence - told.trigger.sentence)));

/** True where somebody told of takes part, and is not the host of it. */
const comesTo = (e: Event, { people }: Told): boolean =>
  people.some((p) => e.participants.some((q) => q.entity === p.entity && q.role !== "host"));

/** What somebody came for: of the engagements in which he takes part the nearest, best one told with its place; of whom nobody is told: the news. */
const purposeOf = (s: Scene, told: Told): Event | null => {
  const news = madeFor(s.chief) ? s.chief : null;
  if (!told.people.length) return news;
  const own = s.events.filter((e) => madeFor(e) && comesTo(e, told)).sort((a, b) => far(a, told) - far(b, told));
  return own.find((e) => sceneOf(s, e)) ?? own[0] ?? (told.trigger.noun ? news : null);
};

const HOMEWARD = new Set("return returns returned returning home leaves left departs departed depart departing".split(" "));
/** "flew home", "departs today", "flew back to Nairobi" of a Kenyan: a journey told by its end. */
const isReturn = (c: GatherContext, { trigger: { first, last, noun }, people, places }: Told): boolean =>
  !noun &&
  (HOMEWARD.has(c.words.folded[first] as string) ||
    HOMEWARD.has(c.words.folded[last - 1] as string) ||
    (places.length > 0 && goesHome(c, people, places)));

const goesHome = (c: GatherContext, people: readonly Participation[], places: readonly PlaceMention[]): boolean =>
  people.length > 0 && places.every((x) => people.every((p) => entityOf(c, p).party === x.country));

/** A journey is told as held by its end or by what went before ("had flown in") where what it was made for has been held. */
const statusFor = (c: GatherContext, told: Told, purpose: Event): Event["status"] | null => {
  const { trigger: t } = told;
  if (purpose.status === "held" && (isReturn(c, told) || (t.status === "earlier" && !t.noun))) return "held";
  return GOING_ON.has(t.status) && (t.noun || t.status === purpose.status) ? t.status : null;
};

/** The goal of a journey that is told without one: where that was for which it was made. */
const goalOf = (s: Scene, told: Told, purpose: Event): PlaceMention | null => {
  const scene = sceneOf(s, purpose);
  if (scene) return scene;
  const visitor = told.people.map((p) => entityOf(s.c, p).party)[0] ?? null;
  const received = purpose === s.chief || purpose.participants.some((p) => p.role === "host");
  const country = visitor && received ? hostCountry(s.c, purpose, visitor) : null;
  const { first, last, sentence } = told.trigger;
  return country ? { first, last, sentence, preposition: "to", place: null, country, name: null } : null;
};

/** "saw her as part of her trip to Malta": whoever of the meeting beside it is not at home there. */
const ofMeeting = ({ c, meetings }: Scene, told: Told, goal: PlaceMention): Participation[] => {
  const meeting = meetings.get(told.trigger.sentence)?.[0];
  const guests = meeting ? abroad(c, meeting.participants, goal.country) : [];
  return guests.length > 1 && guests.length === meeting?.participants.length ? [] : guests;
};

/** Of one party: those who were abroad at the news. */
const ofChief = ({ c, chief }: Scene, goal: PlaceMention): Participation[] => {
  const people = chief ? abroad(c, chief.participants, goal.country) : [];
  return new Set(people.map((p) => entityOf(c, p).party)).size === 1 ? people : [];
};

/** A visit that somebody already told is making, to a country. */
const known = (all: readonly Event[], people: readonly Participation[], country: string): boolean =>
  all.some(
    (e) =>
      e.kind === "visit" &&
      e.places.some((p) => p.country === country) &&
      people.some((p) => e.participants.some((q) => q.entity === p.entity)),
  );

interface Found {
  readonly goal: PlaceMention;
  readonly people: readonly Participation[];
  readonly status: Event["status"];
}

/** "as part of her trip to Malta": the visit of whoever the meeting beside it brought there. */
const withGoal = (s: Scene, told: Told, goal: PlaceMention): Found => ({
  goal,
  people: ofMeeting(s, told, goal),
  status: s.meetings.get(told.trigger.sentence)?.[0]?.status ?? told.trigger.status,
});

/** Words between a journey's verb and where it comes from. */
const FROM_REACH = 7;
/** "flies in tonight from Gdańsk". */
const comesFrom = (c: GatherContext, { trigger: t }: Told, goal: PlaceMention): boolean =>
  (c.townsIn.get(t.sentence) ?? []).some(
    (p) => p.preposition === "from" && p.country === goal.country && p.first - t.last <= FROM_REACH,
  );

/** "She had arrived on Sunday", "During the visit": the visit to where that was for which it was made. */
const withPurpose = (s: Scene, told: Told): Found | null => {
  const purpose = purposeOf(s, told);
  const status = purpose ? statusFor(s.c, told, purpose) : null;
  const goal = purpose && status ? goalOf(s, told, purpose) : null;
  if (!purpose || !status || !goal || comesFrom(s.c, told, goal)) return null;
  if (told.people.length) return { goal, people: abroad(s.c, told.people, goal.country), status };
  return { goal, people: ofChief(s, goal), status: purpose.status === "planned" ? "planned" : status };
};

/** Words behind a journey's within which "here" tells its goal: "will be in fact here", "the stop of the American President here". */
const HERE_REACH = 5;
const saysHere = (c: GatherContext, { trigger: t }: Told): boolean => {
  const last = Math.min(c.sentences[t.sentence]?.last ?? 0, t.last + HERE_REACH);
  for (let i = t.first; i < last; i++) if (c.words.folded[i] === "here") return true;
  return false;
};

const NOT_YET = new Set(["cancelled", "planned"]);
/** "should have been here on Monday", "His visit was called off": to where the report is written, which is not at home for the traveller. */
const toReporter = ({ c, dateline }: Scene, told: Told): Found | null => {
  const { trigger: t, people } = told;
  const goal = dateline && (saysHere(c, told) || (t.noun && NOT_YET.has(t.status))) ? dateline : null;
  if (!goal || told.places.length) return null;
  return { goal, people: abroad(c, people, goal.country).filter((p) => entityOf(c, p).office !== null), status: t.status };
};

const visitOf = (c: GatherContext, told: Told, { people, goal, status }: Found): Event => ({
  kind: "visit",
  status,
  triggers: [told.trigger],
  participants: people.map((p) => ({ ...p, role: "visitor" as const })),
  // The day on which somebody goes home is not that on which he came.
  times: isReturn(c, told) ? [] : [...told.times],
  places: [goal],
  occasion: told.occasion,
  sentence: told.trigger.sentence,
});

/** True where a journey is told with who or where to left open. "resume mutual visits": nobody's yet. */
const isOpen = (c: GatherContext, { trigger: t, people, places }: Told): boolean => {
  if (t.kind !== "visit" || (t.noun && (c.words.folded[t.first] as string).endsWith("s"))) return false;
  return !(people.length && places.length) || (!t.noun && goesHome(c, people, places));
};

const TO_COME = new Set(["proposed", "planned"]);
/** Sentences from a journey asked for to the word that goes on about it. */
const ASKED_NEAR = 2;
/** "asked him to come on [a state visit]", "invited her to Malta. [That trip] would be her first": the journey just told, still to be made. */
const isAskedFor = (events: readonly Event[], { trigger: t, places }: Told): boolean => {
  if (!t.noun || places.length) return false;
  const told = events.findLast(
    (e) => e.kind === "visit" && e.triggers.some((x) => x.first < t.first && t.sentence - x.sentence <= ASKED_NEAR),
  );
  return told !== undefined && TO_COME.has(told.status);
};

/** "It was a state visit, and he had arrived the evening before": a journey of which no day was told begins on the day of its arrival. */
const arrivedThen = (out: readonly Event[], told: Told, { people, goal }: Found): void => {
  if (!told.times.length || told.trigger.noun) return;
  const same = out.find(
    (e) =>
      e.kind === "visit" &&
      !e.times.length &&
      e.places[0]?.country === goal.country &&
      e.participants.some((p) => people.some((q) => q.entity === p.entity)),
  );
  same?.times.push(...told.times);
};

/**
 * "The Foreign Minister arrived for an official visit", "During the visit she laid a wreath", "saw her as part of
 * her trip to Malta", "The next stops are France and Spain": journeys told without who makes them, or without where to.
 */
export const openJourneys = (
  c: GatherContext,
  pending: readonly Told[],
  events: readonly Event[],
  chief: Event | null,
  dateline: PlaceMention | null,
): Event[] => {
  const meetings = bySentence(
    events.flatMap((e) => (e.kind === "meeting" && HELD.has(e.status) ? e.triggers.map((t) => ({ e, t })) : [])),
    ({ t }) => t.sentence,
  );
  const s: Scene = {
    c,
    chief,
    dateline,
    events,
    pending,
    meetings: new Map([...meetings].map(([n, all]) => [n, all.map(({ e }) => e)])),
  };
  const out: Event[] = [];
  const open = pending.filter((p) => isOpen(c, p) && !isAskedFor(events, p)).sort((a, b) => a.trigger.first - b.trigger.first);
  for (const told of open) {
    const goal = told.people.length ? null : told.places[0];
    const found = goal ? withGoal(s, told, goal) : (withPurpose(s, told) ?? toReporter(s, told));
    if (found?.people.length) arrivedThen(out, told, found);
    if (!found?.people.length || out.length === MOST || known([...events, ...out], found.people, found.goal.country)) continue;
    out.push(visitOf(c, told, found));
  }
  const scene = (chief?.places[0] ?? dateline)?.country ?? null;
  return [...out, ...legsTold(c, [...events, ...out], pending, scene)];
};
