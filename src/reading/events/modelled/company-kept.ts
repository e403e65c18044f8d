import type { Actor, Entity, Sentence } from "../../document.ts";
import { diplomatic } from "../../lexicon/diplomatic.ts";
import { homePolitics } from "../../lexicon/home-politics.ts";
import { asKind, type Event } from "../accounts/event.ts";
import { bySentence, type GatherContext } from "../accounts/told.ts";
import { listEndingWith, listStartingWith } from "../finding/lists.ts";
import type { Trigger } from "../finding/trigger.ts";
import { tellsCompany } from "../further/entourage.ts";
import { townsTold } from "../scene/other-predicate.ts";
import { inSubordinate } from "../scene/subordinate.ts";
import { timeTold } from "../scene/time-told.ts";
import { imagined } from "../status/imagined.ts";
import { staged } from "../status/staged.ts";
import { statusOfCompany } from "../status/status.ts";
import { type Cues, cuesIn, kindSaid, official, type Tie, tie } from "./bonds.ts";
import { contactOdds } from "./contact-odds.ts";
import { kindTold } from "./kind-told.ts";
import { tellsNone } from "./negated.ts";
import { standForEach } from "./of-his-own.ts";
import { spokenOf } from "./spoken-of.ts";

const AGE = 0.03,
  HEADLINE = 0.6,
  AGAIN = 0.35,
  ACROSS = 0.4;
/** What one pair must weigh to be told of company. */
const ENOUGH = 1.2;
/** And in a report of what was called off or denied. */
const IN_SPITE = 2.8;
/** Below this the contact model is sure that somebody has no contact. */
const HARDLY = 0.1;
/** What is told further down weighs too little to count. */
const SENTENCES = 80;
/** How many officials of one sentence are looked at. */
const MOST = 8;
/** How many officials of the sentences before. */
const MOST_BEFORE = 3;

interface Bond extends Tie {
  readonly sentence: number;
  readonly actors: readonly [Actor, Actor];
}

/** Ties in one sentence, and of its officials to those of the sentence before. */
const bondsIn = (c: GatherContext, index: number, actors: readonly Actor[], before: readonly Actor[]): Bond[] => {
  const s = c.sentences[index] as { first: number; last: number };
  const here = actors.slice(0, MOST);
  if (!here.length || here.length + before.length < 2) return [];
  let cues: Cues | null = null;
  const out: Bond[] = [];
  const bind = (a: Actor, b: Actor, less: number): void => {
    const [x, y] = [official(c, a) as Entity, official(c, b) as Entity];
    if (x.party === y.party || (x.name === null && y.name === null)) return;
    cues ??= cuesIn(c, s.first, s.last);
    const found = tie(c, a, b, cues);
    if (found) out.push({ sentence: index, cue: found.cue, actors: [a, b], weight: found.weight - AGE * index - less });
  };
  here.forEach((a, n) => {
    for (const b of here.slice(n + 1)) bind(a, b, 0);
    for (const b of before) bind(b, a, ACROSS);
  });
  return out;
};

/** True where an engagement that was read is of the same people or parties: their company is told by it. */
const told = (c: GatherContext, e: Event, { actors, sentence }: Bond): boolean => {
  const there = e.participants.map((p) => c.entities[p.entity] as Entity);
  const partOf = (a: Actor): boolean => {
    const entity = c.entities[a.entities[0] as number] as Entity;
    return there.some((x) => x.index === entity.index || x.party === entity.party);
  };
  if (e.kind === "visit" || !actors.every(partOf)) return false;
  // Of what was told as past, only its own words tell nothing more; and "the two left the room, where they had sat with X and Y".
  const among = actors.every((a) => e.participants.some((p) => a.entities.includes(p.entity)));
  return e.status !== "earlier" || e.triggers.some((t) => t.sentence === sentence) || (among && e.participants.length > 2);
};

/** True where the contact model holds that neither of the two has contact there. */
const ruledOut = (odds: ReadonlyMap<number, number>, { actors }: Bond): boolean => {
  const judged = actors.flatMap((a) => odds.get(a.index) ?? []);
  return judged.length > 0 && Math.max(...judged) < HARDLY;
};

const REGIONS = new Set([null, "caption", "title"]);
const key = (b: Bond): string =>
  b.actors
    .map((a) => a.entities[0])
    .sort()
    .join();

