import { KIND, KINDS } from "../../contacts/classes.ts";
import { scoreKinds } from "../../contacts/model.ts";
import { described, type Shown, type Signs } from "../../contacts/signs.ts";
import type { Sentence } from "../../document.ts";
import { diplomatic } from "../../lexicon/diplomatic.ts";
import { homePolitics } from "../../lexicon/home-politics.ts";
import type { EngagementKind, Status } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import { lettersApart } from "../accounts/letters-apart.ts";
import { daysApart } from "../accounts/same.ts";
import { saysApart } from "../accounts/split.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { telephoned } from "../finding/medium.ts";
import { tellsAttendance } from "../further/attendance.ts";
import { tellsCompany } from "../further/entourage.ts";
import { turnedRound } from "../further/presence.ts";
import { imagined } from "../status/imagined.ts";
import { staged } from "../status/staged.ts";
import { whatBecame } from "./became.ts";
import { contactOf, judgedIn, type Placed, placed } from "./contact-odds.ts";
import { eachWithThird } from "./each-with-third.ts";
import { guestsOfOne } from "./guests-of-one.ts";
import type { Traveller } from "./host-before.ts";
import { kindTold, onlyWishes } from "./kind-told.ts";
import { negated, tellsNone } from "./negated.ts";
import { newcomer } from "./newcomer.ts";
import { nextGuests } from "./next-guests.ts";
import { ofHisOwn, standForEach } from "./of-his-own.ts";
import { ofLeaders } from "./of-leaders.ts";
import { partnerOf } from "./partner.ts";
import { official, type Present, type Scored, scored } from "./present.ts";
import { heardBefore, type Sides, sidesOf } from "./sides.ts";
import { spokenOf } from "./spoken-of.ts";
import { statusOf } from "./status-of.ts";
import { stayedAway } from "./stayed-away.ts";
import { eventOf } from "./told-event.ts";
import { turnsOf } from "./turns.ts";

/** What the model is asked for: the engagement that a report is about, where no rule read one, or whatever else it tells. */
export type Asked = "chief" | "further";

/** A mention takes part from here on. */
const LIKELY = 0.3;
/** What the surest two must reach between them for anything to be told in a sentence. */
const SURE_PAIR = 0.55;
/** And the only one: a report in which no rule read anything may well tell something, beside what it tells most sentences tell nothing. */
const SURE_ALONE: Readonly<Record<Asked, number>> = { chief: 0.4, further: 0.6 };
/** Where some of them are only pointed to: what the report tells of may go on for many sentences with "he" and "they". */
const SURE_POINTED = 0.7;
/** A letter or a signing is a strong word: less sure, the contact is a meeting. */
const SURE_KIND = 0.6;
/** A visit or a gathering may hold a meeting: less sure, it is that. */
const SURE_FRAME = 0.8;
/** How sure a call or a letter must be to be told beside a meeting of the same people, and the other way round. */
const SURE_BESIDE = 0.9;
/** How sure the contact must be to be told beside one of another kind between the same. */
const SURE_OTHER = 0.8;
/** How sure the contact must be in a report that is much about politics at home. */
const SURE_AT_HOME = 0.6;
const REGIONS: ReadonlySet<string | null> = new Set([null, "caption"]);
/** Kinds that are not what a report is about where the model alone tells it: their frames are read elsewhere. */
const FRAMES: ReadonlySet<EngagementKind> = new Set(["visit", "gathering"]);
/** Contacts of the same people that words like "thanked" may be said in. */
const DIRECT: ReadonlySet<EngagementKind> = new Set(["meeting", "call", "correspondence"]);
interface Judged {
  readonly people: readonly Present[];
  readonly shown: Shown;
  readonly status: Status;
  readonly kind: EngagementKind;
  readonly distinct: boolean;
  readonly sureness: number;
}

const UNHAPPENED: ReadonlySet<Status> = new Set(["cancelled", "denied"]);

