import type { Actor, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import { GAP, type Words } from "../../words.ts";
import type { Trigger } from "../finding/trigger.ts";
import { sayMore } from "../further/follow-up.ts";
import { daysOfJourney, endsThen, openingDay } from "../journeys/days.ts";
import { goalThere, isGoal } from "../journeys/goal.ts";
import { backFromEnd } from "../journeys/over-days.ts";
import { asideBehind } from "../scene/aside-of-time.ts";
import { ofAnotherThing } from "../scene/clause-of-time.ts";
import { hostedBy } from "../scene/host-state.ts";
import { hostingTown, welcomedTo } from "../scene/host-town.ts";
import { ofOtherPredicate, ofStanding } from "../scene/other-predicate.ts";
import { elsewhereTold, ofOtherClause, onVisitTo } from "../scene/place-owner.ts";
import type { PlaceMention } from "../scene/places.ts";
import { lasting, ofAnnouncing, sinceThen } from "../scene/time-of-act.ts";
import { timeOfWhen } from "../scene/when-clause.ts";
import { beside } from "./beside.ts";
import { type GatherContext, HELD } from "./told.ts";

/** The time mentions of a sentence that lie nearer to this trigger than to any other, else the day that heads its section. */
export const timesNear = (c: GatherContext, t: Trigger, all: readonly Trigger[]): TimeMention[] => {
  const own = backFromEnd(c, t, ownTimes(c, t, all));
  const heading = own.length ? undefined : c.headings.get(t.sentence);
  return heading ? [heading] : own;
};

const ownTimes = (c: GatherContext, t: Trigger, all: readonly Trigger[]): TimeMention[] => {
  if (!c.timesIn.has(t.sentence)) return [];
  const lag = lagBefore(c, t, all);
  if (lag) return [lag];
  const rivals = all.filter((x) => x !== t && !onArriving(c, x));
  const near = (c.timesIn.get(t.sentence) ?? []).filter((x) => {
    const told = x.role === "at" || (x.role === "since" && lasting(c, t, x)) || (x.role === "background" && sinceThen(c, t, x));
    if (!told || ofAnnouncing(c, t, x, rivals) || (t.kind === "visit" && endsThen(c, x)) || ofAnotherThing(c, t, x)) return false;
    const aside = asideBehind(c, x);
    const own = distance(c, t, x, aside);
    const nearer = (r: Trigger): boolean => {
      const other = distance(c, r, x, aside);
      return other < own || (other === own && between(r.first, t.first, x.first));
    };
    const others = beyondAside(t, aside, rivals);
    // Those right beside the time are asked first: of many it is mostly one of them.
    const behind = others.findIndex((r) => r.first > x.first);
    const closest = behind < 0 ? others.slice(-1) : others.slice(Math.max(0, behind - 1), behind + 1);
    return !closest.some(nearer) && !others.some(nearer);
  });
  const journey = t.kind === "visit" ? daysOfJourney(c, t) : null;
  if (journey) return journey;
  const best = withoutSaying(c, near).sort((a, b) => weigh(c, t, a) - weigh(c, t, b))[0];
  if (best && weigh(c, t, best) < 45) return [best];
  return (
    (t.kind === "visit" ? openingDay(c, t) : null) ??
    beforeWhere(c, t) ??
    duringWhich(c, t) ??
    ofWhen(c, t) ??
    onArrival(c, t, rivals)
  );
};

const SAYING = new Set("said told reporters journalists announced stated confirmed added".split(" "));
/** "received him last week, an aide told reporters on Wednesday": where another time is told, not the day of the words. */
const withoutSaying = (c: GatherContext, near: readonly TimeMention[]): TimeMention[] => {
  const told = near.filter((x) => !SAYING.has(c.words.folded[x.first - (c.words.folded[x.first - 1] === "on" ? 2 : 1)] ?? ""));
  return told.some((x) => x.from !== null || x.to !== null) ? told : [...near];
};

/** "On Monday, when he landed, he was received": those that stand in the aside are no rivals of what stands behind it. */
const beyondAside = (t: Trigger, aside: Aside, rivals: readonly Trigger[]): readonly Trigger[] =>
  aside && t.first >= aside[1] ? rivals.filter((r) => r.first < aside[0] || r.first >= aside[1]) : rivals;

const UPON = new Set(["on", "upon"]);
/** "was received on arrival yesterday by X": what befalls a guest as he comes has the day for its own. */
const onArriving = (c: GatherContext, r: Trigger): boolean => {
  if (c.words.folded[r.first] !== "arrival") return false;
  return UPON.has(c.words.folded[r.first - 1] ?? "") || UPON.has(c.words.folded[r.first - 2] ?? "");
};

const ofWhen = (c: GatherContext, t: Trigger): TimeMention[] | null => {
  const taken = timeOfWhen(c, t);
  return taken && [taken];
};

/** How many words behind "a year after" the act stands of which it tells. */
const LAG_REACH = 14;
/** The same where no one is named first: "after their last meeting". */
const LAG_NOUN = 3;
/** "left the accord on Monday, a year after Y had signed it": the time of the next act told, however it is counted. */
const lagBefore = (c: GatherContext, t: Trigger, all: readonly Trigger[]): TimeMention | null => {
  const x = (c.timesIn.get(t.sentence) ?? []).findLast((m) => m.role === "lag" && m.last <= t.first);
  if (!x || t.first - x.last > LAG_REACH || all.some((r) => r !== t && r.first >= x.last && r.first < t.first)) return null;
  // "a week after the coup Saied received Attaf": told of the coup.
  if (c.actorAt[x.last + 1] === -1 && c.actorAt[x.last + 2] === -1 && t.first - x.last > LAG_NOUN) return null;
  // "two days before the vote, they met": the clause is closed before the act.
  for (let i = x.last + 2; i <= t.first; i++) if ((c.words.gap[i] as number) & GAP.comma && c.actorAt[i - 1] === -1) return null;
  return x;
};

const WITHIN = new Set(["during", "in", "on"]);
/** "the visit to Lima in mid-May, during which he was received": what happened in the course of what has just been told has its time. */
const duringWhich = (c: GatherContext, t: Trigger): TimeMention[] | null => {
  const { first } = c.sentences[t.sentence] as { first: number };
  for (let i = t.first - 1; i > first; i--) {
    if (c.words.folded[i] !== "which") continue;
    const course = c.words.folded[i - 1] === "of" && c.words.folded[i - 2] === "course";
    if (!course && !WITHIN.has(c.words.folded[i - 1] as string)) return null;
    const before = (c.timesIn.get(t.sentence) ?? []).findLast((x) => x.role === "at" && x.last <= i);
    return before ? [before] : null;
  }
  return null;
};

/** "On Friday she had broken her journey in Oslo, where they signed": the day of the clause that leads to "where". */
const beforeWhere = (c: GatherContext, t: Trigger): TimeMention[] | null => {
  const place = whereBefore(c, t);
  if (!place) return null;
  const days = (c.timesIn.get(t.sentence) ?? []).filter(
    (x) => x.role === "at" && x.first <= place.last + 3 && x.from !== null && x.from === x.to,
  );
  const last = days.at(-1);
  return last ? [last] : null;
};

/** "arrived in Pyongyang on Tuesday and had talks": the day of the arrival is that of what follows in the sentence. */
const onArrival = (c: GatherContext, t: Trigger, rivals: readonly Trigger[]): TimeMention[] => {
  if (t.kind === "visit" || t.status !== "held") return [];
  const arrival = rivals.findLast((r) => r.kind === "visit" && r.status === "held" && r.first < t.first);
  if (!arrival) return [];
  return (c.timesIn.get(t.sentence) ?? [])
    .filter((x) => x.role === "at" && (isStay(x) || isOver(c, x)) && x.first > arrival.first && x.last <= t.first)
    .slice(0, 1);
};

/** "visited Lusaka in February and met him there": a month that is over. */
const isOver = (c: GatherContext, x: TimeMention): boolean => x.from !== null && x.to !== null && c.day !== null && x.to < c.day;
/** The longest stay, in days, whose days are those of what was done there. */
const STAY = 4;
const isStay = (x: TimeMention): boolean =>
  x.from !== null && x.to !== null && Date.parse(x.to) - Date.parse(x.from) <= STAY * 86_400_000;

/** A day weighs less than a month or a year or "recently", which may belong to anything else in the sentence. */
const weigh = (c: GatherContext, t: Trigger, x: TimeMention): number =>
  distance(c, t, x, asideBehind(c, x)) +
  (x.from === null || x.to === null ? 25 : x.from === x.to ? 0 : x.edtf.length === 4 ? 30 : 10);

type Aside = ReturnType<typeof asideBehind>;

/** Words between a trigger and a time; a comma or clause word between them weighs more. `aside`: what is set off behind the time. */
const distance = (c: GatherContext, t: Trigger, x: TimeMention, aside: Aside): number => {
  let end = t.first;
  for (const { actor } of t.parts) if (actor.first > t.first && actor.last <= x.first) end = Math.max(end, actor.last - 1);
  const skipped = aside && t.first >= aside[1] ? (c.apart[aside[1]] as number) - (c.apart[aside[0]] as number) : 0;
  return Math.min(stretch(c, t.first, x), stretch(c, end, x)) - skipped;
};

const stretch = (c: GatherContext, at: number, x: TimeMention): number => {
  const from = Math.min(at, x.first),
    to = Math.max(at, x.first);
  const n = (c.apart[to] as number) - (c.apart[from] as number) - (to > from ? clauseWord(c.words, from) : 0);
  return x.first < at ? n * 1.2 : n;
};

/** How far each word is from the first one, as times are attached: the way from one to another is the difference, whatever lies between. */
export const apart = (w: Words): Int32Array => {
  const out = new Int32Array(w.count);
  for (let i = 1; i < w.count; i++)
    out[i] = (out[i - 1] as number) + 1 + clauseWord(w, i - 1) + ((w.gap[i] as number) & GAP.semicolon ? CLAUSE_APART : 0);
  return out;
};

const CLAUSE_WORDS = new Set(["who", "which", "that", "after", "before", "when", "while", "since", "and"]);
const opensClause = wordTest((word) => CLAUSE_WORDS.has(word));
const clauseWord = (w: Words, i: number): number => (opensClause(w, i) ? 6 : 0);
/** Words that a semicolon counts for: what stands behind one is told of something else. */
const CLAUSE_APART = 24;
const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);

