import type { Actor, Entity, TimeMention } from "../../document.ts";
import { spots } from "../../spots.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";
import type { PlaceMention } from "../scene/places.ts";
import { type Leg, legAt, personIn, tellsLeg } from "./leg-forms.ts";
import { onProgramme, tellsProgramme } from "./programme-forms.ts";
import { daysOf } from "./stops.ts";

/** How many sentences of a report are looked at. */
const SENTENCES = 80;
const MOST = 8;
/** The words at which a stop may be told. */
const LEGS = spots((w, i) => tellsLeg(w, i) || tellsProgramme(w, i));

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;

/** Whom the report follows on his way: the last one told to be on a journey, else who was abroad at its first engagement. */
const travellerOf = (
  c: GatherContext,
  events: readonly Event[],
  pending: readonly Told[],
  scene: string | null,
  { loose = false }: Leg,
  at: number,
  tourist: () => Participation | null,
): Participation | null => {
  const somebody = (p: Participation | undefined): boolean => p !== undefined && entityOf(c, p).name !== null;
  const begun = pending.findLast((p) => p.trigger.kind === "visit" && p.people.length === 1 && somebody(p.people[0]))?.people[0];
  const visit = events.findLast(
    (e) => e.kind === "visit" && e.participants.length === 1 && somebody(e.participants[0]) && (!loose || e.sentence <= at),
  );
  const away = events[0]?.participants.filter((p) => {
    const e = entityOf(c, p);
    return (e.type === "person" || e.type === "office") && e.party !== null && e.party !== scene;
  });
  const alone = !loose && scene && away?.length === 1 ? away[0] : null;
  return visit?.participants[0] ?? begun ?? tourist() ?? alone ?? (loose ? null : callingAt(c, events, scene));
};

/** Who was received by two or more, away from home: whoever else took part saw nobody but him, and was at home with the others. */
const callingAt = (c: GatherContext, events: readonly Event[], scene: string | null): Participation | null => {
  const held = events.filter((e) => e.kind === "meeting" && e.status === "held" && e.participants.length > 1);
  const seen = new Map<number, { readonly who: Participation; readonly in: Event[] }>();
  for (const e of held)
    for (const who of e.participants) {
      const known = seen.get(who.entity);
      if (known) known.in.push(e);
      else if (entityOf(c, who).type === "person") seen.set(who.entity, { who, in: [e] });
    }
  const [first, second] = [...seen.values()].sort((a, b) => b.in.length - a.in.length);
  if (!first || first.in.length < 2 || first.in.length === second?.in.length) return null;
  const { party } = entityOf(c, first.who);
  const hosts = new Set(first.in.flatMap((e) => e.participants.map((p) => entityOf(c, p).party)));
  hosts.delete(party);
  return party !== null && party !== scene && (scene !== null || hosts.size === 1) ? first.who : null;
};

const asVisitor = (a: Actor | null | undefined): Participation | null =>
  a?.entities.length ? { entity: a.entities[0] as number, actor: a.index, role: "visitor" } : null;

const TOURS = spots((w, i) => TOURING.has(w.folded[i] as string));
/** How many words of a tour are looked at. */
const MOST_TOURS = 20;
const TOURING = new Set(["tour", "tours", "swing", "itinerary", "capitals"]);
/** "X is on a tour of three countries": whoever the first sentence that tells of a tour names first. */
const touring = (c: GatherContext): Participation | null => {
  for (const i of TOURS(c.words).slice(0, MOST_TOURS)) {
    const s = toldAt(c, i);
    const actor = s && s.index < SENTENCES ? personIn(c, s.first, s.last) : null;
    if (actor) return { entity: actor.entities[0] as number, actor: actor.index, role: "visitor" };
  }
  return null;
};

const told = (all: readonly Event[], traveller: number, country: string): boolean =>
  all.some(
    (e) =>
      e.kind === "visit" && e.participants.some((p) => p.entity === traveller) && e.places.some((p) => p.country === country),
  );

const visitOf = (
  { at, status }: Leg,
  traveller: Participation,
  goal: PlaceMention,
  times: readonly TimeMention[],
  sentence: number,
): Event => ({
  kind: "visit",
  status,
  triggers: [{ first: at, last: at + 1, kind: "visit", status, sentence, parts: [], anaphoric: false, noun: true }],
  participants: [{ ...traveller, role: "visitor" }],
  times: [...times],
  places: [goal],
  occasion: null,
  sentence,
});

/** Where a traveller goes next, told of his tour and not of himself: a visit to each state. `scene`: the country of the news. */
export const legsTold = (c: GatherContext, events: readonly Event[], pending: readonly Told[], scene: string | null): Event[] => {
  const out: Event[] = [];
  let found: Participation | null | undefined;
  const tourist = (): Participation | null => {
    if (found === undefined) found = touring(c);
    return found;
  };
  for (const i of LEGS(c.words)) {
    const s = c.actorAt[i] === -1 ? toldAt(c, i) : null;
    if (!s) continue;
    if (s.index >= SENTENCES) break;
    const leg = legAt(c, i, s) ?? onProgramme(c, i, s);
    const traveller = leg
      ? (asVisitor(leg.traveller) ?? travellerOf(c, events, pending, scene, leg, s.index, tourist) ?? asVisitor(leg.whose))
      : null;
    const party = traveller ? entityOf(c, traveller).party : null;
    // "She had arrived from Berlin", of somebody at home: whatever she did there.
    if (!leg || !traveller || party === null || (leg.status === "earlier" && party === scene)) continue;
    const times = (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at").slice(0, 1);
    const days = daysOf(c, times, leg.goals);
    leg.goals.forEach((goal, n) => {
      if (goal.country !== party && !told([...events, ...out], traveller.entity, goal.country) && out.length < MOST)
        out.push(visitOf(leg, traveller, goal, days[n] ?? times, s.index));
    });
  }
  return out;
};
