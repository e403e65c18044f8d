import type { Actor, Entity } from "../../document.ts";
import type { Status } from "../../reading.ts";
import { firstActorFrom } from "../finding/first-actor.ts";
import { signersBelow } from "../finding/signers-below.ts";
import { actsThere } from "./acts-there.ts";
import type { Event, Participation } from "./event.ts";
import { objectUntold } from "./met-others.ts";
import { ofTenure } from "./of-tenure.ts";
import { type GatherContext, speaksFor, type Told, title } from "./told.ts";
import { toldMost } from "./told-most.ts";

/** What it counts that a report tells much of somebody, and that a host receives in the state from which it tells. */
const CENTRE = 0.2,
  AT_HOME = 2;
/** How many engagements back it is asked who was at home. */
const LATELY = 20;

/** "Lunch was in Oslo, with X": nobody with whom somebody was told before in his own country. */
const stayedAtHome = (e: Entity, told: Told, events: readonly Event[]): boolean => {
  const country = told.places[0]?.country;
  if (country === undefined || country === e.party) return false;
  return events
    .slice(-LATELY)
    .some((x) => x.places.some((p) => p.country === e.party) && x.participants.some((p) => p.entity === e.index));
};

/** "a meeting with A and one with B": who stands behind another "with" of the sentence is no host of the first. */
const metBeside = (c: GatherContext, told: Told, a: Actor): boolean =>
  c.sentenceOf[a.first] === told.trigger.sentence && c.words.folded[a.first - 1] === "with";

/** "[Merz's] adviser flew to Lima for talks with B": the one who acts stands behind. */
const servedBy = (a: Actor, next: Actor | undefined): boolean =>
  a.possessive && next?.kind === "office" && next.first - a.last <= 1;

/** How often each person has been named up to a sentence: the one whom the report follows. */
const protagonist = (c: GatherContext, told: Told, events: readonly Event[]): Participation | null => {
  const others = new Set(told.people.map((p) => (c.entities[p.entity] as Entity).party));
  const received = told.people.every((p) => p.role === "guest");
  const most = toldMost(c);
  const count = new Map<number, number>();
  for (let k = Math.max(0, firstActorFrom(c, told.trigger.first) - 300); k < c.actors.length; k++) {
    const a = c.actors[k] as Actor;
    if ((c.sentenceOf[a.first] as number) > told.trigger.sentence) break;
    if (a.entities.length !== 1 || metBeside(c, told, a) || servedBy(a, c.actors[k + 1])) continue;
    const e = c.entities[a.entities[0] as number] as Entity;
    if ((e.type !== "person" && e.type !== "office") || e.party === null || others.has(e.party) || speaksFor(e)) continue;
    const near = told.trigger.sentence - (c.sentenceOf[a.first] as number);
    count.set(e.index, (count.get(e.index) ?? 0) + (near <= 1 ? 2 : near <= 4 ? 1 : 0.4));
  }
  for (const [entity, n] of count) {
    if (stayedAtHome(c.entities[entity] as Entity, told, events)) {
      count.delete(entity);
      continue;
    }
    const athome = received && (c.entities[entity] as Entity).party === c.home;
    count.set(entity, n + CENTRE * most(entity) + (athome ? AT_HOME : 0));
  }
  const best = [...count].sort((a, b) => b[1] - a[1])[0];
  return best ? { entity: best[0], actor: null, role: "party" } : null;
};

/** "X and Y attended the meetings": whoever was there beside those who met. */
const attended = (c: GatherContext, t: Told["trigger"]): boolean =>
  t.noun && t.anaphoric && c.words.folded.slice(Math.max(0, t.first - 3), t.first).some((word) => ATTENDING.has(word));
const ATTENDING = new Set("attended attend attends attending witnessed observed watched".split(" "));

/** "Lawmakers met A": with nobody whom the report names; "The team met A and B": with those of whom it was told before. */
const completeUnnamed = (c: GatherContext, told: Told, events: readonly Event[]): Told => {
  const { trigger: t, people } = told;
  if (t.kind === "visit" || t.kind === "signing" || t.kind === "correspondence") return told;
  const known = people.map((p) => c.entities[p.entity] as Entity);
  const several = new Set(known.map((e) => e.party)).size > 1;
  const one = t.unnamed === "those" && people.length && !title(c, t) ? protagonist(c, told, events) : null;
  if (one) return { ...told, people: [one, ...people] };
  return several ? { ...told, people: [] } : told;
};

const SEVERAL = new Set("meetings conversations discussions engagements encounters".split(" "));
/** "discussed Minister A's recent meetings in Oslo", "Building on her meetings there": with others, whom nobody names. */
const othersMet = (c: GatherContext, t: Told["trigger"]): boolean =>
  t.noun &&
  SEVERAL.has(c.words.folded[t.first] as string) &&
  t.parts.length === 1 &&
  t.parts.every(({ actor }) => actor.possessive && actor.last <= t.first);

