import { KIND, KINDS, STATES, STATUS } from "../contacts/classes.ts";
import { type MentionScore, scoreKinds, scoreMentions } from "../contacts/model.ts";
import { described, type Signs } from "../contacts/signs.ts";
import type { Actor, Entity, Sentence, TimeMention } from "../document.ts";
import type { EngagementKind, Status } from "../reading.ts";
import { contactOf, type Placed, placed, signsIn } from "./contact-odds.ts";
import type { Event } from "./event.ts";
import { elsewhereTold } from "./nearby.ts";
import { daysBetween, RECENT_DAYS } from "./report-day.ts";
import { disjoint } from "./same.ts";
import { type GatherContext, HELD } from "./told.ts";
import { toldMost } from "./told-most.ts";
import type { Trigger } from "./trigger.ts";

/** A mention takes part from here on. */
const LIKELY = 0.3;
/** What the surest two must reach between them, or the only one, for anything to be told in a sentence. */
const SURE_PAIR = 0.6;
const SURE_ALONE = 0.4;
/** A letter or a signing is a strong word: less sure, the contact is a meeting. */
const SURE_KIND = 0.6;
/** A visit or a gathering may hold a meeting: less sure, it is that. */
const SURE_FRAME = 0.8;
/** How sure a call or a letter must be to be told beside a meeting of the same people, and the other way round. */
const SURE_BESIDE = 0.9;
/** How sure the contact must be to be told beside one of another kind between the same. */
const SURE_OTHER = 0.8;
const REGIONS: ReadonlySet<string | null> = new Set([null, "caption"]);
/** Kinds that are not what a report is about where the model alone tells it: their frames are read elsewhere. */
const FRAMES: ReadonlySet<EngagementKind> = new Set(["visit", "gathering"]);
/** Contacts of the same people that words like "thanked" may be said in. */
const DIRECT: ReadonlySet<EngagementKind> = new Set(["meeting", "call", "correspondence"]);
/** Sentences back, in which a partner who is only pointed to ("With X he spoke of trade") was named. */
const BACK = 6;
/** Sentences back that are looked at for one at all. */
const FAR = 60;

/** What it counts that a report tells much of somebody. */
const CENTRE = 0.2;
/** What the model is asked for: the engagement that a report is about, where no rule read one, or whatever else it tells. */
export type Asked = "chief" | "further";

interface Judged {
  readonly actors: readonly Actor[];
  readonly status: Status;
  readonly kind: EngagementKind;
  readonly distinct: boolean;
  readonly sureness: number;
}

const entityOf = (c: GatherContext, a: Actor): Entity => c.entities[a.entities[0] as number] as Entity;

/** Somebody who can be told of alone: in an office, or a person known by name with a party. */
const official = (c: GatherContext, a: Actor): Entity | null => {
  if (a.entities.length !== 1 || a.kind === "side" || a.kind === "party") return null;
  const e = c.entities[a.entities[0] as number] as Entity;
  if (e.party === null || (e.type === "person" && e.office === null && e.person === null)) return null;
  return e.type === "person" || e.type === "office" ? e : null;
};

const statusOf = (scores: readonly MentionScore[]): Status => {
  const sums = STATES.map((_, k) => scores.reduce((n, m) => n + (m.states[k] as number), 0));
  sums[0] = 0;
  return STATUS[sums.indexOf(Math.max(...sums))] ?? "held";
};

/** The kind of contact, and whether it is sure enough to be told beside another of the same people. */
const kindOf = (signs: Signs, asked: Asked): Pick<Judged, "kind" | "distinct"> => {
  const scores = scoreKinds(signs, KINDS.length);
  const best = Math.max(...scores);
  const kind = KIND[scores.indexOf(best)] ?? "meeting";
  const frame = FRAMES.has(kind);
  const unsure = best < (frame ? SURE_FRAME : SURE_KIND);
  return unsure || (frame && asked === "chief")
    ? { kind: "meeting", distinct: false }
    : { kind, distinct: kind !== "meeting" && best >= SURE_BESIDE };
};

