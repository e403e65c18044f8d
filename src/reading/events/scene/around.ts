import { isPossessive } from "../../actors/possessive.ts";
import type { Anchor, TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { ofAnotherThing } from "./clause-of-time.ts";
import { inComparison } from "./compared.ts";
import { leading } from "./leading.ts";
import { ofOnward } from "./of-onward.ts";
import { ofTopic } from "./of-topic.ts";
import { inTheirClause, ofStanding, toCome } from "./other-predicate.ts";
import { ofOwnSeat } from "./own-seat.ts";
import { ofLife } from "./place-owner.ts";
import type { PlaceMention } from "./places.ts";
import { ofThing } from "./stop-before.ts";

/** Sentences of the telling that set its scene, and how far around the engagement's own words the scene is looked for. */
const OPENING = 3;
const BESIDE = 1;
/** A day told so long before the report is no day of its news. */
const RECENT_DAYS = 7;

/** The sentences that set the scene of an engagement: its own, those beside it, the headline and the first of the telling. */
const scene = (c: GatherContext, e: Event): number[] => {
  const body = c.sentences.filter((s) => s.region === null).slice(0, OPENING);
  const near = e.triggers.flatMap((t) => [t.sentence - BESIDE, t.sentence, t.sentence + BESIDE]);
  return [
    ...new Set([...near, ...c.sentences.filter((s) => s.region === "title").map((s) => s.index), ...body.map((s) => s.index)]),
  ];
};

const HERE = new Set(["in", "at"]);
/** "walked through Moscow" */
const within = (p: PlaceMention): boolean => HERE.has(p.preposition) || p.preposition === "through" || p.preposition === "around";
const JOURNEY = new Set(["visit", "trip", "stay", "tour", "journey"]);
/** "on a working trip to Nicosia": the goal of a visit is as good as "in Nicosia". */
const visited = (c: GatherContext, p: PlaceMention): boolean =>
  p.preposition === "to" && JOURNEY.has(c.words.folded[p.first - 2] as string);

/** Inside somebody's title ("the government in Kabul"), a place is not where the report is. */
const free = (c: GatherContext, p: PlaceMention): boolean => {
  const actor = c.actorAt[p.first] as number;
  return actor < 0 || c.actors[actor]?.kind === "party";
};

/** "The last such round took place in Lima two years ago": a sentence of other days says nothing of this one. */
const PAST = /\b(?:a (?:year|month) ago|(?:years|months) ago|was last|were last|last (?:year|month)|earlier this year)\b/i;
const ofOtherDays = (c: GatherContext, sentence: number): boolean => {
  const s = c.sentences[sentence];
  return s !== undefined && PAST.test(c.words.text.slice(s.start, s.end));
};

/** "settled two things: consulates in Lyon and Turin": what stands behind a colon is listed, not where it was signed. */
const listedBehind = (c: GatherContext, p: PlaceMention): boolean => {
  for (let i = p.first; c.sentenceOf[i] === p.sentence && i > 0; i--)
    if ((c.words.gap[i] as number) & GAP.colon && c.sentenceOf[i - 1] === p.sentence) return true;
  return false;
};

const HAPPENED = new Set(
  "earthquake quake flood floods attack attacks explosion war fighting conflict crisis situation events shooting bombing massacre fire crash disaster unrest protests coup elections".split(
    " ",
  ),
);
/** "grieved by the floods in the Sylhet region": where that was, not where anybody met. */
const ofWhatHappened = (c: GatherContext, p: PlaceMention): boolean => {
  for (let i = p.first - 1; i >= p.first - 3; i--) if (HAPPENED.has(c.words.folded[i] as string)) return true;
  return false;
};

const OF_WHOM = new Set(["from", "of", "to", "by", "for", "with"]);
/** "a letter from the Foreign Minister in Lima": where somebody has his seat of whom more is told. */
const ofSeat = (c: GatherContext, p: PlaceMention): boolean => {
  const actor = c.actors[c.actorAt[leading(c, p)] as number];
  if (p.preposition !== "in" || !actor || actor.kind === "party" || actor.last !== leading(c, p) + 1) return false;
  const before = c.words.folded[actor.first - 1] === "the" ? actor.first - 2 : actor.first - 1;
  return OF_WHOM.has(c.words.folded[before] ?? "");
};

const TOLD = new Set("rang rung phoned telephoned called told asked urged accused warned blamed thanked".split(" "));
const SAYS = new Set(
  "said says insists insisted denied denies accuses accused rejects rejected confirmed proposed announced warned".split(" "),
);
/** "Havana has said", "Havana denied it". */
const speaks = ({ words: { folded } }: GatherContext, last: number): boolean =>
  SAYS.has(folded[last] ?? "") || ((folded[last] === "has" || folded[last] === "had") && SAYS.has(folded[last + 1] ?? ""));
/** "had rung Havana", "Havana's envoy", "Havana denied it": a government, not a town. */
const metonym = (c: GatherContext, p: PlaceMention): boolean =>
  p.preposition === "" && (TOLD.has(c.words.folded[p.first - 1] ?? "") || isPossessive(c.words, p.last) || speaks(c, p.last));

/** "Three days before, in Lima, she had been received": a sentence of another day than the one that the engagement's own words give. */
const ofAnotherDay = (c: GatherContext, e: Event, sentence: number): boolean => {
  const single = (t: TimeMention): boolean => t.from !== null && t.from === t.to;
  const day = e.times.find(single)?.from;
  const told = (c.timesIn.get(sentence) ?? []).filter((t) => t.role === "at" && single(t));
  return day != null && told.length > 0 && told.every((t) => t.from !== day);
};

/** Towns of the scene, nearest first; `past`: those of sentences that tell of other days too. */
const townsOf = (c: GatherContext, e: Event, past: boolean, taken: ReadonlySet<PlaceMention>): PlaceMention[] => {
  const telling = new Set(e.triggers.map((t) => t.sentence));
  return scene(c, e)
    .filter((n) => telling.has(n) || (!ofAnotherDay(c, e, n) && (past || !ofOtherDays(c, n))))
    .flatMap((n) =>
      (c.townsIn.get(n) ?? []).filter(
        (p) =>
          p.name !== null &&
          !listedBehind(c, p) &&
          !inComparison(c, p) &&
          !ofWhatHappened(c, p) &&
          !ofStanding(c, p) &&
          !ofLife(c, p) &&
          !metonym(c, p) &&
          !ofOnward(c, p) &&
          !ofOwnSeat(c, p) &&
          !inTheirClause(c, p) &&
          !taken.has(p) &&
          !(HELD.has(e.status) && ofTopic(c, (c.sentences[n] as { first: number }).first, p)) &&
          (telling.has(n) || !ofSeat(c, p)) &&
          !(e.status === "held" && toCome(c, p)),
      ),
    );
};

/** "the Maputo corridor": what bears the town's name. */
const qualifies = (c: GatherContext, p: PlaceMention): boolean =>
  p.preposition === "" &&
  c.words.folded[p.first - 1] === "the" &&
  c.words.gap[p.last] === GAP.space &&
  c.words.capital[p.last] === 0 &&
  ROUTES.has(c.words.folded[p.last] ?? "");
const ROUTES = new Set(
  "corridor road railway line pipeline process agreement accord protocol plan treaty declaration framework format route bridge port ferry dam refinery".split(
    " ",
  ),
);

const townAmong = (c: GatherContext, e: Event, towns: readonly PlaceMention[]): PlaceMention | null => {
  const parties = new Set(partiesOf(e, c.entities));
  const own = new Set(e.triggers.map((t) => t.sentence));
  const thing = (p: PlaceMention): boolean => !own.has(p.sentence) && HERE.has(p.preposition) && ofThing(c, p);
  const home = towns.find((p) => (HERE.has(p.preposition) || visited(c, p)) && parties.has(p.country));
  if (home) return home;
  // "There is no wish in Lima to punish anybody": where that is, or is not.
  const neutral = towns.filter((p) => HERE.has(p.preposition) && free(c, p) && !thing(p));
  if (new Set(neutral.map((p) => p.name)).size === 1) return neutral[0] ?? null;
  // "queues in parts of the Uzbek capital": the one town named at all, if it is a party's; "the premier of Luxembourg": whose he is.
  const told = towns.filter((p) => (p.preposition !== "of" || free(c, p)) && !qualifies(c, p));
  return new Set(told.map((p) => p.name)).size === 1 && told[0] && parties.has(told[0].country) ? told[0] : null;
};

/**
 * The town of the scene: where the chief engagement was, if its own words do not say. One that lies with those who took part,
 * else the one town that the headline and the sentences around name as a place; two of them: none.
 */
export const townAround = (c: GatherContext, e: Event, all: readonly Event[]): PlaceMention | null => {
  const taken = ofOtherDay(e, all);
  return townAmong(c, e, townsOf(c, e, false, taken)) ?? townAmong(c, e, townsOf(c, e, true, taken)) ?? townWithin(c, e);
};

/** "Three days before, in Lima, she had met X": the towns of what was on another day than this, as its own words tell. */
const ofOtherDay = (e: Event, all: readonly Event[]): ReadonlySet<PlaceMention> => {
  const day = e.times.find((t) => t.from !== null && t.from === t.to)?.from;
  const apart = (x: Event): boolean =>
    x.times.length > 0 && x.times.every((t) => t.from !== null && t.from === t.to && t.from !== day);
  // "The two last met in Lima in March."
  const before = (x: Event): boolean => x.status === "earlier" && e.status !== "earlier";
  return new Set(
    all
      .filter((x) => x !== e && (before(x) || (day !== undefined && x.kind !== "gathering" && apart(x))))
      .flatMap((x) => x.places),
  );
};

/** Sentences in which the town of a country that the engagement's own words name is looked for. */
const WITHIN = 8;
/** "gathered in Jordan ... in the resort city of Aqaba": the one town of the country told. */
const townWithin = (c: GatherContext, e: Event): PlaceMention | null => {
  const country = e.places.find((p) => p.name === null)?.country;
  if (!country || e.places.some((p) => p.name !== null)) return null;
  const towns = c.sentences
    .filter((s) => s.region === null)
    .slice(0, WITHIN)
    .flatMap((s) =>
      (c.townsIn.get(s.index) ?? []).filter((p) => p.name !== null && p.country === country && HERE.has(p.preposition)),
    );
  return new Set(towns.map((p) => p.name)).size === 1 ? (towns[0] ?? null) : null;
};

/** The one town, told with "in" or "at", of a sentence of the telling that gives an engagement's day and is not its own. */
export const townBesideDay = (c: GatherContext, e: Event, day: TimeMention | null): PlaceMention | null => {
  const sentence = day === null ? undefined : c.sentences[c.sentenceOf[day.first] as number];
  if (!sentence || sentence.region !== null || e.triggers.some((t) => t.sentence === sentence.index)) return null;
  const towns = (c.townsIn.get(sentence.index) ?? []).filter((p) => p.name !== null && HERE.has(p.preposition) && free(c, p));
  return new Set(towns.map((p) => p.name)).size === 1 ? (towns[0] ?? null) : null;
};

/** The town of a journey to a country: the only one of that country which the headline and the opening name. */
export const goalTown = (c: GatherContext, e: Event): PlaceMention | null => {
  const country = e.places[0]?.country;
  if (e.kind !== "visit" || !country || e.places.some((p) => p.name !== null || p.country !== country)) return null;
  return townOf(c, e, country);
};

/** The only town of a country which the headline and the opening name as where something was. */
export const townOf = (c: GatherContext, e: Event, country: string): PlaceMention | null => {
  const towns = townsOf(c, e, false, new Set()).filter((p) => p.country === country && (within(p) || visited(c, p)));
  return new Set(towns.map((p) => p.name)).size === 1 ? (towns[0] ?? null) : null;
};

/** "visited Riga on Tuesday. He met ...": the day of a visit, told before, is that of what its traveller did there. */
const ofOwnVisit = (e: Event, x: Event): boolean =>
  x.kind === "visit" &&
  x.status === "held" &&
  x.sentence <= e.sentence &&
  x.participants.some((p) => e.participants.some((q) => q.entity === p.entity));

const COMING = new Set(
  "arrived arrives arriving landed lands came left leaves departed departs returned returns flew flies".split(" "),
);
/** "The guest arrived on Thursday and leaves on Saturday", told behind: when he came and went, not when they met. */
const ofComing = (c: GatherContext, e: Event, t: TimeMention): boolean => {
  const sentence = c.sentenceOf[t.first] as number;
  if (sentence <= e.sentence || c.sentences[e.sentence]?.region === "title") return false;
  for (let i = t.first - 1; c.sentenceOf[i] === sentence; i--) if (COMING.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "They had embraced the day before": a sentence that goes back behind the news. */
const ofBefore = (c: GatherContext, sentence: number): boolean => {
  const s = c.sentences[sentence];
  for (let i = s?.first ?? 0; i < (s?.last ?? 0); i++) if (c.words.folded[i] === "had") return true;
  return false;
};

/** The one day of several times. */
const theOne = (times: readonly TimeMention[]): TimeMention | null =>
  new Set(times.map((t) => t.from)).size === 1 ? (times[0] ?? null) : null;

/** The one recent day of the scene: the day of the chief engagement, if its own words do not say and no other engagement is of that day. Two different days: neither. */
export const dayAround = (c: GatherContext, e: Event, all: readonly Event[], anchor: Anchor): TimeMention | null => {
  // The day of a gathering is that of what is held in its frame.
  // A plan's day is not one that is over.
  const over = (x: Event, t: TimeMention): boolean =>
    (x.status === "planned" || x.status === "proposed") && anchor.day !== null && t.to !== null && t.to < anchor.day;
  const lends = (x: Event): boolean => x.kind === "gathering" || ofOwnVisit(e, x);
  const others = new Set(all.flatMap((x) => (x === e || lends(x) ? [] : x.times.filter((t) => !over(x, t)))));
  const month = anchor.day ? null : anchor.edtf;
  const daysOf = (sentences: readonly number[]): TimeMention[] =>
    sentences.flatMap((n) =>
      (c.timesIn.get(n) ?? []).filter((t) => {
        if (t.role !== "at" || t.open || others.has(t) || t.from === null || t.from !== t.to) return false;
        if (ofComing(c, e, t) || (e.triggers[0] && ofAnotherThing(c, e.triggers[0], t))) return false;
        if (anchor.day) return t.from <= anchor.day && (Date.parse(anchor.day) - Date.parse(t.from)) / 86400000 <= RECENT_DAYS;
        return t.basis === "stated" || Boolean(month && t.from.startsWith(month));
      }),
    );
  // "On Wednesday it did. They spoke ...": the sentence before says more than all around.
  const before = e.triggers.length === 1 && !ofBefore(c, e.sentence - BESIDE) ? [e.sentence, e.sentence - BESIDE] : [];
  return theOne(daysOf(before)) ?? theOne(daysOf(scene(c, e)));
};

/** The one day to come of the scene: that of a plan, the report's chief engagement, whose own words give no day. Two different days: neither. */
export const dayAhead = (c: GatherContext, e: Event, all: readonly Event[], day: string | null): TimeMention | null => {
  if (day === null) return null;
  const others = new Set(all.flatMap((x) => (x === e ? [] : x.times)));
  const [own] = e.triggers;
  const later = scene(c, e)
    .flatMap((n) => c.timesIn.get(n) ?? [])
    .filter((t) => t.role === "at" && !t.open && t.to !== null && t.from !== null && t.from > day && !others.has(t))
    .filter((t) => !own || !ofAnotherThing(c, own, t));
  return new Set(later.map((t) => t.edtf)).size === 1 ? (later[0] ?? null) : null;
};

/** "In the evening": a part of the day that the sentence before told of. */
const SAME_DAY =
  /\b(?:in the (?:morning|afternoon|evening)|at (?:noon|night|lunch|dinner)|later(?: on| that day)?|afterwards|thereafter|the same (?:day|evening|afternoon|morning)|that (?:day|evening|afternoon|morning))\b/i;

/** The day of what the sentence before told, where this one goes on in it and has no day of its own. */
export const dayGoingOn = (c: GatherContext, e: Event, all: readonly Event[]): TimeMention | null => {
  const sentence = c.sentences[e.sentence];
  if (!sentence || !SAME_DAY.test(c.words.text.slice(sentence.start, sentence.end))) return null;
  const before = all.filter((x) => x !== e && x.sentence === e.sentence - 1 && x.status === e.status).flatMap((x) => x.times);
  return before.length === 1 && before[0]?.role === "at" ? before[0] : null;
};
