import type { Told } from "../assemble.ts";
import type { Actor, Document, Entity } from "../document.ts";
import type { OccasionMention } from "../occasions/occasion.ts";
import type { Parts } from "../pipeline.ts";
import type { PositionDraft } from "../positions/draft.ts";
import { readPositions } from "../positions/read-positions.ts";
import type { When } from "../reading.ts";
import { readTopics } from "../topics/topics.ts";
import { contextOf } from "./accounts/context.ts";
import type { Event } from "./accounts/event.ts";
import type { GatherContext } from "./accounts/told.ts";
import { everyEvent } from "./every-event.ts";
import { isPerfect } from "./finding/perfect.ts";
import { sayMore } from "./further/follow-up.ts";
import { withContainers, withPlan } from "./gatherings/containers.ts";
import { placeOf } from "./gatherings/frames.ts";
import { journeyFor, journeysOf } from "./journeys/bearing.ts";
import { goalTown, townAround, townBesideDay } from "./scene/around.ts";
import { isAssembled } from "./scene/assembled.ts";
import { homeTold } from "./scene/at-home.ts";
import { bareTown } from "./scene/bare-town.ts";
import { cameHomeFrom, homecomings } from "./scene/come-home.ts";
import { datelinePlace } from "./scene/dateline-place.ts";
import { daysFromChief } from "./scene/days-apart.ts";
import { daysOfVisits } from "./scene/days-of-visit.ts";
import { formatOf } from "./scene/format.ts";
import { fuller } from "./scene/fuller.ts";
import { headlineTown } from "./scene/headline-town.ts";
import { hereOf } from "./scene/here.ts";
import { homeNear } from "./scene/home-near.ts";
import { hostOf } from "./scene/host.ts";
import { plannedDay, timeOwners } from "./scene/planned-day.ts";
import { dayOfRoll, townOfLetters } from "./scene/same-roll.ts";
import { townOfSection } from "./scene/section-town.ts";
import { setPlan, setScene } from "./scene/set-day.ts";
import { alongsideOf, droppedBeside, guestsShared, sharesPeople } from "./scene/shared-people.ts";
import { stopBefore } from "./scene/stop-before.ts";
import { thereOf } from "./scene/there.ts";
import { townBeside } from "./scene/town-beside.ts";
import { best, whenOf } from "./scene/when.ts";
import { whereOf } from "./scene/where.ts";
import { isFiction } from "./status/fiction.ts";
import { daysBetween, RECENT_DAYS, settleFuture } from "./status/report-day.ts";

/** The engagements of a report, the chief one first. */
export interface EventLayer {
  readonly told: readonly Told[];
  readonly entities: readonly Entity[];
  /** Those to whom participants point: states that are places only are not among them. */
  readonly actors: readonly Actor[];
  readonly occasions: readonly OccasionMention[];
  readonly positions: readonly PositionDraft[];
}

/** Days that talks go on for at most, and still are where they began. */
const STAY = 3;

/** A chief engagement of days long past lends its day to nothing that was told before it. */
const toldBeforeOlder = (e: Event, chief: Event | null, when: When | null, day: string | null): boolean =>
  chief !== null && when?.to != null && day !== null && e.sentence < chief.sentence && daysBetween(when.to, day) > RECENT_DAYS;

/** Told beside the news, and of days before it: past. */
const isPast = (e: Event, chief: Event | null, news: string | null): boolean => {
  const dated = e.times.find((t) => t.from !== null && t.to !== null)?.to;
  const past = dated != null && news !== null && daysBetween(dated, news) > RECENT_DAYS;
  return past && (e !== chief || e.times.some((t) => t.role === "lag"));
};

/** The chief one first, the others as they are told. */
const inOrder = (chief: Event | null, others: readonly Event[]): Event[] => [
  ...(chief ? [chief] : []),
  ...[...others].sort((a, b) => a.sentence - b.sentence),
];

const inCapital = (doc: Document, found: ReturnType<typeof whereOf> | null): boolean => {
  const country = found?.where?.country ?? null;
  const town = found?.mention?.name;
  return country !== null && town != null && doc.knowledge.capitalOf(country)?.name === town;
};

/** The state in which an engagement was, where its own words tell who came to whom and no town. */
const homeOf = (c: GatherContext, e: Event, chief: Event | null): string | null =>
  e.participants.length > 1 && e.kind !== "visit" && e.places.every((p) => p.name === null) ? homeTold(c, e, e === chief) : null;

/** The towns where it may have been with one side at home. */
const homeTowns = (c: GatherContext, e: Event) => ({
  bare: (country: string) => bareTown(c, e, country),
  homeNear: homeNear(c, e),
});

const NOTHING = { gathered: [], framed: [], chief: null };

