import type { Entity, TimeMention } from "../../document.ts";
import { diplomatic } from "../../lexicon/diplomatic.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import type { Status } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { type Event, type Participation, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { toldAt } from "../finding/told-at.ts";
import { human } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import { statusOfNoun } from "../status/noun-status.ts";
import { statusOfVerb } from "../status/status.ts";
import { anOfficial, attendanceBefore, attending, attendingByLetters, verbBefore } from "./at-it.ts";
import { keysOf, placeOf } from "./frames.ts";
import { GENERIC, genericAt } from "./generic.ts";

/** Words between a gathering's name and the day or the place that is its own. */
const REACH = 10;
/** Words between the verb by which a body is told to gather and its day: "convened an extraordinary session in Lome, Togo, on". */
const VERB_REACH = 16;
/** Words before the name in which a day may open its clause: "On Tuesday he will take part in". */
const BACK = 12;
/** Words from "ahead" to the name of the gathering: "ahead of tomorrow's extraordinary". */
const LED = 5;
/** How many gatherings a report may tell this way. */
const MOST = 6;
/** A day so long before the report is no day of its news. */
const RECENT = 4;
const DAY = 86_400_000;

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** By which a gathering is told to be over, or still to come, where it is told beside something else. */
const OVER = set("after following since having from heels return returned back fresh close closing conclusion end");
const TO_COME = set("ahead prior before eve upcoming forthcoming next preparing preparations prepare prepares run lead way");

/** "called a summit for June": still to come. */
const CALLING = set("called calls announced announces");

/** "met her on Tuesday ahead of the summit", "to prepare the summit": the word by which what is told comes before it. */
const BEFORE_IT = set("ahead prior before eve preparing prepare prepares preparation preparations arrangements");
const near = (c: GatherContext, o: OccasionMention): TimeMention | null => {
  const behind = o.relation === "around" && attendanceBefore(c, o) >= 0;
  const before = verbBefore(c, o, BEFORE_IT, LED);
  const told = (c.timesIn.get(o.sentence) ?? []).filter(
    (t) =>
      // "will see X on Friday after attending the summit": the day of what is told around it.
      (t.first >= o.last || !behind) &&
      t.last > before &&
      t.role === "at" &&
      (t.from !== null || t.to !== null) &&
      !t.open &&
      t.first - Math.max(o.last, o.verb ?? 0) < (o.verb === undefined ? REACH : VERB_REACH) &&
      o.first - t.last < BACK,
  );
  const far = (t: TimeMention): number => (t.first >= o.last ? t.first - o.last : o.first - t.last + 2);
  return [...told].sort((a, b) => far(a) - far(b))[0] ?? null;
};

/** "X called off his trip to the summit": what somebody calls off is not the gathering. */
const anybodyBefore = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (a && human(a)) return true;
  }
  return false;
};

const BASE = set("gather meet assemble convene confer consult deliberate huddle sit hold open conclude");
/** "are to meet in Quito": as the verb tells it; null: it is told by no verb of gathering. */
const byVerb = (c: GatherContext, o: OccasionMention, s: { first: number; last: number }): Status | null =>
  o.verb === undefined
    ? null
    : statusOfVerb(c.words, {
        first: o.verb,
        form: BASE.has(c.words.folded[o.verb] as string) ? "base" : "past",
        clauseFirst: s.first,
        sentenceFirst: s.first,
        sentenceLast: s.last,
      });

/** Its own words first, then its day against the report's. */
const statusOf = (c: GatherContext, o: OccasionMention, time: TimeMention | null, day: string | null): Status | null => {
  const s = c.sentences[o.sentence] as { first: number; last: number };
  const verb = byVerb(c, o, s);
  if (verb === "planned" || verb === "proposed" || verb === "cancelled") return verb;
  const told = statusOfNoun(c, {
    start: o.first,
    last: o.last,
    behind: o.last,
    clauseFirst: s.first,
    sentenceFirst: s.first,
    sentenceLast: s.last,
  });
  if (told === "denied" || told === "proposed" || (told === "cancelled" && !anybodyBefore(c, s.first, o.first))) return told;
  if (day && time?.from && time.from > day) return "planned";
  if (told === "held" && !time && verbBefore(c, o, CALLING) >= 0) return "planned";
  if (o.relation === "ahead" || verbBefore(c, o, TO_COME) >= 0) return "planned";
  if (day && time?.to && (Date.parse(day) - Date.parse(time.to)) / DAY > RECENT) return "earlier";
  if (o.relation === "around" && verbBefore(c, o, OVER) >= 0) return "earlier";
  // "his part in the summit is off": it takes place without him.
  return told === "cancelled" ? null : told;
};