/** How sure the two of different parties are together that are surest to have contact, or the only one alone; 0: not enough. */
const sureness = (c: GatherContext, likely: readonly MentionScore[]): number => {
  const [first, ...rest] = [...likely].sort((a, b) => contactOf(b) - contactOf(a));
  if (!first) return 0;
  const party = (m: MentionScore): string | null => entityOf(c, c.actors[m.actor] as Actor).party;
  const second = rest.find((m) => party(m) !== party(first));
  const sure = second ? Math.sqrt(contactOf(first) * contactOf(second)) : contactOf(first);
  return sure >= (second ? SURE_PAIR : SURE_ALONE) ? sure : 0;
};

const judge = (c: GatherContext, where: Placed, sentence: Sentence, asked: Asked): Judged | null => {
  const signs = signsIn(c, where, sentence);
  const likely = scoreMentions(signs).filter((m) => contactOf(m) >= LIKELY && official(c, c.actors[m.actor] as Actor));
  const sure = sureness(c, likely);
  if (!sure) return null;
  const actors = likely.map((m) => c.actors[m.actor] as Actor);
  return { actors, status: statusOf(likely), ...kindOf(signs, asked), sureness: sure };
};

/** Whom "he", "the minister" or nothing at all stands for beside the one named: of another party, by a pronoun or told of most lately and often. */
const partnerOf = (
  c: GatherContext,
  { actors }: Placed,
  sentence: Sentence,
  { first: from, entities: [one] }: Actor,
): Actor | null => {
  const named = c.entities[one as number] as Entity;
  const inside = (actors.get(sentence.index) ?? []).filter((a) => a.last <= sentence.last && a.kind === "pronoun");
  const other = (a: Actor): boolean => {
    const e = official(c, a);
    return e !== null && e.party !== named.party;
  };
  const pointed = inside.find(other);
  if (pointed) return pointed;
  // "He had a letter from his President": told of one of his own side.
  const own = (a: Actor): boolean => {
    const e = official(c, a);
    return e !== null && e.index !== named.index && e.party === named.party && a.first < from;
  };
  if (inside.some(own)) return null;
  const weights = new Map<number, { actor: Actor; n: number }>();
  for (let at = Math.max(0, sentence.index - FAR); at < sentence.index; at++)
    for (const a of (actors.get(at) ?? []).filter(other)) {
      const e = entityOf(c, a).index;
      const n = (weights.get(e)?.n ?? 0) + (sentence.index - at <= BACK ? 1 : 0.25);
      weights.set(e, { actor: a, n });
    }
  const most = toldMost(c);
  const weight = (entity: number, n: number): number => n + CENTRE * most(entity);
  return [...weights].sort(([a, x], [b, y]) => weight(b, y.n) - weight(a, x.n))[0]?.[1].actor ?? null;
};

/** The word that tells it: the first one behind somebody who takes part. */
const cueOf = (c: GatherContext, sentence: Sentence, actors: readonly Actor[]): number => {
  const behind = actors.map((a) => a.last).find((i) => i < sentence.last && c.actorAt[i] === -1);
  return behind ?? sentence.first;
};

const parties = (c: GatherContext, actors: readonly Actor[]): Set<string | null> =>
  new Set(actors.map((a) => entityOf(c, a).party));

/** Whoever is named twice, by name and by "his host", is one. */
const eachOnce = (c: GatherContext, actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => entityOf(c, b) === entityOf(c, a)) === i);

const eventOf = (c: GatherContext, sentence: Sentence, { status, kind }: Judged, all: readonly Actor[]): Event => {
  const actors = eachOnce(c, all);
  const cue = cueOf(c, sentence, actors);
  const parts = actors.map((actor) => ({ actor, role: "party" as const }));
  const trigger: Trigger = {
    first: cue,
    last: cue + 1,
    kind,
    status,
    sentence: sentence.index,
    parts,
    anaphoric: false,
    noun: true,
    modelled: true,
  };
  return {
    kind,
    status,
    triggers: [trigger],
    participants: actors.map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "party" as const })),
    times: (c.timesIn.get(sentence.index) ?? []).filter((t) => t.role === "at").slice(0, 1),
    places: (c.townsIn.get(sentence.index) ?? []).filter(
      (p) => ["in", "at", "to"].includes(p.preposition) && p.name !== null && !elsewhereTold(c, trigger, p),
    ),
    occasion: null,
    sentence: sentence.index,
  };
};