const GOAL_ALONE = new Set(["to", "into"]);
const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "inside"]);

/** "will meet in Palermo, where Italy convenes them": what is told of a place is told behind it, and takes nothing from what led to it. */
const openedBy = (c: GatherContext, p: PlaceMention, r: Trigger): boolean =>
  r.first > p.last && c.words.folded[p.last] === "where" && r.sentence === p.sentence;

export const placesNear = (c: GatherContext, t: Trigger, all: readonly Trigger[]): PlaceMention[] => {
  if (t.goal !== undefined) return (c.townsIn.get(t.sentence) ?? []).filter((p) => p.first === t.goal);
  const before = whereBefore(c, t) ?? (t.kind === "visit" ? goalThere(c, t) : null);
  if (before) return [before];
  const places = (c.townsIn.get(t.sentence) ?? [])
    .filter((p) =>
      t.kind === "visit"
        ? isGoal(c, t, p)
        : PLACE_PREPOSITIONS.has(p.preposition) ||
          cameTo(c, t, p) ||
          welcomedTo(c, t, p) ||
          headsNoun(c, t, p) ||
          hostingTown(c, t, p) ||
          onVisitTo(c, t, p),
    )
    .filter((p) => !insideActor(c, p) && !elsewhereTold(c, t, p) && !ofOtherClause(c, t, p, all))
    .filter((p) =>
      t.kind === "visit" ? p.preposition !== "in" || !ofStanding(c, p) : onVisitTo(c, t, p) || !ofOtherPredicate(c, t, p),
    )
    .filter((p) => p.name !== null || t.kind === "visit" || onVisitTo(c, t, p) || beside(c, t, p))
    .filter(
      (p) =>
        // "the visit of X to Baghdad ended with talks": where a journey went, whatever stands nearer.
        (t.kind === "visit" ? GOAL_ALONE.has(p.preposition) : onVisitTo(c, t, p)) ||
        !all.some(
          (r) =>
            r !== t &&
            !openedBy(c, p, r) &&
            (r.kind !== t.kind || followsOn(c, r, t)) &&
            Math.abs(r.first - p.first) < Math.abs(t.first - p.first) &&
            r.first > t.first === p.first > t.first &&
            (t.kind !== "meeting" || r.status !== t.status),
        ),
    )
    .sort((a, b) => near(t, a) - near(t, b));
  const host = places.length || t.kind === "visit" ? null : hostedBy(c, t);
  return host ? [host] : places;
};