/** "A meeting with Bold followed": one side told, the other is whom the report follows. */
export const complete = (c: GatherContext, told: Told, events: readonly Event[]): Told => {
  if (told.trigger.unnamed) return completeUnnamed(c, told, events);
  const { trigger: t, people } = told;
  // "at the summit with A and B he was told": a gathering's others are told with "with".
  const between = ["meeting", "call", "ceremony"].includes(t.kind) || (t.kind === "gathering" && t.guestsOnly === true);
  if (!between || (t.anaphoric && !newcomer(c, events, told)) || people.length === 0) return told;
  // "had conversations with Arab leaders": the others are told, though not who they are.
  if (t.parts.some((p) => p.actor.plural && p.actor.first > t.first && p.actor.entities.length === 0)) return told;
  const known = people.map((p) => c.entities[p.entity] as Entity);
  if (
    (new Set(known.map((e) => e.party)).size !== 1 && !t.guestsOnly) ||
    known.some((e) => e.party === null || (e.type !== "person" && e.type !== "office"))
  )
    return told;
  if (!t.noun && !t.parts.some((p) => p.role === "guest" || p.role === "host")) return told;
  // "The Amir received the Speaker": among themselves.
  if (!t.noun && known.every((e) => e.office) && ["guest", "host"].every((role) => people.some((p) => p.role === role)))
    return told;
  if (title(c, t) || attended(c, t) || othersMet(c, t) || objectUntold(c, t)) return told;
  const there = actsThere(c, told, events);
  if (there.length) return { ...told, people: [...there, ...people] };
  const one = protagonist(c, told, events);
  return one ? { ...told, people: [one, ...people] } : told;
};

/** "The audience that all had waited for was on Monday, with X": somebody of whom no such engagement has been told. */
export const newcomer = (c: GatherContext, events: readonly Event[], told: Told): boolean =>
  told.people.length === 1 &&
  told.trigger.noun &&
  (c.entities[(told.people[0] as Participation).entity] as Entity).name !== null &&
  (events.some((e) => e.kind === told.trigger.kind) ||
    (told.trigger.guestsOnly === true && !events.some((e) => e.participants.length > 1))) &&
  !events.some((e) => e.kind === told.trigger.kind && e.participants.some((p) => p.entity === told.people[0]?.entity));

/** "where the Elysée Treaty was signed": a known instrument has its own parties and day; the report tells of it as past. */
export const knownSigning = (c: GatherContext, told: Told): Told => {
  if (told.trigger.kind !== "signing" || told.people.length > 0) return told;
  const s = c.sentences[told.trigger.sentence] as { first: number; last: number };
  const named = c.instruments.find((i) => i.first >= s.first && i.last <= s.last && i.parties.length >= 2);
  if (!named) return told;
  const people = named.parties.map((p) => ({
    entity: c.partyEntity(p, [named.first, named.last]),
    actor: null,
    role: "party" as const,
  }));
  return { ...told, trigger: { ...told.trigger, status: "earlier" }, people, instrument: { name: named.name, on: named.on } };
};

/** Host and guest sign alike; who brought the sides together is none of them. */
const signs = (p: Participation): Participation => ({ ...p, role: p.role === "mediator" ? "mediator" : "party" });

const SIGNED_AT = new Set(["meeting", "gathering"]);
/** Sentences from a meeting to the paper signed there, and from the plan of one to the plan of the other. */
const SIGNED_NEAR: Readonly<Partial<Record<Status, number>>> = { held: 6, planned: 3 };
/** The same where the meeting is told as past: "had held a session of talks. Eight memoranda were signed". */
const SIGNED_AFTER = 1;

/** How many engagements are asked whether their people signed. */
const NEAREST = 40;

/** Sentences since an engagement was last told of. */
const since = (e: Event, sentence: number): number =>
  Math.min(...e.triggers.flatMap((x) => (x.sentence <= sentence ? [sentence - x.sentence] : [])));

/** True where what is told without its signers may have been signed by those of a meeting. */
const fitsSigning = (e: Event, { trigger: t, times, places }: Told, title: boolean): boolean => {
  if (!SIGNED_AT.has(e.kind)) return false;
  const near = since(e, t.sentence);
  if (e.status === "earlier") return near <= SIGNED_AFTER;
  // "The memorandum on which it rests was signed in Lima on 3 March": it has its own place and day, and is theirs wherever it is told.
  const own = times.length > 0 && places.length > 0 && e.participants.length > 1;
  return (e.status === t.status || t.status === "planned") && (title || own || near <= (SIGNED_NEAR[t.status] ?? -1));
};

/** Those for whom the people of an engagement act. */
const sidesOf = (c: GatherContext, e: Event): Participation[] => {
  const out = new Map<string, Participation>();
  for (const p of e.participants) {
    const { party, partyWords, nameWords } = c.entities[p.entity] as Entity;
    const words = partyWords ?? nameWords;
    if (party !== null && words && !out.has(party))
      out.set(party, { entity: c.partyEntity(party, words), actor: null, role: "party" });
  }
  return [...out.values()];
};

/**
 * "A joint declaration was signed", "agreements are expected to be signed": by those who have just met, or are to meet; "A signs
 * deals in Colombo": with the one whom A has met, as a headline tells before. */
export const signedByThose = (c: GatherContext, events: readonly Event[], told: Told): Told => {
  const { trigger: t } = told;
  const headline = title(c, t);
  if (t.kind !== "signing" || told.people.length > 1 || SIGNED_NEAR[t.status] === undefined || ofTenure(c, t)) return told;
  const [own] = told.people;
  const near = headline ? events.slice(0, NEAREST) : events.slice(-NEAREST);
  const fits = near.filter(
    (e) =>
      fitsSigning(e, told, headline) &&
      (!own || (e.participants.length === 2 && e.participants.some((p) => p.entity === own.entity))),
  );
  const before = headline ? fits[0] : fits.at(-1);
  if (!before) return told;
  const sides = signersBelow(c, t) ? sidesOf(c, before) : [];
  if (sides.length < 2) return { ...told, people: before.participants.map(signs) };
  const { times, places } = told;
  return { ...told, people: sides, times: times.length ? times : before.times, places: places.length ? places : before.places };
};
