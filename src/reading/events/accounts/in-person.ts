import type { Entity } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { PHONE, VIRTUAL } from "../../lexicon/contact.ts";
import type { EngagementKind } from "../../reading.ts";
import { daysBetween } from "../status/report-day.ts";
import { type Event, partiesOf } from "./event.ts";
import { type GatherContext, HELD, ids, sameSet, subset } from "./told.ts";

const IN_PERSON = new Set<EngagementKind>(["meeting", "visit", "signing", "gathering", "ceremony"]);
/** How many sentences from the talking a telephone may be named. */
const NEAR = 2;
/** How many engagements on either side of the talking are looked at: more than a report tells. */
const MOST = 60;
/** Words before a place that begins a sentence: "On Tuesday in Riga", "Back at Riga". */
const OPENING = 4;
const HERE = new Set(["in", "at"]);

/** True where a telephone is named near an engagement's words. */
const phoned = (c: GatherContext, e: Event): boolean => {
  const first = Math.min(...e.triggers.map((t) => t.sentence)) - NEAR;
  const last = Math.max(...e.triggers.map((t) => t.sentence)) + NEAR;
  for (const s of c.sentences) {
    if (s.region !== "title" && (s.index < first || s.index > last)) continue;
    for (let i = s.first; i < s.last; i++) {
      const word = c.words.folded[i] as string;
      if (PHONE.has(word) || VIRTUAL.has(word) || word === "calls") return true;
    }
  }
  return false;
};

/** True where the talking has a day of its own, which is none of the other's; what is told without one is the report's news. */
const otherDay = (c: GatherContext, e: Event, beside: Event): boolean => {
  const days = e.times.flatMap((t) => t.from ?? []);
  const { day } = c;
  if (!beside.times.length && day !== null) return days.some((d) => Math.abs(daysBetween(d, day)) > 1);
  return days.length > 0 && !days.some((d) => beside.times.some((x) => x.from === d));
};

/** What was told of people in one place, before the talking and of no other day. */
const before = (c: GatherContext, e: Event, beside: Event): boolean =>
  IN_PERSON.has(beside.kind) && beside.status === "held" && beside.sentence <= e.sentence && !otherDay(c, e, beside);

/** "She had called on X on Tuesday. The two talked about trade": the meeting of the same two told in the sentence before, however long ago it was. */
const metJustBefore = (e: Event, events: readonly Event[]): Event | undefined =>
  e.times.length > 0 || !e.triggers.every((t) => t.parts.every((p) => p.actor.kind === "pronoun"))
    ? undefined
    : events.find(
        (x) =>
          x.kind === "meeting" &&
          x.status === "earlier" &&
          x.triggers.some((t) => t.sentence === e.sentence - 1) &&
          sameSet(ids(x.participants), ids(e.participants)),
      );

/** True where all sides of a talk are told to have come together: "A and B were his guests. The three talked". */
const together = (c: GatherContext, e: Event, events: readonly Event[]): boolean => {
  const parties = partiesOf(e, c.entities);
  const beside = events.filter((x) => before(c, e, x));
  const there = (x: Event): Set<string | null> => new Set([...partiesOf(x, c.entities), ...x.places.map((p) => p.country)]);
  if (beside.some((x) => parties.every((p) => there(x).has(p)))) return true;
  const met = new Set(
    beside.filter((x) => x.kind === "meeting" && e.sentence - x.sentence <= NEAR).flatMap((x) => ids(x.participants)),
  );
  return parties.length > 2 && ids(e.participants).every((p) => met.has(p));
};

/** "At Riga airport X was waiting for him, and the two talked": the sentence begins where one of them is at home. */
const thereFirst = (c: GatherContext, e: Event): boolean => {
  const parties = partiesOf(e, c.entities);
  return e.triggers.some((t) => {
    const { first } = c.sentences[t.sentence] as { first: number };
    const opening = (c.townsIn.get(t.sentence) ?? []).slice(0, OPENING);
    return opening.some(
      (p) => p.first - first <= OPENING && p.first < t.first && HERE.has(p.preposition) && parties.includes(p.country),
    );
  });
};