/** The kind of contact, and whether it is sure enough to be told beside another of the same people: one may be congratulated at a meeting. */
const kindOf = (c: GatherContext, sentence: Sentence, signs: Signs, asked: Asked): Pick<Judged, "kind" | "distinct"> => {
  const scores = scoreKinds(signs, KINDS.length);
  const best = Math.max(...scores);
  const kind = KIND[scores.indexOf(best)] ?? "meeting";
  const frame = FRAMES.has(kind);
  const unheard = kind === "call" && !telephoned(c, sentence.first, sentence.last);
  const unsure = best < (unheard ? SURE_BESIDE : frame ? SURE_FRAME : SURE_KIND);
  return unsure || (frame && asked === "chief")
    ? { kind: "meeting", distinct: false }
    : { kind, distinct: kind !== "meeting" && best >= SURE_BESIDE && !(kind === "correspondence" && onlyWishes(c, sentence)) };
};

/** How sure the two of different parties are together that are surest to have contact, or the only one alone; 0: not enough. */
const sureness = (likely: readonly Scored[], asked: Asked): number => {
  const [first, ...rest] = [...likely].sort((a, b) => contactOf(b.score) - contactOf(a.score));
  if (!first) return 0;
  const second = rest.find((m) => m.entity.party !== first.entity.party);
  const sure = second ? Math.sqrt(contactOf(first.score) * contactOf(second.score)) : contactOf(first.score);
  return sure >= (second ? SURE_PAIR : SURE_ALONE[asked]) ? sure : 0;
};

const judgeShown = (c: GatherContext, sentence: Sentence, asked: Asked, shown: Shown): Judged | null => {
  const { signs, scores } = judgedIn(c, sentence, shown);
  if ((shown === "pointed" && negated(signs.tokens)) || tellsNone(c.words, sentence.first, sentence.last)) return null;
  if (standForEach(c, sentence) === 2) return null;
  const likely = scored(c, scores).filter((m) => contactOf(m.score) >= LIKELY && !spokenOf(c.words, m.actor.first));
  // Two of whom nothing but name and state is told may be players.
  const sure = likely.some((m) => m.entity.office !== null) ? sureness(likely, asked) : 0;
  const judged = statusOf(likely.map((m) => m.score));
  const status = HELD.has(judged) ? whatBecame(c, sentence, likely, judged) : judged;
  // "They have never met": nothing was meant to come about.
  if (UNHAPPENED.has(status) && signs.tokens.includes("never")) return null;
  if (!sure || (shown === "pointed" && !(HELD.has(status) && sure >= SURE_POINTED))) return null;
  return { people: likely, shown, status, ...kindOf(c, sentence, signs, asked), sureness: sure };
};

/** True where people of two parties stand in a sentence, one of them told of by a pronoun. */
const pointsAtSome = (c: GatherContext, { actors }: Placed, sentence: Sentence): boolean => {
  const here = (actors.get(sentence.index) ?? []).filter((a) => !a.possessive);
  if (!here.some((a) => a.kind === "pronoun")) return false;
  return new Set(here.flatMap((a) => a.entities.flatMap((_, n) => official(c, a, n)?.party ?? []))).size > 1;
};

/** First as it stands; else with those to whom its pronouns point, and these first where it says that each was by himself: "each of them was alone with X". */
const judge = (c: GatherContext, where: Placed, sentence: Sentence, asked: Asked, named: boolean): Judged | null => {
  const points = pointsAtSome(c, where, sentence);
  return (
    (points && saysApart(c, sentence) ? judgeShown(c, sentence, asked, "pointed") : null) ??
    (named ? judgeShown(c, sentence, asked, "named") : null) ??
    (points ? judgeShown(c, sentence, asked, "pointed") : null)
  );
};

const parties = (people: readonly Present[]): Set<string | null> => new Set(people.map((p) => p.entity.party));

