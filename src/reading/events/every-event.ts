import type { Document } from "../document.ts";
import { credentialOccasions } from "../occasions/credentials.ts";
import { inheritOccasions, nameGatherings } from "../occasions/inherit.ts";
import { nameSittings } from "../occasions/series.ts";
import type { Parts } from "../pipeline.ts";
import { liesAhead } from "./accounts/ahead.ts";
import { withoutCeremonyAgain } from "./accounts/ceremony-again.ts";
import { chiefness, signedAt } from "./accounts/chiefness.ts";
import { asKind, type Event, partiesOf } from "./accounts/event.ts";
import { withoutFulfilled } from "./accounts/fulfilled.ts";
import { gatherEvents } from "./accounts/gather.ts";
import { withoutHandshakes } from "./accounts/handshakes.ts";
import { inPerson } from "./accounts/in-person.ts";
import { sentencesOfOthers } from "./accounts/met-others.ts";
import { fillPending } from "./accounts/pending.ts";
import { withoutSaidThere } from "./accounts/said-there.ts";
import { withoutShares } from "./accounts/share-of-signing.ts";
import { saysApart } from "./accounts/split.ts";
import { withoutStatesAgain } from "./accounts/states-again.ts";
import { withTheirPeople } from "./accounts/their-people.ts";
import type { GatherContext, Told } from "./accounts/told.ts";
import { findAcquaintance } from "./finding/acquaintance.ts";
import { findCalledToMinistry } from "./finding/called-to-ministry.ts";
import { findCompanions } from "./finding/companions.ts";
import { credentialRolls } from "./finding/credential-rolls.ts";
import { findGreetings } from "./finding/greetings.ts";
import { findHosts } from "./finding/hosts.ts";
import { findInLetters } from "./finding/in-the-letter.ts";
import { findInvitations } from "./finding/invitations.ts";
import { findMeans } from "./finding/means.ts";
import { findMessages } from "./finding/messages.ts";
import { findMessengers } from "./finding/messengers.ts";
import { findOneAndOther } from "./finding/one-and-other.ts";
import { withRolls } from "./finding/rolls.ts";
import { findSentByHand } from "./finding/sent-by-hand.ts";
import { byTelephone } from "./finding/telephone.ts";
import { findTimeGiven } from "./finding/time-given.ts";
import { findTimeTogether } from "./finding/time-together.ts";
import { findToHimself } from "./finding/to-himself.ts";
import type { Trigger } from "./finding/trigger.ts";
import { findTriggers } from "./finding/triggers.ts";
import { findVisitorsOf } from "./finding/visitors-of.ts";
import { withoutOthersMet } from "./finding/with-others.ts";
import { addCompany, hasCompany } from "./further/attendance.ts";
import { raiseBeside } from "./further/beside-chief.ts";
import { talksBesideSigning } from "./further/beside-signing.ts";
import { couriers } from "./further/couriers.ts";
import { delegations } from "./further/delegations.ts";
import { BESIDE, eachApart, has } from "./further/each-apart.ts";
import { addEntourage } from "./further/entourage.ts";
import { followUps, sayMore } from "./further/follow-up.ts";
import { furtherGuests } from "./further/further-guests.ts";
import { headed } from "./further/headed.ts";
import { lettersBrought } from "./further/letters-brought.ts";
import { likewise } from "./further/likewise.ts";
import { nameSenders } from "./further/sender.ts";
import { signedThere } from "./further/signed-there.ts";
import { toldSingly } from "./further/told-singly.ts";
import { twoAlone } from "./further/two-alone.ts";
import { bodiesInSession } from "./gatherings/body-in-session.ts";
import { sittingAsGathering } from "./gatherings/body-sits.ts";
import { withDelegates } from "./gatherings/delegates-met.ts";
import { gatherings, placeOf } from "./gatherings/frames.ts";
import { asGathering } from "./gatherings/many.ts";
import { otherRounds } from "./gatherings/next-round.ts";
import { ownGatherings } from "./gatherings/own.ts";
import { joinSummit } from "./gatherings/summit.ts";
import { withThosePresent } from "./gatherings/those-present.ts";
import { findAwaited } from "./journeys/awaited-by.ts";
import { openJourneys } from "./journeys/open-journeys.ts";
import { signedOnVisit } from "./journeys/signed-on-visit.ts";
import { companyKept } from "./modelled/company-kept.ts";
import type { Traveller } from "./modelled/host-before.ts";
import { joinModelled } from "./modelled/join-modelled.ts";
import { modelled } from "./modelled/modelled.ts";
import { joinFurther, settleAlone, settleFree } from "./modelled/settled.ts";
import { toCome } from "./scene/other-predicate.ts";
import type { PlaceMention } from "./scene/places.ts";
import { denyStories } from "./status/denials.ts";
import { dropWithJourney } from "./status/dropped.ts";
import { dropFallen } from "./status/fell-through.ts";
import { planHeadlineVisits } from "./status/headline-visit.ts";
import { planItineraries } from "./status/in-itinerary.ts";
import { raiseRecent } from "./status/report-day.ts";
import { withoutStaged } from "./status/staged.ts";