/** "They met in Rome and agreed to meet again": the place of what was, told before what is to come. */
const followsOn = (c: GatherContext, r: Trigger, t: Trigger): boolean =>
  HELD.has(r.status) && !HELD.has(t.status) && sayMore(c, t);

const DETERMINED = new Set("the their his her this that last first next planned".split(" "));
/** "their Moscow meeting", "the Geneva talks": the town right before an engagement's noun. */
const headsNoun = (c: GatherContext, t: Trigger, p: PlaceMention): boolean =>
  t.noun &&
  p.name !== null &&
  p.last === t.first &&
  c.words.gap[t.first] === GAP.space &&
  !((c.words.gap[p.first] as number) & GAP.hyphen) &&
  DETERMINED.has(c.words.folded[p.first - 1] ?? "");

const MOTION = new Set(
  "flew flown fly flies travelled traveled travel travels came come comes went gone drove journeyed arrived returned moved hurried visit trip tour".split(
    " ",
  ),
);
/** How far before its goal a verb of motion stands, in words. */
const MOTION_REACH = 5;
/** "flew to the town of Neom and met there", "on a visit to Astana, they promised": the goal told before the act is where it was. */
const cameTo = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  if (p.name === null || p.first > t.first || (p.preposition !== "to" && p.preposition !== "into")) return false;
  for (let i = p.first - 1; i >= Math.max(0, p.first - 2 * MOTION_REACH); i--) {
    const word = c.words.folded[i] as string;
    if (word === "will" || word === "would" || word === "from") return false;
    if (MOTION.has(word)) return true;
  }
  return false;
};