/** True where somebody of the same sides is told of already: this sentence only goes on about it. */
const known = (told: readonly Sides[], people: readonly Present[], { shown }: Judged, fresh: boolean): boolean => {
  const here = parties(people);
  return told.some((e) => {
    const those = people.filter((p) => e.people.has(p.entity.index));
    return (
      those.length === people.length || (!fresh && here.isSubsetOf(e.parties)) || (shown === "pointed" && parties(those).size > 1)
    );
  });
};

/** True where what two are told to do together hangs on a guess: who one of them is, for whom he stands, or whether he holds an office. */
const guessed = (where: Placed, sentence: Sentence, people: readonly Present[], partner: Present | null): boolean =>
  (partner !== null && !standsIn(where, sentence, partner)) ||
  people.some((p) => p.entity.partyBasis === "inferred" || p.entity.office === null);

/** "X and Y were among the guests": of something told with others, in which they are counted already. */
const lookedOn = (c: GatherContext, told: readonly Sides[], { first, last }: Sentence, people: readonly Present[]): boolean =>
  told.some((e) => e.people.size > people.length && people.every((p) => e.people.has(p.entity.index))) &&
  (tellsAttendance(c, first, last) || turnedRound(c.words, first, last) !== null);

/** What is no more than a meeting by its words may be a call by those before it. */
const byMedium = (
  c: GatherContext,
  sentence: Sentence,
  j: Judged,
  people: readonly Present[],
  told: readonly Event[],
): Judged => {
  const said =
    j.kind === "meeting"
      ? kindTold(
          c,
          sentence,
          people.map((p) => p.entity),
          told,
        )
      : null;
  return said ? { ...j, kind: said } : j;
};

/** True where somebody is named or pointed to in a sentence. */
const standsIn = ({ actors }: Placed, sentence: Sentence, { entity }: Present): boolean =>
  (actors.get(sentence.index) ?? []).some((a) => a.entities.includes(entity.index));

/** What was said at a meeting may have been said in the call or the letter told before: no other contact, unless its kind is sure. */
const alike = (told: EngagementKind, { kind, distinct }: Judged): boolean =>
  told === kind || (!distinct && DIRECT.has(told) && DIRECT.has(kind));

/** "It was X who invited him, as in June": no contact beside that to which one was invited. */
const invites = (c: GatherContext, { first, last }: Sentence): boolean =>
  c.words.folded.slice(first, last).some((word) => word.startsWith("invit"));

/** "The new envoy is due in Kampala": a plan to be somewhere, read as that, is not yet one to be with somebody. */
const onlyTravels = (told: readonly Event[], { index }: Sentence, people: readonly Present[]): boolean =>
  told.some(
    (e) =>
      e.kind === "visit" &&
      e.triggers.some((t) => t.sentence === index) &&
      e.participants.some((p) => people.some(({ entity }) => entity.index === p.entity)),
  );

/** What a sentence may go on about: beside a contact that is sure, and no frame of others, only what is of its kind, as much come about and not of other days. */
const goneOnAbout = (c: GatherContext, told: readonly Sides[], j: Judged, sentence: Sentence, asked: Asked): readonly Sides[] => {
  if (asked === "chief" || j.sureness < SURE_OTHER || FRAMES.has(j.kind) || invites(c, sentence)) return told;
  const days = (c.timesIn.get(sentence.index) ?? []).filter((t) => t.role === "at");
  // "They spoke of trade" goes on about what is told of them, but where it was on a day of its own.
  if (j.shown === "pointed" && !days.length) return told;
  return told.filter((e) => alike(e.kind, j) && e.happened === HELD.has(j.status) && !daysApart(c, e.times, days));
};

/**
 * Engagements told in words that no rule knows: sentences without a trigger of their own in which the contact model finds somebody to
 * have met, called or written. What was told already by its sides, in the same kind of contact, is left.
 */
