import type { Entity, TimeMention } from "../../document.ts";
import type { Trigger } from "../finding/trigger.ts";
import { stops } from "../journeys/stops.ts";
import { whoseJourney } from "../journeys/traveller.ts";
import { complete, knownSigning, newcomer, signedByThose } from "./complete.ts";
import { eachPlace } from "./each-place.ts";
import { enough } from "./enough.ts";
import { asKind, type Event, type Participation, partiesOf } from "./event.ts";
import { headlineOffice } from "./headline-office.ts";
import { calledOffMeant } from "./meant-before.ts";
import { namedLater } from "./named-later.ts";
import { plannedMeant } from "./neutral.ts";
import { occasionOf } from "./occasion-near.ts";
import { ofThePlace } from "./of-the-place.ts";
import { journeyAhead } from "./on-the-way.ts";
import { oneMore } from "./one-more.ts";
import { participantsOf, withCompany } from "./participants.ts";
import { placesNear } from "./places-near.ts";
import { daysApart, same, summitOfTwo } from "./same.ts";
import { split } from "./split.ts";
import { timesNear } from "./times-near.ts";
import { bySentence, type GatherContext, HELD, ids, sameSet, type Told, title } from "./told.ts";

const addTo = (e: Event, told: Told): void => {
  e.triggers.push(told.trigger);
  for (const t of told.times) if (!e.times.includes(t)) e.times.push(t);
  for (const p of told.places) if (!e.places.includes(p)) e.places.push(p);
  e.occasion ??= told.occasion;
  for (const p of told.people) {
    const known = e.participants.findIndex((x) => x.entity === p.entity);
    if (known < 0 && e.participants.length < 2) e.participants.push(p);
    else if (known >= 0 && p.role !== "party" && (e.participants[known] as Participation).role === "party")
      e.participants[known] = { ...(e.participants[known] as Participation), role: p.role };
  }
};

/** How many engagements back a further mention is looked for: more than any report tells, few enough for a text of any length. */
const NEAREST = 120;

/** What was gathered, and what was told with too few people to be an engagement of its own. */
export interface Gathered {
  readonly events: Event[];
  readonly pending: readonly Told[];
}

/** Its own times, else those of the journey for whose sake it is. */
const withTimes = (own: TimeMention[], ofJourney: (() => TimeMention[]) | null): TimeMention[] =>
  own.length || !ofJourney ? own : ofJourney();