/** "They had conferred since Thursday": where a report tells of nothing else as its news, what it tells as past is the news. */
const raiseTold = (events: readonly Event[]): void => {
  if (events.some((e) => e.participants.length > 1 && e.status !== "earlier")) return;
  const first = events.find((e) => e.participants.length > 1 && e.kind !== "visit" && !e.instrument);
  if (first && first.times.length === 0 && first.triggers.every((t) => !t.noun)) first.status = "held";
};

/** Who is told to travel, and where to. */
const travellersOf = (pending: readonly Told[], events: readonly Event[]): Traveller[] =>
  [
    ...pending
      .filter((t) => t.trigger.kind === "visit")
      .map((t) => ({ people: t.people, places: t.places, sentence: t.trigger.sentence })),
    ...events.filter((e) => e.kind === "visit").map((e) => ({ people: e.participants, places: e.places, sentence: e.sentence })),
  ].flatMap(({ people, places, sentence }) => {
    const [person] = people;
    const country = places[0]?.country;
    return person && country ? [{ person, sentence, country }] : [];
  });

const CONTACTS = new Set(["meeting", "call", "gathering", "ceremony", "correspondence", "signing"]);
/** "They will meet again", "see each other next on Monday": what follows on the news is not the news. */
const isNews = (c: GatherContext, e: Event): boolean =>
  e.status !== "earlier" && !((e.status === "planned" || liesAhead(c, e)) && e.triggers.every((t) => sayMore(c, t)));

/** "Ahead of the joint session X had seen each of them alone": beside what all of them had together. */
const besideAnother = (c: GatherContext, e: Event): boolean => {
  const s = e.participants.length === 2 ? c.sentences[e.sentence] : undefined;
  return s !== undefined && s.region === null && saysApart(c, s) && has(c, s, BESIDE);
};

/** What is told neither by a verb of contact nor by its noun: company, letters, wishes, means, messengers, invitations, visitors and who has somebody's time. */
const besideVerbs = (c: GatherContext): Trigger[] => [
  ...findCompanions(c),
  ...findCalledToMinistry(c),
  ...findMessages(c),
  ...findInLetters(c),
  ...findGreetings(c),
  ...findMeans(c),
  ...findMessengers(c),
  ...findSentByHand(c),
  ...findInvitations(c),
  ...findVisitorsOf(c),
  ...findAwaited(c),
  ...findTimeGiven(c),
  ...findTimeTogether(c),
  ...findAcquaintance(c),
  ...findToHimself(c),
  ...findOneAndOther(c),
];

/** What a report that no rule read a contact in tells first in free words: of that sentence all, "had half an hour each with A and B". */
const heardFirst = (
  c: GatherContext,
  news: readonly Event[],
  closed: ReadonlySet<number>,
  travellers: readonly Traveller[],
): Event[] => {
  const told = modelled(c, news, "chief", closed, travellers);
  const first = told[0] ?? companyKept(c, news, closed);
  return first ? [first, ...told.slice(1).filter((e) => e.sentence === first.sentence)] : [];
};

/** Without what is told a second time in other words, each with its people. */
const once = (c: GatherContext, told: readonly Event[]): readonly Event[] =>
  withoutStatesAgain(
    c,
    withTheirPeople(c, withoutHandshakes(c, withoutFulfilled(c, withoutSaidThere(c, withoutCeremonyAgain(told, c.entities))))),
  );

