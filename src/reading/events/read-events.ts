import type { Told } from "../assemble.ts";
import type { Actor, Document, Entity } from "../document.ts";
import { credentialOccasions } from "../occasions/credentials.ts";
import { inheritOccasions, nameGatherings } from "../occasions/inherit.ts";
import type { OccasionMention } from "../occasions/occasion.ts";
import { nameSittings } from "../occasions/series.ts";
import type { Parts } from "../pipeline.ts";
import type { PositionDraft } from "../positions/draft.ts";
import { readPositions } from "../positions/read-positions.ts";
import type { When } from "../reading.ts";
import { readTopics } from "../topics/topics.ts";
import { chiefness, signedAt } from "./accounts/chiefness.ts";
import { contextOf } from "./accounts/context.ts";
import { type Event, partiesOf } from "./accounts/event.ts";
import { withoutFulfilled } from "./accounts/fulfilled.ts";
import { gatherEvents } from "./accounts/gather.ts";
import { inPerson } from "./accounts/in-person.ts";
import { fillPending } from "./accounts/pending.ts";
import { withoutSaidThere } from "./accounts/said-there.ts";
import { withoutShares } from "./accounts/share-of-signing.ts";
import type { GatherContext } from "./accounts/told.ts";
import { findCompanions } from "./finding/companions.ts";
import { credentialRolls } from "./finding/credential-rolls.ts";
import { findHosts } from "./finding/hosts.ts";
import { findInvitations } from "./finding/invitations.ts";
import { findMeans } from "./finding/means.ts";
import { findMessages } from "./finding/messages.ts";
import { findMessengers } from "./finding/messengers.ts";
import { isPerfect } from "./finding/perfect.ts";
import { withRolls } from "./finding/rolls.ts";
import { byTelephone } from "./finding/telephone.ts";
import { findTriggers } from "./finding/triggers.ts";
import { addCompany, hasCompany } from "./further/attendance.ts";
import { raiseBeside } from "./further/beside-chief.ts";
import { talksBesideSigning } from "./further/beside-signing.ts";
import { couriers } from "./further/couriers.ts";
import { delegations } from "./further/delegations.ts";
import { eachApart } from "./further/each-apart.ts";
import { addEntourage } from "./further/entourage.ts";
import { followUps, sayMore } from "./further/follow-up.ts";
import { furtherGuests } from "./further/further-guests.ts";
import { headed } from "./further/headed.ts";
import { lettersBrought } from "./further/letters-brought.ts";
import { likewise } from "./further/likewise.ts";
import { nameSenders } from "./further/sender.ts";
import { withContainers, withPlan } from "./gatherings/containers.ts";
import { delegatesMet } from "./gatherings/delegates-met.ts";
import { gatherings, placeOf } from "./gatherings/frames.ts";
import { ownGatherings } from "./gatherings/own.ts";
import { otherSittings } from "./gatherings/sittings.ts";
import { joinSummit } from "./gatherings/summit.ts";
import { journeyFor, journeysOf } from "./journeys/bearing.ts";
import { openJourneys } from "./journeys/open-journeys.ts";
import { companyKept } from "./modelled/company-kept.ts";
import { joinModelled } from "./modelled/join-modelled.ts";
import { modelled } from "./modelled/modelled.ts";
import { goalTown, townAround, townBesideDay } from "./scene/around.ts";
import { isAssembled } from "./scene/assembled.ts";
import { homeTold } from "./scene/at-home.ts";
import { cameHomeFrom, homecomings } from "./scene/come-home.ts";
import { datelinePlace } from "./scene/dateline-place.ts";
import { daysFromChief } from "./scene/days-apart.ts";
import { formatOf } from "./scene/format.ts";
import { fuller } from "./scene/fuller.ts";
import { hostOf } from "./scene/host.ts";
import { toCome } from "./scene/other-predicate.ts";
import type { PlaceMention } from "./scene/places.ts";
import { plannedDay, timeOwners } from "./scene/planned-day.ts";
import { setPlan, setScene } from "./scene/set-day.ts";
import { alongsideOf, guestsShared, sharesPeople } from "./scene/shared-people.ts";
import { stopBefore } from "./scene/stop-before.ts";
import { thereOf } from "./scene/there.ts";
import { best, whenOf } from "./scene/when.ts";
import { whereOf } from "./scene/where.ts";
import { denyStories } from "./status/denials.ts";
import { dropWithJourney } from "./status/dropped.ts";
import { dropFallen } from "./status/fell-through.ts";
import { daysBetween, RECENT_DAYS, raiseRecent, settleFuture } from "./status/report-day.ts";
import { withoutStaged } from "./status/staged.ts";

/** The engagements of a report, the chief one first. */
export interface EventLayer {
  readonly told: readonly Told[];
  readonly entities: readonly Entity[];
  /** Those to whom participants point: states that are places only are not among them. */
  readonly actors: readonly Actor[];
  readonly occasions: readonly OccasionMention[];
  readonly positions: readonly PositionDraft[];
}