/** The people and the parties of an engagement told. */
interface Sides {
  readonly kind: EngagementKind;
  readonly happened: boolean;
  readonly times: readonly TimeMention[];
  readonly people: ReadonlySet<number>;
  readonly parties: ReadonlySet<string | null>;
}

const sidesOf = (c: GatherContext, e: Event): Sides => ({
  kind: e.kind === "ceremony" ? "meeting" : e.kind,
  happened: HELD.has(e.status),
  times: e.times,
  people: new Set(e.participants.map((p) => p.entity)),
  parties: new Set(e.participants.map((p) => (c.entities[p.entity] as Entity).party)),
});

/** True where somebody of the same sides is told of already: this sentence only goes on about it. */
const known = (c: GatherContext, told: readonly Sides[], actors: readonly Actor[]): boolean => {
  const here = parties(c, actors);
  return told.some((e) => actors.every((a) => e.people.has(entityOf(c, a).index)) || here.isSubsetOf(e.parties));
};

/** Days that cannot be one; what is told without a day is of the report's. */
const daysApart = (c: GatherContext, times: readonly TimeMention[], days: readonly TimeMention[]): boolean => {
  const { day } = c;
  if (times.length || day === null) return disjoint(times, days);
  return days.length > 0 && days.every((t) => t.to !== null && daysBetween(t.to, day) > RECENT_DAYS);
};

/** True where somebody is named or pointed to in a sentence. */
const standsIn = ({ actors }: Placed, sentence: Sentence, { entities: [one] }: Actor): boolean =>
  (actors.get(sentence.index) ?? []).some((a) => a.entities[0] === one);

/** What was said at a meeting may have been said in the call or the letter told before: no other contact, unless its kind is sure. */
const alike = (told: EngagementKind, { kind, distinct }: Judged): boolean =>
  told === kind || (!distinct && DIRECT.has(told) && DIRECT.has(kind));

/** What a sentence may go on about: beside a contact that is sure, and no frame of others, only what is of its kind, as much come about and not of other days. */
const goneOnAbout = (c: GatherContext, told: readonly Sides[], j: Judged, sentence: Sentence, asked: Asked): readonly Sides[] => {
  if (asked === "chief" || j.sureness < SURE_OTHER || FRAMES.has(j.kind)) return told;
  const days = (c.timesIn.get(sentence.index) ?? []).filter((t) => t.role === "at");
  return told.filter((e) => alike(e.kind, j) && e.happened === HELD.has(j.status) && !daysApart(c, e.times, days));
};

/**
 * Engagements told in words that no rule knows: sentences without a trigger of their own in which the contact model finds somebody to
 * have met, called or written. What was told already by its sides, in the same kind of contact, is left.
 */
export const modelled = (c: GatherContext, told: readonly Event[], asked: Asked): Event[] => {
  const officials = c.actors.filter((a) => (a.kind !== "pronoun" || described(c.words, a)) && official(c, a));
  if (parties(c, officials).size < 2) return [];
  const named = new Set(officials.map((a) => c.sentenceOf[a.first] as number));
  const covered = new Set(told.filter((e) => e.participants.length > 1).flatMap((e) => e.triggers.map((t) => t.sentence)));
  const found: Event[] = [];
  const where = placed(c);
  const sides = told.map((e) => sidesOf(c, e));
  for (const sentence of c.sentences as readonly Sentence[]) {
    if (!REGIONS.has(sentence.region) || covered.has(sentence.index) || !named.has(sentence.index)) continue;
    const judged = judge(c, where, sentence, asked);
    if (!judged) continue;
    const first = judged.actors[0] as Actor;
    const partner = parties(c, judged.actors).size > 1 ? null : partnerOf(c, where, sentence, first);
    const actors = partner ? [...judged.actors, partner] : judged.actors;
    // One who is not named in the sentence is of what was told of both.
    const before = partner && !standsIn(where, sentence, partner) ? sides : goneOnAbout(c, sides, judged, sentence, asked);
    if (parties(c, actors).size < 2 || known(c, before, actors)) continue;
    const event = eventOf(c, sentence, judged, actors);
    found.push(event);
    sides.push(sidesOf(c, event));
  }
  return found;
};