/** "An ambassador spoke with the President": he lives there to do so, and does not ring from abroad. */
const ofEnvoy = (c: GatherContext, e: Event): boolean =>
  partiesOf(e, c.entities).length === 2 && e.participants.some((p) => c.entities[p.entity]?.office?.officeClass === "ambassador");

/** How a report that tells of nothing but talk shows that somebody had come. */
const RECEIVED = phrasesByFirst(
  "guard of honour/honor; red carpet; his/her/the/ guest/visitor; his/her hosts/host; the host; 21-gun salute; gun salute",
);
/** "A cloudburst drenched the guard of honour ... when A and B talked": in their sentence or beside it, where they are in nothing else told of one place. */
const receivedThere = (c: GatherContext, e: Event, events: readonly Event[]): boolean => {
  const people = ids(e.participants);
  if (events.some((x) => x !== e && IN_PERSON.has(x.kind) && x.participants.some((p) => people.includes(p.entity)))) return false;
  return e.triggers.some((t) =>
    [t.sentence - 1, t.sentence, t.sentence + 1].some((n) => {
      const s = c.sentences[n];
      if (!s || s.region === "title") return false;
      for (let i = s.first; i < s.last; i++) if (phraseAt(RECEIVED, c.words, i)) return true;
      return false;
    }),
  );
};

/** "She had called on X on Tuesday. The two talked about Y": goes on about what the sentence before tells of the same. */
const goesOn = (c: GatherContext, e: Event, x: Event): boolean =>
  e.triggers.every(
    (t) => x.triggers.some((u) => u.sentence === t.sentence - 1) && t.parts.every(({ actor }) => actor.kind === "pronoun"),
  ) && !otherDay(c, e, x);

const human = (c: GatherContext, e: Event): boolean =>
  e.participants.every((p) => ["person", "office"].includes((c.entities[p.entity] as Entity).type));

/** One engagement with another of the same people. */
const merged = (into: Event, e: Event): void => {
  into.triggers.push(...e.triggers.map((t) => ({ ...t, kind: into.kind })));
  for (const t of e.times) if (!into.times.includes(t)) into.times.push(t);
  for (const p of e.places) if (!into.places.includes(p)) into.places.push(p);
};

/**
 * "A visited B's capital ... their foreign ministers spoke too": where a report tells that two sides came together and names no telephone,
 * those of them who "spoke" or "talked" sat together: they have met, or met as told already.
 */
export const inPerson = (c: GatherContext, events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const [i, e] of events.entries()) {
    const just = e.kind === "call" && e.triggers.every((t) => t.soft) && !phoned(c, e) ? metJustBefore(e, events) : undefined;
    if (just) {
      merged(just, e);
      continue;
    }
    const spoken = e.kind === "call" && e.status === "held" && e.triggers.every((t) => t.soft) && human(c, e);
    const near = spoken ? events.slice(Math.max(0, i - MOST), i + MOST) : [];
    const same = near.filter(
      (x) => x.kind === "meeting" && HELD.has(x.status) && subset(ids(e.participants), ids(x.participants)),
    );
    const before = same.find((x) => goesOn(c, e, x));
    const there = before || ofEnvoy(c, e) || thereFirst(c, e) || together(c, e, near) || receivedThere(c, e, near);
    if (!spoken || !there || phoned(c, e)) {
      out.push(e);
      continue;
    }
    const known = before ?? same.find((x) => x.status === "held" && !otherDay(c, e, x));
    if (known) merged(known, e);
    else out.push({ ...e, kind: "meeting", triggers: e.triggers.map((t) => ({ ...t, kind: "meeting" as const, soft: false })) });
  }
  return out;
};