/** Each pair of officials whom the report tells in each other's company, with all that speaks for it; the firmest first. */
const pairs = (c: GatherContext, closed: ReadonlySet<number>): Bond[] => {
  const actorsIn = bySentence(c.actors, (a) => c.sentenceOf[a.first] as number);
  const best = new Map<string, { bond: Bond; headline: boolean; weight: number }>();
  let before: Actor[] = [];
  for (const s of c.sentences.slice(0, SENTENCES)) {
    if (
      !REGIONS.has(s.region) ||
      closed.has(s.index) ||
      imagined(c.words, s) ||
      staged(c, s.index) ||
      tellsNone(c.words, s.first, s.last) ||
      standForEach(c, s) > 0 ||
      tellsCompany(c, s.first, s.last)
    )
      continue;
    const headline = s.region === "title";
    const here = (actorsIn.get(s.index) ?? []).filter((a) => official(c, a) && !spokenOf(c.words, a.first));
    for (const b of bondsIn(c, s.index, here, headline ? [] : before)) {
      const known = best.get(key(b));
      const weight = headline ? (known?.weight ?? 0) + HEADLINE : Math.max(b.weight, known?.weight ?? 0) + (known ? AGAIN : 0);
      const firmer = !known || (!headline && (known.headline || b.weight > known.bond.weight));
      best.set(key(b), firmer ? { bond: b, headline, weight } : { ...known, weight });
    }
    if (here.length && !headline) before = here.slice(-MOST_BEFORE);
  }
  return [...best.values()]
    .map((x) => ({ ...x.bond, weight: x.weight }))
    .sort((a, b) => b.weight - a.weight || a.sentence - b.sentence);
};

/** The two of a bond, and whoever is named in one list with either. */
const listed = (c: GatherContext, { actors: [a, b], sentence }: Bond): Actor[] => {
  const { first, last } = c.sentences[sentence] as { first: number; last: number };
  const all = [a, b].flatMap((x) =>
    c.sentenceOf[x.first] === sentence ? [...listEndingWith(c, x, first), ...listStartingWith(c, x, last).slice(1)] : [x],
  );
  const seen = new Set<number>();
  return all.filter((x) => {
    const e = official(c, x);
    if (!e || seen.has(e.index)) return false;
    seen.add(e.index);
    return true;
  });
};

/** The engagement of a report in which none was read otherwise: two officials of different states told in each other's company. `closed`: see modelled.ts. */
export const companyKept = (c: GatherContext, events: readonly Event[], closed: ReadonlySet<number>): Event | null => {
  if (!diplomatic(c.words) || homePolitics(c.words)) return null;
  const undone = events.some((e) => e.status === "cancelled" || e.status === "denied");
  const odds = contactOdds(c);
  const best = pairs(c, closed)
    .filter((b) => b.weight >= (undone ? IN_SPITE : ENOUGH))
    .find((b) => !events.some((e) => told(c, e, b)) && !ruledOut(odds(b.sentence), b));
  if (!best) return null;
  const event = eventOf(c, best.sentence, best.cue, listed(c, best));
  const said = event.kind === "meeting" ? kindTold(c, c.sentences[best.sentence] as Sentence, [], events) : null;
  return said ? asKind(event, said) : event;
};

/** An engagement of some actors that a word of a sentence tells of. */
export const eventOf = (c: GatherContext, sentence: number, cue: number, actors: readonly Actor[]): Event => {
  const s = c.sentences[sentence] as { first: number; last: number };
  const kind = kindSaid(c, s.first, s.last);
  const status = statusOfCompany(c.words, s.first, cue, s.last);
  const parts = actors.map((actor) => ({ actor, role: "party" as const }));
  const trigger: Trigger = { first: cue, last: cue + 1, kind, status, sentence, parts, anaphoric: false, noun: true };
  return {
    kind,
    status,
    triggers: [trigger],
    participants: actors.map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "party" as const })),
    times: timeTold(c, trigger),
    places: townsTold(c, trigger).filter((p) => !inSubordinate(c, trigger, p)),
    occasion: c.occasions.find((o) => o.sentence === sentence && o.relation !== "mention") ?? null,
    sentence,
  };
};