/** The engagements of a report with everything read about them, and what was said. */
export function* readEvents(doc: Document): Parts<EventLayer> {
  const entities = [...doc.entities];
  const c = yield* contextOf(doc, entities);
  yield;
  const dateline = datelinePlace(doc, c.places);
  const { gathered, framed, chief } = isFiction(c) ? NOTHING : yield* everyEvent(doc, c, dateline);
  yield;
  const ordered = inOrder(chief, [...gathered.filter((e) => e !== chief), ...framed]);
  const journeys = journeysOf([...gathered, ...framed], doc.words.folded);
  const host = hostOf(c);
  const owners = timeOwners(gathered);
  const returns = homecomings(c);
  let main: { when: When; where: ReturnType<typeof whereOf> } | null = null;
  const told: Told[] = [];
  for (const e of ordered) {
    if (e.status === "held" && isPast(e, chief, main?.when.from ?? doc.anchor.day)) e.status = "earlier";
    settleFuture(e, doc, c.headings);
    const { occasion } = e;
    e.times.push(...dayOfRoll(e, chief));
    e.places.push(...townOfLetters(e, entities, dateline));
    const stop = stopBefore(c, e);
    if (stop?.day && e.times.length === 0) e.times.push(stop.day);
    if (e.status === "held" && (e === chief || (chief && e.sentence < chief.sentence))) setScene(doc, c, e, gathered);
    if (e.status === "planned" && e === chief) setPlan(doc, c, e, gathered);
    const journey = journeyFor(e, journeys, (n) => entities[n]?.party ?? null, main?.when ?? null);
    const dropped = main !== null && droppedBeside(e, chief);
    const when = whenOf(e, {
      anchor: doc.anchor,
      entities,
      main: e === chief || toldBeforeOlder(e, chief, main?.when ?? null, doc.anchor.day) ? null : (main?.when ?? null),
      plannedFor: plannedDay(c, e, owners, doc.anchor),
      journey: journey && journey.visit.status !== "held" && e.status !== "earlier" ? best(journey.visit.times) : null,
      apart: chief && e !== chief ? daysFromChief(c, e, chief) : null,
      perfect: isPerfect(c, e),
      dropped,
    });
    const away = main?.when.from && when.when.from ? daysBetween(main.when.from, when.when.from) : null;
    // "They agreed to meet again", "again in June": some day, somewhere.
    const later = when.when.to === null || away === null || away > STAY;
    const again = later && e.triggers.every((t) => sayMore(c, t));
    const found = whereOf(e, {
      entities,
      dateline,
      occasionPlace: occasion?.kind === "gathering" && occasion.relation !== "around" ? placeOf(c, occasion) : null,
      there: thereOf(c, e),
      here: hereOf(c, e, dateline),
      heading: townOfSection(c, e) ?? (e === chief ? headlineTown(c) : null),
      cameHomeFrom: cameHomeFrom(c, e, returns),
      stop: stop?.place ?? null,
      alongside: e.status === "held" && e.kind !== "visit" ? alongsideOf(e, told) : null,
      besideDay: e.status === "held" || e === chief ? townBesideDay(c, e, when.mention) : null,
      scene: e === chief && e.status === "held" && !doc.report.dateline ? townAround(c, e, gathered) : null,
      goal: goalTown(c, e),
      host,
      homeTold: homeOf(c, e, chief),
      journey: journey && { place: journey.place, told: journey.sure },
      main: main ? main.where : null,
      dropped,
      sameDay: e === chief || when.mention === null || (away !== null && Math.abs(away) <= 1),
      guestsOfMain:
        chief !== null &&
        e !== chief &&
        !again &&
        guestsShared(e, chief, (n) => entities[n]?.party ?? null, main?.where.where?.country ?? null),
      mainInCapital: inCapital(doc, main?.where ?? null),
      assembled: chief !== null && e !== chief && isAssembled(e, chief, main?.where.where?.country ?? null, away, entities),
      ...homeTowns(c, e),
      away: e === chief ? 0 : away,
      recent: when.when.from === null || doc.anchor.day === null || daysBetween(when.when.from, doc.anchor.day) <= RECENT_DAYS,
      again,
      goesOn: !again && away !== null && away >= 0 && away <= 1 && sharesPeople(e, chief),
    });
    const where = fuller(doc.knowledge, c, e, found, e === chief);
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
    });
  }
  yield;
  const telling = new Set(gathered.flatMap((e) => e.triggers.filter((t) => !t.noun && !t.joint).map((t) => t.sentence)));
  const signing = new Set(gathered.flatMap((e) => (e.kind === "signing" ? e.triggers.map((t) => t.sentence) : [])));
  const positions = readPositions(
    { ...doc, entities },
    c,
    chief ? { entities: chief.participants.map((p) => p.entity), status: chief.status, day: main?.when.from ?? null } : null,
    telling,
    signing,
    dateline?.country ?? null,
  );
  return {
    told: withContainers(withPlan(daysOfVisits(townBeside(told, dateline, doc.anchor.day)))),
    entities,
    actors: c.actors,
    occasions: c.occasions,
    positions,
  };
}