/** The engagements told, the visits and gatherings that frame them, and the chief one. */
export function* everyEvent(
  doc: Document,
  c: GatherContext,
  dateline: PlaceMention | null,
): Parts<{ gathered: Event[]; framed: Event[]; chief: Event | null }> {
  const found = [...findTriggers(c)];
  yield;
  found.push(...besideVerbs(c));
  yield;
  const envoys = credentialRolls(c);
  const named = (envoys.length ? [...found, ...envoys] : withRolls(c, [...found, ...findHosts(c, found)])).sort(
    (a, b) => a.first - b.first,
  );
  const { triggers, without } = withoutOthersMet(c, withoutStaged(c, named));
  yield;
  const { events, pending } = gatherEvents(c, triggers);
  yield;
  const together = inPerson(c, byTelephone(doc, events));
  dropFallen(c, together);
  dropWithJourney(c, together, pending);
  together.push(...headed(c, together, pending));
  yield;
  const read = toldSingly(c, eachApart(c, denyStories(c, together)));
  raiseTold(read);
  const sent = delegations(c);
  yield;
  const turns = likewise(c, [...read, ...sent]);
  const contact = [...read, ...turns].some((e) => hasCompany(e) && isNews(c, e) && CONTACTS.has(e.kind) && !besideAnother(c, e));
  const alone = contact || sent.length > 0;
  // Who goes along on a journey is in no contact with whom he goes.
  if (!alone)
    addEntourage(
      c,
      read.filter((e) => e.kind === "visit"),
    );
  const news = [...read, ...turns].filter((e) => e.status === "earlier" || isNews(c, e));
  yield;
  const travellers = travellersOf(pending, read);
  const closed = new Set([...without, ...sentencesOfOthers(c, pending)]);
  const heard = alone ? [] : heardFirst(c, news, closed, travellers);
  const kept = heard.length ? heard : [fillPending(c, pending, news) ?? []].flat();
  yield;
  for (const e of heard) settleFree(c, e);
  for (const e of kept) settleAlone(c, e);
  const beside = talksBesideSigning(c, pending, read);
  const first = [...read, ...sent, ...turns, ...kept, ...(beside ? [beside] : [])];
  first.push(...likewise(c, first));
  yield;
  const again = addCompany(c, first);
  const told = first.filter((e) => !again.has(e));
  addEntourage(c, told);
  yield;
  told.push(...furtherGuests(c, told), ...followUps(c, pending, told));
  yield;
  joinFurther(c, told, modelled(c, told, "further", closed, travellers), heard[0] ?? null);
  yield;
  joinModelled(c, told);
  nameSenders(c, told);
  yield;
  told.push(...couriers(c, told));
  told.push(...lettersBrought(c, told));
  told.push(...twoAlone(c, told), ...signedThere(c, pending, told));
  raiseRecent(doc, told);
  yield;
  const summits = gatherings(c, told, c.partyEntity);
  // A gathering told by its organization alone is the occasion already told.
  const bare = (e: Event): boolean =>
    e.kind === "gathering" &&
    e.participants.every((p) => c.entities[p.entity]?.type === "organization") &&
    summits.some((s) => s.participants.some((p) => e.participants.some((q) => q.entity === p.entity)));
  yield;
  const sat = sittingAsGathering(c);
  const own = withoutShares(
    once(c, told).filter((e) => !bare(e)),
    c.entities,
  ).map((e) => (sat(e) ? asKind(e, "gathering") : asGathering(c, e)));
  joinSummit(doc, c.entities, own);
  own.push(...bodiesInSession(c, own));
  credentialOccasions(c, own);
  nameGatherings(c.occasionsIn, own);
  nameSittings(c, own);
  yield;
  inheritOccasions(
    {
      ...c,
      anchor: doc.anchor,
      placeOf: (o) => placeOf(c, o),
      partiesOf: (e) => partiesOf(e, c.entities),
      toCome: (o) => toCome(c, o),
    },
    own,
  );
  const gathered = withDelegates(c, own);
  yield;
  planItineraries(c, gathered);
  const weight = chiefness(doc, gathered);
  const weightiest = [...gathered].sort((a, b) => weight(b) - weight(a) || a.sentence - b.sentence)[0] ?? null;
  const chief = (weightiest && signedAt(weightiest, gathered)) ?? weightiest;
  raiseBeside(c, gathered, chief);
  yield;
  const journeys = openJourneys(c, pending, [...gathered, ...summits], chief, dateline);
  addEntourage(c, journeys);
  const framed = [...summits, ...journeys, ...signedOnVisit(c, pending, [...gathered, ...journeys])];
  yield;
  framed.push(...ownGatherings(c, [...gathered, ...framed], doc.anchor.day));
  framed.push(...otherRounds(c, [...gathered, ...framed]));
  return withThosePresent(c, { gathered, framed: planHeadlineVisits(c, framed, chief), chief });
}
