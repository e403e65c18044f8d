import type { Told } from "../assemble.ts";
import { codesOf } from "../codes/codes.ts";
import type { Document, Entity } from "../document.ts";
import { credentialOccasions } from "../occasions/credentials.ts";
import { inheritOccasions, nameGatherings } from "../occasions/inherit.ts";
import type { OccasionMention } from "../occasions/occasion.ts";
import type { PositionDraft } from "../positions/draft.ts";
import { readPositions } from "../positions/positions.ts";
import type { When } from "../reading.ts";
import { readTopics } from "../topics/topics.ts";
import { dayAround, townAround } from "./around.ts";
import { addCompany } from "./attendance.ts";
import { raiseBeside } from "./beside-chief.ts";
import { findCompanions } from "./companions.ts";
import { companyKept } from "./company-kept.ts";
import { contextOf } from "./context.ts";
import { datelinePlace } from "./dateline-place.ts";
import { type Event, partiesOf } from "./event.ts";
import { followUps } from "./follow-up.ts";
import { formatOf } from "./format.ts";
import { gatherings, placeOf, visits } from "./frames.ts";
import { furtherGuests } from "./further-guests.ts";
import { gatherEvents } from "./gather.ts";
import { hostOf } from "./host.ts";
import { journeyFor, journeysOf } from "./journeys.ts";
import { findMeans } from "./means.ts";
import { findMessages } from "./messages.ts";
import { modelled } from "./modelled.ts";
import { fillPending } from "./pending.ts";
import { isPerfect } from "./perfect.ts";
import { plannedDay } from "./planned-day.ts";
import { daysBetween, RECENT_DAYS, raiseRecent, settleFuture } from "./report-day.ts";
import { joinSummit } from "./summit.ts";
import { byTelephone } from "./telephone.ts";
import { thereOf } from "./there.ts";
import type { GatherContext } from "./told.ts";
import { findTriggers } from "./triggers.ts";
import { best, whenOf } from "./when.ts";
import { whereOf } from "./where.ts";

/** The engagements of a report, the chief one first. */
export interface EventLayer {
  readonly told: readonly Told[];
  readonly entities: readonly Entity[];
  readonly occasions: readonly OccasionMention[];
  readonly positions: readonly PositionDraft[];
}

/** How firmly an event is what the report is about: told early, often, held. */
const chiefness = (e: Event, doc: Document): number => {
  const body = e.triggers.filter((t) => doc.sentences[t.sentence]?.region !== "title");
  const title = body.length < e.triggers.length;
  const first = Math.min(...e.triggers.map((t) => t.sentence));
  let n = (title ? 3 : 0) + Math.min(2, 0.6 * body.length) - 0.25 * Math.min(12, first);
  if (e.status === "held") n += 2.5;
  if (e.status === "earlier") n -= 1.5;
  if (e.kind === "visit" || e.kind === "gathering") n -= 1.2;
  if (e.participants.some((p) => doc.entities[p.entity]?.name)) n += 0.5;
  return n;
};

<<<<<<< HEAD
const RECENT_DAYS = 4;
const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / 86400000;

/** "On Thursday he had met": past of the past, but of the same days: the news itself. */
const raiseRecent = (doc: Document, events: readonly Event[]): void => {
  const day = doc.anchor.day;
  if (!day) return;
  for (const e of events) {
    const told = e.times.find((t) => t.from !== null && t.from === t.to)?.from;
    if (e.status !== "earlier" || !told || told > day || daysBetween(told, day) > RECENT_DAYS) continue;
    if (!e.triggers.some((t) => doc.words.folded[t.first - 1] === "last")) e.status = "held";
  }
};

/** Words between what is told and a day that is its own. */
const OWN_DAY = 6;
/**
 * What was held was not held after the report: a later day right behind its word makes it a plan ("a session of the Council on
 * January 12"); further off, it is the day of something else.
 */
