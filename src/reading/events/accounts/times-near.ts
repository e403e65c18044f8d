import type { TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { GAP, type Words } from "../../words.ts";
import type { Trigger } from "../finding/trigger.ts";
import { daysOfJourney, endsThen, openingDay } from "../journeys/days.ts";
import { backFromEnd } from "../journeys/over-days.ts";
import { asideBehind } from "../scene/aside-of-time.ts";
import { ofAnotherThing } from "../scene/clause-of-time.ts";
import { frontedDay } from "../scene/fronted-day.ts";
import { lasting, ofAnnouncing, sinceThen } from "../scene/time-of-act.ts";
import { timeOfWhen } from "../scene/when-clause.ts";
import { whereBefore } from "../scene/where-clause.ts";
import type { GatherContext } from "./told.ts";

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
  // "The day after the talks he received X": what a time counts from is no rival for it.
  const rivals = all.filter((x) => x !== t && !onArriving(c, x) && c.timeAt[x.first] === -1);
  const near = (c.timesIn.get(t.sentence) ?? []).filter((x) => {
    const told = x.role === "at" || (x.role === "since" && lasting(c, t, x)) || (x.role === "background" && sinceThen(c, t, x));
    if (t.first >= x.first && t.first < x.last) return false;
    if (!told || ofAnnouncing(c, t, x, rivals) || (t.kind === "visit" && endsThen(c, x)) || ofAnotherThing(c, t, x)) return false;
    const aside = asideBehind(c, x);
    const own = distance(c, t, x, aside);
    const nearer = (r: Trigger): boolean => {
      const other = distance(c, r, x, aside);
      return (other < own || (other === own && between(r.first, t.first, x.first))) && !ofAnotherThing(c, r, x);
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
    frontedDay(c, t) ??
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
    // "arrived on Tuesday for a visit, during which he will see X": on that day or later.
    const come = t.status === "planned" && before?.to && c.day !== null && before.to <= c.day;
    return before && !come ? [before] : null;
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
    .filter(
      (x) =>
        x.role === "at" &&
        (isStay(x) || isOver(c, x)) &&
        x.first > arrival.first &&
        x.last <= t.first &&
        !ofAnotherThing(c, t, x),
    )
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
    out[i] =
      (out[i - 1] as number) + 1 + clauseWord(w, i - 1) + ((w.gap[i] as number) & (GAP.semicolon | GAP.colon) ? CLAUSE_APART : 0);
  return out;
};

const CLAUSE_WORDS = new Set(["who", "which", "that", "after", "before", "when", "while", "since", "and"]);
const opensClause = wordTest((word) => CLAUSE_WORDS.has(word));
const clauseWord = (w: Words, i: number): number => (opensClause(w, i) ? 6 : 0);
/** Words that a semicolon or a colon counts for: what stands behind one is told of something else. */
const CLAUSE_APART = 24;
const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);