/** True where nothing but a day stands between a place and a word: "Lima on Tuesday, where". */
const dayBetween = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (c.timeAt[i] === -1 && c.words.folded[i] !== "on") return false;
  return true;
};

/** "... to Camp David, where the three will hold talks": the place right before "where" is the clause's; of "Lima, Peru, where" the town. */
const whereBefore = (c: GatherContext, t: Trigger): PlaceMention | null => {
  const s = c.sentences[t.sentence] as { first: number };
  for (let i = t.first; i > s.first; i--) {
    if (c.words.folded[i] !== "where") continue;
    const towns = c.townsIn.get(t.sentence) ?? [];
    const place = towns.findLast((p) => p.last <= i && dayBetween(c, p.last, i));
    if (!place || place.name !== null) return place ?? null;
    return (
      towns.find((p) => p.name !== null && p.country === place.country && place.first - p.last <= 1 && p.last <= place.first) ??
      place
    );
  }
  return null;
};

export const near = (t: Trigger, p: PlaceMention): number =>
  (p.first > t.first ? p.first - t.first : (t.first - p.first) * 1.5) + (p.name === null ? 3 : 0);

const insideActor = (c: GatherContext, p: PlaceMention): boolean => {
  const a = c.actorAt[p.first] as number;
  return a >= 0 && (c.actors[a] as Actor).kind !== "party";
};

/** What a relation asks of the engagement's status: one still to come frames what is still to come. */
const framing = (t: Trigger, o: OccasionMention): boolean => {
  if (o.relation === "ahead") return t.status !== "held" && t.status !== "earlier";
  if (o.relation === "around") return t.kind !== "visit" && Math.abs(o.first - t.first) <= AROUND_REACH;
  return o.relation !== "mention" && o.relation !== "named";
};
/** Words between an engagement and the gathering before or after which it was. */
const AROUND_REACH = 18;

export const occasionOf = (c: GatherContext, t: Trigger): OccasionMention | null => {
  const framed = (c.occasionsIn.get(t.sentence) ?? []).filter((o) => !(t.first >= o.first && t.first < o.last) && framing(t, o));
  return [...framed].sort((a, b) => rank(a) - rank(b) || Math.abs(a.first - t.first) - Math.abs(b.first - t.first))[0] ?? null;
};

const rank = (o: OccasionMention): number =>
  (o.relation === "sidelines" ? 0 : o.relation === "frame" ? 1 : o.relation === "around" ? 4 : 2) +
  (o.kind === "purpose" ? 3 : 0);