const settleFuture = (e: Event, anchor: Document["anchor"]): void => {
  const { day } = anchor;
  if (!day || (e.status !== "held" && e.status !== "earlier")) return;
  const later = e.times.filter((t) => daysBetween(day, t.from ?? day) > 1);
  if (!later.length) return;
  const own =
    later.length === e.times.length &&
    later.some((t) => e.triggers.some((x) => x.noun && t.first >= x.last && t.first - x.last <= OWN_DAY));
  if (own) e.status = "planned";
  else for (const t of later) e.times.splice(e.times.indexOf(t), 1);
};

/** Bilateral talks around a summit of the same report are held on its occasion. */
const joinSummit = (doc: Document, entities: readonly Entity[], events: readonly Event[]): void => {
  const summit = events.find((e) => e.kind === "gathering" && e.status === "held" && e.participants.length > 2);
  const t = summit?.triggers[0];
  if (!summit || !t) return;
  const parties = new Set(partiesOf(summit, entities));
  const place = summit.places.find((p) => p.name !== null) ?? null;
  const name = `${doc.words.text.slice(doc.words.start[t.first], doc.words.end[t.last - 1])}${place ? ` in ${place.name}` : ""}`;
  for (const e of events) {
    if (
      e === summit ||
      e.occasion ||
      e.status !== "held" ||
      e.kind !== "meeting" ||
      !partiesOf(e, entities).every((p) => parties.has(p))
    )
      continue;
    e.occasion = {
      first: t.first,
      last: t.last,
      sentence: t.sentence,
      name,
      id: null,
      kind: "gathering",
      relation: "frame",
      organization: null,
      place: place && place.name !== null ? { name: place.name, country: place.country, place: place.place } : null,
    };
  }
};

const CONTACTS = new Set(["meeting", "call", "gathering", "ceremony", "correspondence", "signing"]);
=======
/** Everything the events stages look at, gathered once. */
const contextOf = (doc: Document, entities: Entity[]): GatherContext => {
  const { actors, actorAt } = standing(doc);
  const timeAt = new Int32Array(doc.words.count).fill(-1);
  doc.times.forEach((t, n) => {
    for (let i = t.first; i < t.last; i++) timeAt[i] = n;
  });
  const places = findPlaces(doc, around(doc.names));
  const occasions = findOccasions(doc);
  const townsIn = bySentence(places, (p) => p.sentence);
  const townsOf = (i: number): readonly PlaceMention[] => townsIn.get(doc.sentenceOf[i] as number) ?? [];
  const framesIn = bySentence(
    occasions.filter((o) => ["sidelines", "frame", "at"].includes(o.relation) && o.kind !== "visit"),
    (o) => o.sentence,
  );
  return {
    words: doc.words,
    sentenceOf: doc.sentenceOf,
    sentences: doc.sentences,
    actors,
    actorAt,
    times: doc.times,
    timeAt,
    entities,
    places,
    occasions,
    names: doc.names,
    instruments: instrumentsOf(doc),
    partyEntity: (id, words) => partyEntity(doc, entities, id, words),
    occasionsIn: bySentence(occasions, (o) => o.sentence),
    timesIn: bySentence(doc.times, (t) => doc.sentenceOf[t.first] as number),
    townsIn,
    apart: apart(doc.words),
    organization: (a) => a.entities.some((e) => entities[e]?.type === "organization"),
    inOccasion: (i) => (framesIn.get(doc.sentenceOf[i] as number) ?? []).some((o) => i >= o.first && i < o.last),
    placeAt: (i) => townsOf(i).some((p) => p.first === i || (p.first === i + 1 && doc.words.folded[i] === "the")),
    placesIn: (i) =>
      townsOf(i).some(
        (p) =>
          p.first > i &&
          p.first - i < 22 &&
          (p.preposition === "in" || p.preposition === "at") &&
          !topicBetween(doc, timeAt, i, p.first),
      ),
  };
};