const isBody = (c: GatherContext, p: Participation): boolean => (c.entities[p.entity] as Entity).type === "organization";

/** A name inside another noun phrase ("the COP28 agreement", "President of the G20 summit") tells nothing of the gathering itself. */
const free = (c: GatherContext, o: OccasionMention): boolean => {
  const next = o.last;
  const last = (c.sentences[o.sentence] as { last: number }).last;
  if (c.actors[c.actorAt[o.first] as number]?.kind === "person") return false;
  if (
    next >= last ||
    c.timeAt[next] !== -1 ||
    // "the Southern African Development Community (SADC) met": its letters go with its name.
    (c.words.gap[next] as number) & (GAP.comma | GAP.open) ||
    preposition(c.words.folded[next] as string)
  )
    return true;
  return c.words.capital[next] === 0;
};

/** A body or a format that lasts is no gathering of one day. */
const LASTING = /(?:format|process|council|committee|commission|platform|assembly)$/i;

/** What sits of it: "opening of the ministerial council". */
const SITS = /^(?:opening|closing|session|meeting|summit|sitting)\b|ministerial/i;

/** How the yearly meetings of two states are called: the engagement itself, not a gathering in which it falls. */
const OF_TWO = /\b(?:annual leaders['’]? (?:meeting|dialogue)|leaders['’]? retreat)$/i;

/** A gathering of a body, or one whose whole name is written as a name: "Forum Foreign Ministers Meeting". */
const named = (c: GatherContext, o: OccasionMention): boolean => {
  // Whoever attends the General Assembly is at one of its sessions.
  const lasting = LASTING.test(o.name) && !SITS.test(o.name);
  if (lasting && !(o.id && attendanceBefore(c, o) >= 0)) return false;
  if (o.organization || o.id) return true;
  if (OF_TWO.test(o.name)) return false;
  for (let i = o.first; i < o.last; i++) if (c.words.capital[i] === 0) return false;
  return o.last - o.first > 2;
};

/** Where people play, show and sell: no business of states, whatever body's name it bears ("the Commonwealth Games"), but for whoever attends. */
const SHOW = /\b(?:festival|games|olympics|tournament|cup|championships?|expo|exhibition|fair|show|carnival)\b/i;

/** "the Labour Congress", "the Liberal Party Conference": of people of one state. */
const AT_HOME = /\b(?:party|labou?r|trades?|unions?|workers|teachers|farmers|students|police|bar)\b/i;

/** The body that gathers, where nobody of it is told to be there. */
const bodyOf = (c: GatherContext, o: OccasionMention, people: readonly Participation[]): Participation[] =>
  o.organization && !SHOW.test(o.name) && !people.some((p) => isBody(c, p))
    ? [{ entity: c.partyEntity(o.organization, [o.first, o.last]), actor: null, role: "party" as const }]
    : [];

/** True where somebody is told to be at it, or it is one of states by its name, or by what else the report tells. */
const ofStates = (c: GatherContext, o: OccasionMention, who: readonly Participation[]): boolean =>
  who.length > 0 || (!SHOW.test(o.name) && (o.id !== null || (!AT_HOME.test(o.name) && diplomatic(c.words))));

/** Where another mention tells that it is held: "X will stand in for him at APEC. ... the APEC summit on Bali". */
const placeElsewhere = (c: GatherContext, o: OccasionMention): PlaceMention | null => {
  const keys = keysOf(o);
  for (const other of c.occasions) {
    if (other === o || other.kind !== "gathering" || !keysOf(other).some((k) => keys.includes(k))) continue;
    const place = placeOf(c, other);
    if (place) return place;
  }
  return null;
};

