import type { Actor, Entity } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP, type Words } from "../../words.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import { spokenFor } from "../accounts/participants.ts";
import type { GatherContext } from "../accounts/told.ts";
import { isOpen } from "../accounts/travelling-with.ts";
import { subjectsOf } from "../finding/clause.ts";
import { listStartingWith } from "../finding/lists.ts";
import { toldAt } from "../finding/told-at.ts";
import { attendedBy, belongTo, composedOf, heldBefore, mayTellCompany, mayTurnRound, turnedRound } from "./presence.ts";

/** Behind its subject, before the one whom that subject went with: "X came with Prime Minister Y". */
const WENT_WITH = phrasesByFirst(`
  came/come/comes with; came along with; had come with; was/were/is/are/has/had been with; was/were/is/are there with; travelled/traveled/travels/travel/travelling/traveling with;
  flew/fly/flies/flying with; is/are/was/were going with; will go/come/be/travel/fly with; is/are to go/come/travel/fly with; went along with; accompanied; accompanies; accompany; accompanying; had accompanied; will accompany; is/are/was/were accompanying;
  sat beside; sat next to; sat by; sat alongside; stood beside; stood alongside; stood next to; was/were beside; was/were at the side of; was/were alongside; came in beside;
  assisted; escorted; flanked`);
const GOES_WITH = spots((w, i) => WENT_WITH(w, i) !== null);
/** Behind the one who was accompanied, before those who accompanied him. */
const WITH_THESE = phrasesByFirst(`
  was/were/is/are/had/has been/ accompanied by; was/were joined by; was/were flanked by; was/were assisted by; was/were escorted by; brought/brings along; brought/took with him/her/them; had with him/her/them;
  will be accompanied/joined by; accompanied by; flanked by; joined by; assisted by; escorted by`);
const TO_COME = spots((w, i) => w.folded[i] === "will");
/** Before those who came along with whom "him" names. */
const ALONG = phrasesByFirst(`
  travelling/traveling/flying/going/coming/journeying with him/her/them was/were/is/are; with/beside/alongside/accompanying/joining/flanking/behind him/her/them/both was/were/is/are/sat/stood/came; with/beside the two was/were/sat/stood; at his/her/their/whose side/elbow was/were/is/are/sat/stood;
  accompanying him/her/them/both on the visit/trip/journey was/were/is/are; in his/her/the delegation/party/entourage/retinue/suite was/were/is/are; among his/her/their companions was/were/is/are;
  his/her/the delegation included/includes/comprised/comprises; the delegation also included/includes/comprised; his/her/the delegation consisted of; his/her/the entourage/party/team included;
  with the minister/president/premier/king/secretary/ambassador/delegation was/were/is/are; also present was/were; also in attendance was/were; also attending was/were; also taking part was/were; also at the table was/were/sat; also in the room was/were; present was/were; present as well was/were;
  among those present/attending was/were; among those in attendance was/were; on hand was/were; in attendance was/were`);

/** Behind the one who received them: "Then Prime Minister X was his host". */
const HOSTED = phrasesByFirst("was/were his/her/their host/hosts; was/were the host/hosts; played host; acted as host");

const TABLES = [WENT_WITH, WITH_THESE, ALONG, HOSTED];
const begins = (w: Words, i: number): boolean =>
  TABLES.some((table) => table(w, i) !== null) || mayTellCompany(w.folded[i] as string);
/** A sentence turned round tells company from its first word. */
const BEGINS = spots((w, i) => begins(w, i) || mayTurnRound(w.folded[i] as string));

/** How many sentences after an engagement its company is told. */
const NEAR = 4;
const COMING = new Set(["planned", "proposed"]);

/** `side`: of which whoever goes along is, where nothing else tells for whom he acts. */
const officialOf = (c: GatherContext, a: Actor, side: string | null): Entity | null => {
  const e = a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity) : null;
  const named = e !== null && e.type === "person" && e.name !== null && (side !== null || e.office !== null || e.person !== null);
  if (!e || !(named || e.type === "office")) return null;
  if (e.type === "person" && side !== null && isOpen(e)) c.joinParty(e.index, side);
  return (c.entities[e.index] as Entity).party === null ? null : (c.entities[e.index] as Entity);
};