const instrumentsOf = (doc: Document): GatherContext["instruments"] =>
  doc.names.flatMap((n) => {
    const e = n.match.hits.find((h) => h.entity.kind === "instrument")?.entity;
    return e?.kind === "instrument" ? [{ first: n.first, last: n.last, name: e.name, parties: e.parties, on: e.on }] : [];
  });

/** The entity of a state or organization as such; made if the report has none yet. */
const partyEntity = (doc: Document, entities: Entity[], id: string, words: readonly [number, number]): number => {
  const known = entities.findIndex((e) => (e.type === "organization" || e.type === "state") && e.party === id);
  if (known >= 0) return known;
  const state = doc.knowledge.state(id);
  entities.push({
    index: entities.length,
    type: state ? "state" : "organization",
    person: null,
    name: state?.name ?? doc.knowledge.organization(id)?.name ?? id,
    office: null,
    former: [],
    party: id,
    partyBasis: "stated",
    partyWords: words,
    nameWords: words,
    gender: null,
  });
  return entities.length - 1;
};

const CONTACTS = new Set(["meeting", "call", "gathering", "ceremony", "correspondence"]);
>>>>>>> 1c8be25 (Days beside the report's, mastheads that are no datelines, the scene of summits in files of their own)
/** The engagements told, the visits and gatherings that frame them, and the chief one. */
const allEvents = (doc: Document, c: GatherContext): { gathered: Event[]; framed: Event[]; chief: Event | null } => {
  const triggers = [...findTriggers(c), ...findCompanions(c), ...findMessages(c), ...findMeans(c)].sort(
    (a, b) => a.first - b.first,
  );
  const { events, pending } = gatherEvents(c, triggers);
  const read = events.map((e) => byTelephone(doc, e));
  addCompany(c, read);
  const contact = read.some((e) => e.participants.length > 1 && e.status !== "earlier" && CONTACTS.has(e.kind));
  const kept = (contact ? null : companyKept(c, read)) ?? fillPending(c, pending, read);
  const told = kept ? [...read, kept] : read;
  told.push(...furtherGuests(c, told), ...followUps(c, pending, told));
  told.push(...modelled(c, told));
  raiseRecent(doc, told);
  const summits = gatherings(c, told, c.partyEntity);
  // A gathering told by its organization alone is the occasion already told.
  const bare = (e: Event): boolean =>
    e.kind === "gathering" &&
    e.participants.every((p) => c.entities[p.entity]?.type === "organization") &&
    summits.some((s) => s.participants.some((p) => e.participants.some((q) => q.entity === p.entity)));
  const gathered = told.filter((e) => !bare(e));
  joinSummit(doc, c.entities, gathered);
  credentialOccasions(c, gathered);
  nameGatherings(c.occasionsIn, gathered);
  inheritOccasions(
    { ...c, anchor: doc.anchor, placeOf: (o) => placeOf(c, o), partiesOf: (e) => partiesOf(e, c.entities) },
    gathered,
  );
  const chief = [...gathered].sort((a, b) => chiefness(b, doc) - chiefness(a, doc) || a.sentence - b.sentence)[0] ?? null;
  raiseBeside(c, gathered, chief);
  return { gathered, framed: [...visits(c, gathered), ...summits], chief };
};

/** Day of the chief engagement from the sentences around it, where its own words give none. */
const setScene = (doc: Document, c: GatherContext, e: Event, all: readonly Event[]): void => {
  const day = e.times.length ? null : dayAround(c, e, all, doc.anchor);
  if (day) e.times.push(day);
};

const sharesPeople = (e: Event, chief: Event | null): boolean =>
  e.participants.every((p) => chief?.participants.some((q) => q.entity === p.entity) ?? false);

/** The engagements of a report with everything read about them, and what was said. */
export const readEvents = (doc: Document): EventLayer => {
  const entities = [...doc.entities];
  const c = contextOf(doc, entities);
  const { gathered, framed, chief } = allEvents(doc, c);
  const ordered = [
    ...(chief ? [chief] : []),
    ...[...gathered.filter((e) => e !== chief), ...framed].sort((a, b) => a.sentence - b.sentence),
  ];
  const dateline = datelinePlace(doc, c.places);
  const journeys = journeysOf([...gathered, ...framed]);
  const host = hostOf(c);
  let main: { when: When; where: ReturnType<typeof whereOf> } | null = null;
  const told: Told[] = [];
  for (const e of ordered) {
    // Told beside the news, and of days before it: past.
    const dated = e.times.find((t) => t.from !== null && t.to !== null)?.to,
      news: string | null = main?.when.from ?? doc.anchor.day;
    if (e !== chief && e.status === "held" && news && dated && daysBetween(dated, news) > RECENT_DAYS) e.status = "earlier";
    settleFuture(e, doc.anchor);
    const { occasion } = e;
    if (e === chief && e.status === "held") setScene(doc, c, e, gathered);
    const journey = journeyFor(e, journeys, (n) => entities[n]?.party ?? null, main?.when ?? null);
    const when = whenOf(e, {
      anchor: doc.anchor,
      entities,
      main: e === chief ? null : (main?.when ?? null),
      plannedFor: plannedDay(c, e, doc.anchor),
      journey: journey && journey.visit.status !== "held" && e.status !== "earlier" ? best(journey.visit.times) : null,
      perfect: isPerfect(c, e),
    });
    const away = main?.when.from && when.when.from ? daysBetween(main.when.from, when.when.from) : null;
    const where = whereOf(e, {
      entities,
      dateline,
      occasionPlace: occasion?.kind === "gathering" && occasion.relation !== "around" ? placeOf(c, occasion) : null,
      there: thereOf(c, e),
      scene: e === chief && e.status === "held" && !doc.report.dateline ? townAround(c, e) : null,
      host,
      journey: journey && {
        place: journey.place,
        told: e.sentence >= journey.visit.sentence && e.sentence - journey.visit.sentence <= 2,
      },
      main: main ? main.where : null,
      sameDay: e === chief || when.mention === null || (away !== null && Math.abs(away) <= 1),
      goesOn: away !== null && away >= 0 && away <= 1 && sharesPeople(e, chief),
    });
    if (e === chief && e.status === "held") main = { when: when.when, where };
    const formats = formatOf(e, c, entities, occasion?.relation === "sidelines");
    const about = e === chief ? doc.sentences.filter((s) => s.region === null).map((s) => s.index) : [e.sentence];
    told.push({
      event: e,
      when,
      where,
      formats: formats.formats,
      formatWords: formats.words,
      occasion,
      topics: readTopics(doc, about),
      partOf: null,
      codes: codesOf({
        kind: e.kind,
        status: e.status,
        formats: formats.formats,
        roles: e.participants.map((p) => p.role),
        parties: partiesOf(e, entities).length,
      }),
    });
  }
  const telling = new Set(gathered.flatMap((e) => e.triggers.filter((t) => !t.noun && !t.joint).map((t) => t.sentence)));
  const positions = readPositions({ ...doc, entities }, c, chief ? chief.participants.map((p) => p.entity) : [], telling);
  return { told: withContainers(told), entities, occasions: c.occasions, positions };
};

/** Meetings held in the frame of a visit or a gathering of the same report point to it. */
const withContainers = (told: readonly Told[]): Told[] =>
  told.map((t, i) => {
    if (t.event.kind === "visit" || t.event.kind === "gathering") return t;
    const gathering = told.findIndex(
      (x, k) => k !== i && x.event.kind === "gathering" && x.occasion !== null && x.occasion === t.occasion,
    );
    if (gathering >= 0) return { ...t, partOf: gathering };
    const visit = told.findIndex(
      (x, k) =>
        k !== i &&
        x.event.kind === "visit" &&
        x.event.status === t.event.status &&
        x.where.where !== null &&
        x.where.where.country === t.where.where?.country &&
        x.event.participants.some((p) => t.event.participants.some((q) => q.entity === p.entity)),
    );
    return visit >= 0 ? { ...t, partOf: visit } : t;
  });