/** Gathers the engagements of a report from its triggers, in the order of the text. */
export const gatherEvents = (c: GatherContext, triggers: readonly Trigger[]): Gathered => {
  const events: Event[] = [],
    pending: Told[] = [];
  const beside = bySentence(triggers, (t) => t.sentence);
  const signings = bySentence(
    triggers.filter((t) => t.kind === "signing" && t.parts.length > 0),
    (t) => t.sentence,
  );
  const tell = (said: Trigger): Told => {
    const ahead = journeyAhead(c, said, beside.get(said.sentence) ?? []);
    const named = namedLater(c, ahead ? { ...said, status: ahead.status } : said);
    const rivals = (beside.get(named.sentence) ?? []).map((x) => (x === said ? named : x));
    const places = placesNear(c, named, rivals);
    const t = whoseJourney(c, named, places, beside);
    ofThePlace(c, t, places);
    return {
      trigger: t,
      people: withCompany(c, t, participantsOf(c, t), rivals),
      times: withTimes(timesNear(c, named, rivals), ahead ? () => timesNear(c, ahead, rivals) : null),
      places,
      occasion: occasionOf(c, named),
    };
  };
  // "watched the signing of a treaty to which A and B put their names": the second tells who signed.
  const signed = (known: readonly Event[], told: Told): Told =>
    (signings.get(told.trigger.sentence) ?? []).some((x) => x !== told.trigger) ? told : signedByThose(c, known, told);
  // The body first: a headline names people shortly and is joined to what the body tells.
  const order = [...triggers].sort(
    (a, b) =>
      Number(title(c, a)) - Number(title(c, b)) ||
      Number(a.joint ?? false) - Number(b.joint ?? false) ||
      Number(a.soft ?? false) - Number(b.soft ?? false) ||
      a.first - b.first,
  );
  for (const t of order)
    for (let told of split(c, signed(events, knownSigning(c, complete(c, tell(t), events))), events).flatMap((x) =>
      stops(c, x).flatMap((stop) => eachPlace(c, stop)),
    )) {
      if (t.joint && events.some(inContact) && !onOtherDay(c, events, told)) {
        const shared = events.find(
          (e) =>
            (e.kind === "meeting" || e.kind === "call") && e.status === "held" && sameSet(ids(e.participants), ids(told.people)),
        );
        if (shared) shared.triggers.push(t);
        continue;
      }
      const known = title(c, t)
        ? (events.slice(0, NEAREST).find((e) => same(c, e, told)) ?? headlineOffice(c, events.slice(0, NEAREST), told))
        : knownBefore(c, events.slice(-NEAREST), told);
      if (known) {
        addTo(known, told);
        // "the summit", then "their meeting": two alone meet.
        if (known.kind !== t.kind && known.participants.length === 2 && summitOfTwo(c, known, t))
          events[events.indexOf(known)] = asKind(known, "meeting");
        else if (known.kind === "meeting" && t.kind === "ceremony") events[events.indexOf(known)] = asKind(known, "ceremony");
        continue;
      }
      if ((t.anaphoric && told.people.length < 2 && !newcomer(c, events, told)) || (t.noun && onlyParties(c, told))) {
        const meant = meantBy(events, t);
        const further = meant && oneMore(c, meant, told);
        if (further) told = { ...told, people: further };
        else if (meant) {
          addTo(meant, { ...told, people: [] });
          continue;
        }
      }
      if (enough(c, told))
        events.push({
          kind: t.kind,
          status: told.trigger.status,
          triggers: [told.trigger],
          ...(told.instrument ? { instrument: told.instrument } : {}),
          participants: told.people,
          times: [...told.times],
          places: [...told.places],
          occasion: told.occasion,
          sentence: t.sentence,
        });
      else {
        pending.push(told);
        if (t.status !== "held" && !title(c, t)) changeStatus(events, told);
      }
    }
  return { events: events.filter((e) => partiesOf(e, c.entities).length > 0), pending };
};

/** The engagement that is told once more. */
const knownBefore = (c: GatherContext, events: readonly Event[], told: Told): Event | undefined =>
  events.findLast((e) => same(c, e, told)) ?? plannedMeant(c, events, told) ?? calledOffMeant(c, events, told) ?? undefined;

const inContact = (e: Event): boolean => ["meeting", "call", "gathering"].includes(e.kind) && HELD.has(e.status);

/** "The two had gone through the draft on Friday": on no day on which any of them is told to have met. */
const onOtherDay = (c: GatherContext, events: readonly Event[], told: Told): boolean => {
  const days = told.trigger.status === "earlier" ? told.times.filter((t) => t.from !== null) : [];
  const people = ids(told.people);
  return (
    days.length > 0 && events.every((e) => !e.participants.some((p) => people.includes(p.entity)) || daysApart(c, e.times, days))
  );
};

/** "a meeting of both states", "talks of Malta and Fiji": states named for their people. */
const onlyParties = (c: GatherContext, told: Told): boolean =>
  told.trigger.anaphoric && told.people.every((p) => !["person", "office"].includes((c.entities[p.entity] as Entity).type));

/** "the meeting", "the talks": the last engagement of that kind told, within a few sentences, else the first of the report. */
const meantBy = (events: readonly Event[], t: Trigger): Event | null => {
  const fits = events.filter(
    (e) => e.kind === t.kind && (e.status === t.status || t.status === "held" || t.status === "earlier"),
  );
  if (t.status !== "held") return fits.find((e) => e.status === t.status) ?? null;
  return fits.findLast((e) => e.triggers.some((x) => Math.abs(x.sentence - t.sentence) <= 2)) ?? fits[0] ?? null;
};

/** "It was called off": a later word on an engagement just told changes nothing held, but a planned one. */
const changeStatus = (events: readonly Event[], told: Told): void => {
  if (told.trigger.status !== "cancelled") return;
  const last = events.findLast(
    (e) =>
      e.kind === told.trigger.kind &&
      (e.status === "planned" || e.status === "proposed") &&
      Math.abs((e.triggers.at(-1) as Trigger).sentence - told.trigger.sentence) <= 2,
  );
  if (last) last.status = "cancelled";
};