/** The engagements of somebody told in a sentence or shortly before it: one that was held, or all that are to come. */
const eventsOf = (events: readonly Event[], entity: number | null, sentence: number, attended = false): Event[] => {
  const all = events.filter(
    (e) =>
      e.kind !== "call" &&
      e.kind !== "correspondence" &&
      (entity === null ? e.participants.length > 1 || e.kind === "visit" : e.participants.some((p) => p.entity === entity)) &&
      e.triggers.some((t) => t.sentence <= sentence && sentence - t.sentence <= NEAR),
  );
  // "received X on his visit. The meeting was attended by Y": nobody attends a journey.
  const near = attended ? all.filter((e) => e.kind !== "visit") : all;
  const coming = near.filter((e) => COMING.has(e.status));
  if (coming.length === near.length) return coming;
  const far = (e: Event): number => Math.min(...e.triggers.map((t) => Math.abs(sentence - t.sentence)));
  const last = (e: Event): number => Math.max(...e.triggers.filter((t) => t.sentence <= sentence).map((t) => t.first));
  const past = entity === null ? new Set(["held", "earlier"]) : new Set(["held"]);
  const held = near.filter((e) => past.has(e.status)).sort((a, b) => far(a) - far(b) || last(b) - last(a));
  return held.slice(0, 1);
};

const join = (c: GatherContext, e: Event, all: readonly Actor[], own: boolean): void => {
  const parties = partiesOf(e, c.entities);
  const side = e.kind === "visit" && parties.length === 1 ? (parties[0] as string) : null;
  for (const a of all) {
    const one = officialOf(c, a, side);
    // The delegation of one of the sides consists of its people.
    if (one && own && !parties.includes(one.party as string)) continue;
    if (one && !e.participants.some((p) => p.entity === one.index))
      e.participants.push({ entity: one.index, actor: a.index, role: "guest" });
  }
  e.participants = spokenFor(c, e.participants);
};

const actorAt = (c: GatherContext, i: number): Actor | null => {
  const a = c.actorAt[i] ?? -1;
  return a >= 0 ? (c.actors[a] as Actor) : null;
};

/** The list that begins within two words: "was Foreign Minister X", "were: X and Y". */
const listed = (c: GatherContext, from: number, last: number): Actor[] => {
  for (let i = from; i < Math.min(last, from + 3); i++) {
    const a = actorAt(c, i);
    if (a) return a.possessive ? [] : listStartingWith(c, a, last);
  }
  return [];
};

/** Whoever was accompanied, and by whom. */
interface Company {
  /** Null: whoever took part in the engagement told last. */
  readonly of: Actor | null;
  readonly by: readonly Actor[];
  /** Told as the members of a delegation. */
  readonly members?: boolean;
  /** Told as those who attended a sitting. */
  readonly attended?: boolean;
  /** Told in passing, "X, accompanied by Y, met Z": of what that sentence tells. */
  readonly aside?: boolean;
}

const DELEGATIONS = new Set(["delegation", "party", "entourage", "retinue", "suite", "team"]);

/** True where a phrase's last word leads straight to its list, with no other clause between. */
const straight = (c: GatherContext, end: number): boolean => ((c.words.gap[end] ?? 0) & (GAP.semicolon | GAP.period)) === 0;

/** The word behind which a list of all who were there too begins, or null. */
const behindAll = (c: GatherContext, i: number, first: number, last: number): number | null =>
  (i === first ? turnedRound(c.words, i, last) : null) ?? attendedBy(c.words, i, first) ?? heldBefore(c.words, i);