export const modelled = (
  c: GatherContext,
  told: readonly Event[],
  asked: Asked,
  closed: ReadonlySet<number>,
  travellers: readonly Traveller[],
): Event[] => {
  const officials = c.actors.filter((a) => official(c, a));
  if (new Set(officials.map((a) => official(c, a)?.party)).size < 2) return [];
  const byName = officials.filter((a) => a.entities.length === 1 && (a.kind !== "pronoun" || described(c.words, a)));
  const named = new Set(byName.map((a) => c.sentenceOf[a.first] as number));
  const covered = new Set(told.filter((e) => e.participants.length > 1).flatMap((e) => e.triggers.map((t) => t.sentence)));
  const found: Event[] = [];
  const where = placed(c);
  const sides = told.map((e) => sidesOf(c, e));
  for (const sentence of c.sentences as readonly Sentence[]) {
    if (closed.has(sentence.index)) continue;
    if (!REGIONS.has(sentence.region) || covered.has(sentence.index) || imagined(c.words, sentence) || staged(c, sentence.index))
      continue;
    const free = judge(c, where, sentence, asked, named.has(sentence.index));
    if (!free) {
      const more = nextGuests(c, sentence, { told: [...told, ...found], sides, travellers });
      found.push(...more);
      sides.push(...more.map((e) => sidesOf(c, e)));
    }
    if (!free || tellsCompany(c, sentence.first, sentence.last)) continue;
    const partner =
      parties(free.people).size > 1 ? null : partnerOf(c, where, sentence, free.people[0] as Present, [...told, ...found]);
    // "Milei did not come": with nobody who stands there.
    if (partner !== null && !standsIn(where, sentence, partner) && ofHisOwn(c, sentence)) continue;
    const absent = partner !== null && UNHAPPENED.has(free.status) && !standsIn(where, sentence, partner);
    if (absent && stayedAway(c.words, sentence)) continue;
    const people = partner ? [...free.people, partner] : free.people;
    const judged = byMedium(c, sentence, free, people, [...told, ...found]);
    // One who is not named in the sentence is of what was told of both.
    const both = !partner || standsIn(where, sentence, partner);
    const heard = asked === "chief" ? sides : heardBefore(sides, sentence, people);
    const goneOn = both ? goneOnAbout(c, heard, judged, sentence, asked) : heard;
    // "The three sat down together. Before that each of them had been alone with X": what all had together is not what each had.
    const before =
      saysApart(c, sentence) && new Set(people.map((p) => p.entity)).size > 2 ? goneOn.filter((e) => e.people.size < 3) : goneOn;
    if (!both && judged.status === "planned" && onlyTravels(told, sentence, people)) continue;
    // Whoever carries a letter, or is told in one, is no other writer. "Trump said he would meet Pompeo": whom a newcomer means to see, his
    // sentence names.
    const letter = (judged.kind === "correspondence" && !both) || invites(c, sentence);
    const open = !letter && (!partner || HELD.has(judged.status));
    const fresh = asked === "further" && open && newcomer(heard, people, judged, both);
    if (
      parties(people).size < 2 ||
      known(before, people, judged, fresh) ||
      eachWithThird(sides, where, sentence, people) ||
      lookedOn(c, sides, sentence, people)
    )
      continue;
    if (judged.shown === "pointed" && guestsOfOne(sides, people)) continue;
    const guess = guessed(where, sentence, people, partner);
    if (
      homePolitics(c.words)
        ? guess || judged.shown === "pointed" || judged.sureness < SURE_AT_HOME
        : guess && !diplomatic(c.words) && !ofLeaders(c)
    )
      continue;
    // "X came for Egypt, Y for Kenya and Z for Chad": all of them to one table.
    for (const turn of standForEach(c, sentence) ? [{ people, times: undefined }] : turnsOf(c, sentence, people)) {
      const event = eventOf(c, sentence, judged, turn.people, turn.times);
      found.push(event);
      sides.push(sidesOf(c, event));
    }
  }
  return found.flatMap((e) => lettersApart(c, e));
};