/** "They had conferred since Thursday": where a report tells of nothing else as its news, what it tells as past is the news. */
const raiseTold = (events: readonly Event[]): void => {
  if (events.some((e) => e.participants.length > 1 && e.status !== "earlier")) return;
  const first = events.find((e) => e.participants.length > 1 && e.kind !== "visit" && !e.instrument);
  if (first && first.times.length === 0 && first.triggers.every((t) => !t.noun)) first.status = "held";
};

const CONTACTS = new Set(["meeting", "call", "gathering", "ceremony", "correspondence", "signing"]);
/** True where every time of an engagement lies ahead of the report. */
const isAhead = (c: GatherContext, e: Event): boolean =>
  e.times.length > 0 && e.times.every((t) => c.day !== null && t.from !== null && t.from > c.day);

/** "They will meet again", "see each other next on Monday": what follows on the news is not the news. */
const isNews = (c: GatherContext, e: Event): boolean =>
  e.status !== "earlier" && !((e.status === "planned" || isAhead(c, e)) && e.triggers.every((t) => sayMore(c, t)));

/** The engagements told, the visits and gatherings that frame them, and the chief one. */
function* allEvents(
  doc: Document,
  c: GatherContext,
  dateline: PlaceMention | null,
): Parts<{ gathered: Event[]; framed: Event[]; chief: Event | null }> {
  const found = [...findTriggers(c)];
  yield;
  found.push(...findCompanions(c), ...findMessages(c), ...findMeans(c), ...findMessengers(c), ...findInvitations(c));
  yield;
  const envoys = credentialRolls(c);
  const named = (envoys.length ? [...found, ...envoys] : withRolls(c, [...found, ...findHosts(c, found)])).sort(
    (a, b) => a.first - b.first,
  );
  const triggers = withoutStaged(c, named);
  yield;
  const { events, pending } = gatherEvents(c, triggers);
  yield;
  const together = inPerson(
    c,
    events.map((e) => byTelephone(doc, e)),
  );
  dropFallen(c, together);
  dropWithJourney(c, together, pending);
  together.push(...headed(c, together, pending));
  yield;
  const read = eachApart(c, denyStories(c, together));
  raiseTold(read);
  const sent = delegations(c);
  yield;
  const turns = likewise(c, [...read, ...sent]);
  const contact = [...read, ...turns].some((e) => hasCompany(e) && isNews(c, e) && CONTACTS.has(e.kind));
  const alone = contact || sent.length > 0;
  // Who goes along on a journey is in no contact with whom he goes.
  if (!alone)
    addEntourage(
      c,
      read.filter((e) => e.kind === "visit"),
    );
  const news = [...read, ...turns].filter((e) => e.status === "earlier" || isNews(c, e));
  yield;
  const kept = (alone ? null : (modelled(c, news, "chief")[0] ?? companyKept(c, news))) ?? fillPending(c, pending, news);
  yield;
  const beside = talksBesideSigning(c, pending, read);
  const first = [...read, ...sent, ...turns, ...(kept ? [kept] : []), ...(beside ? [beside] : [])];
  first.push(...likewise(c, first));
  yield;
  const again = addCompany(c, first);
  const told = first.filter((e) => !again.has(e));
  addEntourage(c, told);
  yield;
  told.push(...furtherGuests(c, told), ...followUps(c, pending, told));
  yield;
  told.push(...modelled(c, told, "further"));
  yield;
  joinModelled(c, told);
  nameSenders(c, told);
  yield;
  told.push(...couriers(c, told));
  told.push(...lettersBrought(c, told));
  raiseRecent(doc, told);
  yield;
  const summits = gatherings(c, told, c.partyEntity);
  // A gathering told by its organization alone is the occasion already told.
  const bare = (e: Event): boolean =>
    e.kind === "gathering" &&
    e.participants.every((p) => c.entities[p.entity]?.type === "organization") &&
    summits.some((s) => s.participants.some((p) => e.participants.some((q) => q.entity === p.entity)));
  yield;
  const gathered = withoutShares(
    withoutFulfilled(c, withoutSaidThere(c, told)).filter((e) => !bare(e)),
    c.entities,
  );
  joinSummit(doc, c.entities, gathered);
  credentialOccasions(c, gathered);
  nameGatherings(c.occasionsIn, gathered);
  nameSittings(c, gathered);
  yield;
  inheritOccasions(
    {
      ...c,
      anchor: doc.anchor,
      placeOf: (o) => placeOf(c, o),
      partiesOf: (e) => partiesOf(e, c.entities),
      toCome: (o) => toCome(c, o),
    },
    gathered,
  );
  gathered.push(...delegatesMet(c, gathered));
  yield;
  const weight = chiefness(doc, gathered);
  const weightiest = [...gathered].sort((a, b) => weight(b) - weight(a) || a.sentence - b.sentence)[0] ?? null;
  const chief = (weightiest && signedAt(weightiest, gathered)) ?? weightiest;
  raiseBeside(c, gathered, chief);
  yield;
  const journeys = openJourneys(c, pending, [...gathered, ...summits], chief, dateline);
  addEntourage(c, journeys);
  const framed = [...summits, ...journeys];
  yield;
  framed.push(...ownGatherings(c, [...gathered, ...framed], doc.anchor.day));
  framed.push(...otherSittings(c, [...gathered, ...framed]));
  return { gathered, framed, chief };
}