const WAS = new Set(["was", "were", "is", "are"]);
/** "In the Prime Minister's party were X and Y": the word behind which those of somebody's party are named. */
const inPartyOf = (c: GatherContext, i: number, first: number): { readonly of: Actor; readonly list: number } | null => {
  const of = i === first && c.words.folded[i] === "in" ? (actorAt(c, i + 1) ?? actorAt(c, i + 2)) : null;
  if (!of?.possessive) return null;
  const at = c.words.folded[of.last] === "s" ? of.last + 1 : of.last;
  return DELEGATIONS.has(c.words.folded[at] as string) && WAS.has(c.words.folded[at + 1] ?? "") ? { of, list: at + 2 } : null;
};

const SITTINGS = new Set("meeting meetings talks audience session discussions consultations reception".split(" "));
/** "The meeting was also [attended by]": true where a sitting is told to have been attended. */
const sittingBefore = (c: GatherContext, i: number, first: number): boolean =>
  attendedBy(c.words, i, first) !== null && c.words.folded.slice(Math.max(first, i - 4), i).some((word) => SITTINGS.has(word));

const companyAt = (c: GatherContext, i: number, first: number, last: number): Company | null => {
  const party = inPartyOf(c, i, first);
  if (party) return { of: party.of, by: listed(c, party.list, last), members: true };
  const went = phraseAt(WENT_WITH, c.words, i);
  const led = went ? actorAt(c, i + went.length) : null;
  if (went && led && !led.possessive) return { of: led, by: subjectsOf(c, i).filter((a) => !a.possessive) };
  const these = phraseAt(WITH_THESE, c.words, i);
  if (these && straight(c, i + these.length)) {
    const [of] = subjectsOf(c, i);
    return of ? { of, by: listed(c, i + these.length, last), aside: ((c.words.gap[i] as number) & GAP.comma) !== 0 } : null;
  }
  if (phraseAt(HOSTED, c.words, i)) return { of: null, by: subjectsOf(c, i).filter((a) => !a.possessive) };
  const list = behindAll(c, i, first, last);
  if (list !== null) return { of: null, by: listed(c, list, last), attended: sittingBefore(c, i, first) };
  const belong = belongTo(c.words, i, first);
  if (belong >= 0) return { of: null, by: subjectsOf(c, belong).filter((a) => !a.possessive), members: true };
  const members = composedOf(c.words, i, last);
  if (members !== null) return { of: null, by: listed(c, members, last), members: true };
  const along = phraseAt(ALONG, c.words, i);
  return along ? { of: null, by: listed(c, i + along.length, last), members: along.some((word) => DELEGATIONS.has(word)) } : null;
};

/** "X and Y travel with him": in the company of somebody told of before, and in no contact of their own. */
export const tellsCompany = (c: GatherContext, first: number, last: number): boolean =>
  spotsWithin(GOES_WITH(c.words), first, last).some((i) => {
    const went = phraseAt(WENT_WITH, c.words, i);
    return went !== null && actorAt(c, i + went.length)?.kind === "pronoun";
  }) ||
  spotsWithin(TO_COME(c.words), first, last).some((i) => phraseAt(WITH_THESE, c.words, i) !== null) ||
  phraseAt(ALONG, c.words, first)?.[0]?.startsWith("travel") === true;

/**
 * "X, who heads the ministry, came with Prime Minister Y", "The Queen was joined by A; B; and C", "With him was Z":
 * whoever accompanied a participant was there too.
 */
export const addEntourage = (c: GatherContext, events: readonly Event[]): void => {
  if (!events.length) return;
  for (const i of BEGINS(c.words)) {
    const s = toldAt(c, i);
    if (!s || (i > s.first && !begins(c.words, i))) continue;
    const found = companyAt(c, i, s.first, s.last);
    if (!found?.by.length) continue;
    const { of, by, members } = found;
    const whose = of === null || of.entities.length > 1 ? [null] : of.entities;
    const told = whose.length ? eventsOf(events, whose[0] ?? null, s.index, found.attended) : [];
    for (const e of told) if (!found.aside || e.triggers.some((t) => t.sentence === s.index)) join(c, e, by, members ?? false);
  }
};