const eventOf = (
  c: GatherContext,
  o: OccasionMention,
  status: Status,
  time: TimeMention | null,
  people: readonly Participation[],
): Event => {
  const place = placeOf(c, o) ?? placeElsewhere(c, o);
  return {
    kind: "gathering",
    status,
    triggers: [
      { first: o.first, last: o.last, kind: "gathering", status, sentence: o.sentence, parts: [], anaphoric: false, noun: true },
    ],
    participants: [...people],
    times: time ? [time] : [],
    places: place ? [place] : [],
    occasion: o,
    sentence: o.sentence,
  };
};

const RELATIONS = new Set<OccasionMention["relation"]>(["named", "ahead", "around", "at", "frame"]);

const telling = (c: GatherContext, sentence: number): boolean => (c.sentences[sentence]?.region ?? null) === null;

/** A place of its own behind its name. */
const placed = (c: GatherContext, o: OccasionMention): boolean =>
  (c.townsIn.get(o.sentence) ?? []).some(
    (p) => p.first >= o.first && p.first - o.last < REACH && ["in", "at", "on"].includes(p.preposition),
  );

/** Gatherings of states that no name tells, in sentences that tell of no other contact of several parties. */
const generic = (c: GatherContext, all: readonly Event[]): OccasionMention[] => {
  const told = new Set(
    all.flatMap((e) => (e.kind !== "visit" && partiesOf(e, c.entities).length > 1 ? e.triggers.map((t) => t.sentence) : [])),
  );
  const out: OccasionMention[] = [];
  for (const i of GENERIC(c.words)) {
    const s = toldAt(c, i);
    if (!s || told.has(s.index)) continue;
    const named = c.occasionsIn.get(s.index) ?? [];
    const o = named.some((x) => i >= x.first && i < x.last && x.organization) ? null : genericAt(c, i, s);
    if (o) out.push(o);
  }
  return out;
};

const TALKS = /\b(?:consultations?|talks|negotiations)$/i;
/** "held the seventh round of Foreign Office Consultations": the talks themselves bear that name, and no other gathering does. */
const isItself = (e: Event, o: OccasionMention): boolean =>
  e.kind === "gathering" || (e.kind === "meeting" && e.participants.length > 1 && (TALKS.test(o.name) || bearsName(e, o)));

/** "held a Peru-Chile Foreign Ministers' Meeting with Y": the word that tells it closes the name. */
const bearsName = (e: Event, o: OccasionMention): boolean =>
  e.triggers.some((t) => t.noun && t.first >= o.first && t.last === o.last && e.participants.length === 2);

/**
 * Gatherings that a report tells beside its own engagements, with a day or a place of their own: "Ghana will host the
 * African Union summit in December", "ahead of the NATO summit in Vilnius". `all`: what was told otherwise.
 */
export const ownGatherings = (c: GatherContext, all: readonly Event[], day: string | null): Event[] => {
  const out: Event[] = [];
  const known = new Set(all.flatMap((e) => (e.occasion && isItself(e, e.occasion) ? keysOf(e.occasion) : [])));
  const met = new Set(
    all.flatMap((e) => (e.kind === "meeting" && e.participants.length > 1 ? e.triggers.map((t) => t.sentence) : [])),
  );
  const meetings = all.filter((e) => e.kind === "meeting");
  const add = (o: OccasionMention): void => {
    if (meetings.some((e) => bearsName(e, o))) return;
    if (out.length === MOST || !free(c, o) || (TALKS.test(o.name) && met.has(o.sentence)) || keysOf(o).some((k) => known.has(k)))
      return;
    const time = near(c, o);
    const there = attending(c, o);
    const people = there.length ? there : attendingByLetters(c, o);
    // "met to discuss trade and the summit in Bergen": the day of the sentence is that of the meeting.
    if (o.topic && !people.length && !(time && time.first >= o.last)) return;
    if (!time && !placed(c, o) && !(anOfficial(c, people) && (o.organization || o.id))) return;
    const status = statusOf(c, o, time, day);
    if (status === null || status === "denied") return;
    const who = [...people, ...bodyOf(c, o, people)];
    if (!ofStates(c, o, who)) return;
    out.push(eventOf(c, o, status, time, who));
    for (const k of keysOf(o)) known.add(k);
  };
  for (const o of c.occasions)
    if (o.kind === "gathering" && named(c, o) && RELATIONS.has(o.relation) && telling(c, o.sentence)) add(o);
  for (const o of generic(c, all)) add(o);
  return out;
};
