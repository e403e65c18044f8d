import type { Entity, TimeMention } from "../../document.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import { daysBetween, RECENT_DAYS } from "../status/report-day.ts";
import type { Event } from "./event.ts";
import { type GatherContext, HELD, ids, sameSet, subset, type Told } from "./told.ts";

/** Two days, or two times of days, that cannot be one. */
export const disjoint = (a: readonly TimeMention[], b: readonly TimeMention[]): boolean => {
  const day = (x: TimeMention): boolean => x.from !== null && x.to !== null;
  const p = a.filter(day),
    q = b.filter(day);
  return (
    p.length > 0 &&
    q.length > 0 &&
    !p.some((x) => q.some((y) => (x.from as string) <= (y.to as string) && (y.from as string) <= (x.to as string)))
  );
};

/** Days that cannot be one; what is told without a day is of the report's. */
export const daysApart = (
  c: Pick<GatherContext, "day">,
  times: readonly TimeMention[],
  days: readonly TimeMention[],
): boolean => {
  const { day } = c;
  if (times.length || day === null) return disjoint(times, days);
  return days.length > 0 && days.every((t) => t.to !== null && daysBetween(t.to, day) > RECENT_DAYS);
};

/** "arrived on Tuesday for a visit during which he will see X": a day that is over is none of what is planned. */
const toCome = ({ day }: GatherContext, status: Event["status"], times: readonly TimeMention[]): readonly TimeMention[] =>
  day === null || status !== "planned" ? times : times.filter((t) => t.to === null || t.to >= day);