/** A chief engagement of days long past lends its day to nothing that was told before it. */
const toldBeforeOlder = (e: Event, chief: Event | null, when: When | null, day: string | null): boolean =>
  chief !== null && when?.to != null && day !== null && e.sentence < chief.sentence && daysBetween(when.to, day) > RECENT_DAYS;

const inCapital = (doc: Document, found: ReturnType<typeof whereOf> | null): boolean => {
  const place = found?.where;
  return place?.place != null && place.country !== null && doc.knowledge.capitalOf(place.country)?.name === place.place;
};

/** The engagements of a report with everything read about them, and what was said. */
export function* readEvents(doc: Document): Parts<EventLayer> {
  const entities = [...doc.entities];
  const c = yield* contextOf(doc, entities);
  yield;
  const dateline = datelinePlace(doc, c.places);
  const { gathered, framed, chief } = yield* allEvents(doc, c, dateline);
  yield;
  const ordered = [
    ...(chief ? [chief] : []),
    ...[...gathered.filter((e) => e !== chief), ...framed].sort((a, b) => a.sentence - b.sentence),
  ];
  const journeys = journeysOf([...gathered, ...framed], doc.words.folded);
  const host = hostOf(c);
  const owners = timeOwners(gathered);
  const returns = homecomings(c);
  let main: { when: When; where: ReturnType<typeof whereOf> } | null = null;
  const told: Told[] = [];
  for (const e of ordered) {
    // Told beside the news, and of days before it: past.
    const dated = e.times.find((t) => t.from !== null && t.to !== null)?.to,
      news: string | null = main?.when.from ?? doc.anchor.day;
    const past = dated != null && news !== null && daysBetween(dated, news) > RECENT_DAYS;
    if (e.status === "held" && past && (e !== chief || e.times.some((t) => t.role === "lag"))) e.status = "earlier";
    settleFuture(e, doc, c.headings);
    const { occasion } = e;
    const stop = stopBefore(c, e);
    if (stop?.day && e.times.length === 0) e.times.push(stop.day);
    if (e.status === "held" && (e === chief || (chief && e.sentence < chief.sentence))) setScene(doc, c, e, gathered);
    if (e.status === "planned" && e === chief) setPlan(doc, c, e, gathered);
    const journey = journeyFor(e, journeys, (n) => entities[n]?.party ?? null, main?.when ?? null);
    const when = whenOf(e, {
      anchor: doc.anchor,
      entities,
      main: e === chief || toldBeforeOlder(e, chief, main?.when ?? null, doc.anchor.day) ? null : (main?.when ?? null),
      plannedFor: plannedDay(c, e, owners, doc.anchor),
      journey: journey && journey.visit.status !== "held" && e.status !== "earlier" ? best(journey.visit.times) : null,
      apart: chief && e !== chief ? daysFromChief(c, e, chief) : null,
      perfect: isPerfect(c, e),
    });
    const away = main?.when.from && when.when.from ? daysBetween(main.when.from, when.when.from) : null;
    const found = whereOf(e, {
      entities,
      dateline,
      occasionPlace: occasion?.kind === "gathering" && occasion.relation !== "around" ? placeOf(c, occasion) : null,
      there: thereOf(c, e),
      cameHomeFrom: cameHomeFrom(c, e, returns),
      stop: stop?.place ?? null,
      alongside: e.status === "held" && e.kind !== "visit" ? alongsideOf(e, told) : null,
      besideDay: e.status === "held" || e === chief ? townBesideDay(c, e, when.mention) : null,
      scene: e === chief && e.status === "held" && !doc.report.dateline ? townAround(c, e) : null,
      goal: goalTown(c, e),
      host,
      homeTold:
        e.participants.length > 1 && e.kind !== "visit" && e.places.every((p) => p.name === null)
          ? homeTold(c, e, e === chief)
          : null,
      journey: journey && { place: journey.place, told: journey.sure },
      main: main ? main.where : null,
      sameDay: e === chief || when.mention === null || (away !== null && Math.abs(away) <= 1),
      guestsOfMain:
        chief !== null &&
        e !== chief &&
        guestsShared(e, chief, (n) => entities[n]?.party ?? null, main?.where.where?.country ?? null),
      mainInCapital: inCapital(doc, main?.where ?? null),
      assembled: chief !== null && e !== chief && isAssembled(e, chief, main?.where.where?.country ?? null, away, entities),
      goesOn: away !== null && away >= 0 && away <= 1 && sharesPeople(e, chief),
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
  return { told: withContainers(withPlan(told)), entities, actors: c.actors, occasions: c.occasions, positions };
}