/** Two places that cannot be one. */
export const elsewhere = (a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((x) => b.some((y) => x.country === y.country && (x.name === null || y.name === null || x.name === y.name)));

const RECEIVED = new Set(["received", "welcomed", "greeted"]);
/** "handed his credentials to the King. He was received at the palace": the one is where the other was. */
const receivedThen = (c: GatherContext, e: Event, t: Trigger): boolean =>
  e.kind === "ceremony" &&
  t.kind === "meeting" &&
  !t.noun &&
  RECEIVED.has(c.words.folded[t.first] as string) &&
  t.sentence >= e.sentence &&
  t.sentence - e.sentence <= 1;

const TALKED = new Set("conferred consulted conversed talked spoke".split(" "));
const MORE = new Set(["also", "further", "additionally"]);
/** "telephoned Y. The two also conferred on trade": by telephone. */
const alsoTalked = ({ words: { folded } }: GatherContext, e: Event, t: Trigger): boolean =>
  e.kind === "call" &&
  t.kind === "meeting" &&
  !t.noun &&
  t.sentence > e.sentence &&
  TALKED.has(folded[t.first] as string) &&
  MORE.has(folded[t.first - 1] ?? "");

const kindFits = (c: GatherContext, e: Event, t: Trigger, title: boolean): boolean =>
  e.kind === t.kind ||
  receivedThen(c, e, t) ||
  alsoTalked(c, e, t) ||
  (title && e.kind === "gathering" && t.kind === "meeting") ||
  (t.soft === true && (e.kind === "meeting" || e.kind === "call") && e.sentence <= t.sentence);

const SUMMIT = new Set(["summit", "summits"]);
const MEETING: ReadonlySet<string> = new Set(["meeting", "gathering"]);
/** "the summit", "their meeting": of two alone it is one, by either word. */
export const summitOfTwo = ({ words: { folded } }: GatherContext, e: Event, t: Trigger): boolean =>
  MEETING.has(e.kind) &&
  MEETING.has(t.kind) &&
  (SUMMIT.has(folded[t.first] as string) || e.triggers.slice(0, TOLD_FIRST).some((x) => SUMMIT.has(folded[x.first] as string)));
/** Words of what is told a thousand times say no more than the first ones. */
const TOLD_FIRST = 20;

/**
 * "presented her credentials to the King. During the meeting that followed, he wished her success": of two alone the ceremony and the meeting
 * are one engagement, where no day of its own tells them apart.
 */
const ceremonyOfTwo = (e: Event, t: Trigger): boolean =>
  e.status === t.status && ((e.kind === "ceremony" && t.kind === "meeting") || (e.kind === "meeting" && t.kind === "ceremony"));

/** "X saw Y. He had already spoken to her on Sunday": on a day of its own, another time than the one just told. */
const already = ({ words: { folded } }: GatherContext, e: Event, { trigger: t, times }: Told): boolean =>
  folded[t.first - 1] === "already" && folded[t.first - 2] === "had" && times.length > 0 && t.sentence > e.sentence;

const SEVERAL = new Set(["meetings", "encounters", "conversations", "visits"]);
/** "received X. He recalled his meetings with X in Malta": several of former days are not the one just told. */
const formerOnes = ({ words: { folded } }: GatherContext, e: Event, t: Trigger): boolean =>
  t.status === "earlier" && e.status !== "earlier" && t.noun && SEVERAL.has(folded[t.first] as string);

/** True where a told engagement is one already gathered. */
export const same = (c: GatherContext, e: Event, told: Told): boolean => {
  const { trigger: t } = told;
  const mine = ids(told.people),
    theirs = ids(e.participants);
  const title =
    (c.sentences[t.sentence] as { region: string | null }).region === "title" ||
    e.triggers.every((x) => (c.sentences[x.sentence] as { region: string | null }).region === "title");
  const ofTwo = (): boolean => mine.length === 2 && sameSet(mine, theirs) && (summitOfTwo(c, e, t) || ceremonyOfTwo(e, t));
  if (!kindFits(c, e, t, title) && !ofTwo()) return false;
  if (!title) {
    if (already(c, e, told) || formerOnes(c, e, t)) return false;
    if (e.status !== t.status && !(HELD.has(e.status) && HELD.has(t.status))) return false;
    if (
      e.status !== t.status &&
      (t.status === "earlier" || e.status === "earlier") &&
      (told.times.length > 0 || told.places.length > 0 || t.noun === false) &&
      e.times.length + e.places.length > 0 &&
      !samePlaceTime(e, told)
    )
      return false;
  }
  // A headline's journey is the news, not one told below as of former days.
  if (e.kind === "visit" && e.status === "earlier" && t.status !== "earlier") return false;
  const all = sameSet(mine, theirs);
  if (all ? disjoint(toCome(c, e.status, e.times), toCome(c, t.status, told.times)) : disjoint(e.times, told.times)) return false;
  if (elsewhere(e.places, told.places) && e.kind !== "visit") return false;
  if (e.kind === "visit" && elsewhere(e.places, told.places)) return false;
  if (!mine.length) return false;
  if (all) return true;
  if (mine.length >= 2 && theirs.length >= 2) {
    const overlap = mine.filter((x) => theirs.includes(x)).length;
    const sameParties = samePartySet(c, mine, theirs);
    if (subset(mine, theirs) || subset(theirs, mine)) return overlap >= 2 && (t.anaphoric || title || sameParties);
    const others = mine.filter((x) => !theirs.includes(x));
    if (sameParties && overlap >= 1 && impersonal(c, others)) return true;
    return sameParties && title && (overlap >= 1 || impersonal(c, mine) || impersonal(c, theirs));
  }
  if (mine.length === 1) return theirs.includes(mine[0] as number) && (t.anaphoric || title || e.kind === "visit");
  return subset(theirs, mine) && title;
};

/** "Turkey, Armenia hold talks": states named for their people. */
const impersonal = (c: GatherContext, all: readonly number[]): boolean =>
  all.every((i) => !["person", "office"].includes((c.entities[i] as Entity).type));

const samePlaceTime = (e: Event, told: Told): boolean =>
  told.times.some((x) => e.times.some((y) => x.from === y.from && x.from !== null));

const samePartySet = (c: GatherContext, a: readonly number[], b: readonly number[]): boolean => {
  const parties = (x: readonly number[]) => [...new Set(x.map((i) => (c.entities[i] as Entity).party))].sort().join();
  return parties(a) === parties(b);
};
