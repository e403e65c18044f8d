/** A plan, and what tells that it was carried out: later accounts of the planned entry, and other engagements of the same people. */
import { addDays, daysApart } from "../../record/days.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { dayOf, happened, partiesOf } from "../scan.ts";
import { type SourceWords, sourceWords } from "../source-words.ts";
import type { MeetingAhead } from "./meeting-ahead.ts";
import type { FollowUp, Outcome } from "./outcome.ts";
import { type Promised, peopleOf } from "./promise.ts";

/** Days after a plan without a date within which what happens may be what was planned. */
const OPEN_PLAN = 400;
/** Days that a dated plan may move and still be the same plan, changed. */
const MOVED = 75;

export const CALLED_OFF: ReadonlySet<string> = new Set(["cancelled", "denied"]);
const isDated = (p: Promised): boolean => p.from !== null && p.to !== null && daysApart(p.from, p.to) <= 10;

const kindWords = (store: RecordStore, e: RecordEngagement, report: string): SourceWords | null => {
  const claim = e.claims.find((c) => c.field === "kind" && c.report === report && c.quote !== null);
  return claim ? sourceWords(store, report, claim) : null;
};

/** What later accounts of the planned entry itself tell: that it was held, held otherwise, or called off. */
export const inEntry = (store: RecordStore, p: Promised, e: RecordEngagement): FollowUp[] => {
  const later = e.reports.filter((r) => r.id !== p.report && (r.published ?? "") >= p.on && r.copyOf === null);
  return later.flatMap((r): FollowUp[] => {
    const status = String(e.claims.find((c) => c.field === "status" && c.report === r.id)?.value ?? "");
    const words = kindWords(store, e, r.id);
    if (!words || (status !== "held" && status !== "earlier" && !CALLED_OFF.has(status))) return [];
    const outcome = CALLED_OFF.has(status) ? "dropped" : outcomeOfHeld(p, e);
    return [{ outcome, engagement: e.id, on: r.published, words, because: `the same engagement, told as ${status}` }];
  });
};

/** Held as planned, or on another day or in another town. */
const outcomeOfHeld = (p: Promised, e: Pick<RecordEngagement, "when" | "where">): Outcome => {
  const day = e.when.from;
  if (isDated(p) && day && ((p.from as string) > (e.when.to ?? day) || (p.to as string) < day)) return "changed";
  return "kept";
};

const samePeople = (p: Promised, e: RecordEngagement): boolean => {
  const there = peopleOf(e);
  return p.people.length === 0 || there.length === 0 || p.people.some((x) => there.includes(x));
};

/** Every promise is held against every entry: what either side of that is must be asked once. */
const once = <K extends object, V>(ask: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
};
const sidesOf = once(
  (e: RecordEngagement): ReadonlySet<string> => new Set([...partiesOf(e), ...(e.where?.country ? [e.where.country] : [])]),
);
const wantedOf = once((p: Promised): readonly string[] => [
  ...new Set([...p.parties, ...(p.kind === "plan" && p.country ? [p.country] : [])]),
]);

/** So many of the parties of a promise, or all of fewer, take part. */
export const sidesMet = (p: Promised, e: RecordEngagement, enough: number): boolean => {
  const there = sidesOf(e);
  const wanted = wantedOf(p);
  const least = Math.min(enough, wanted.length);
  let found = 0;
  for (const party of wanted) if (there.has(party) && ++found >= least) return true;
  return least === 0;
};

const sameSides = (p: Promised, e: RecordEngagement): boolean => sidesMet(p, e, 2);

/** The day lies where a plan allows it: in its span, or not long after what it left open. */
const timeFits = (p: Promised, day: string): boolean => {
  if (isDated(p)) return day >= addDays(p.from as string, -MOVED) && day <= addDays(p.to as string, MOVED);
  // What is left open on a day is not for that day.
  if (day <= p.on) return false;
  return day <= addDays(p.on, OPEN_PLAN) && (p.to === null || p.to.length < 10 || day <= addDays(p.to, MOVED));
};

const BECAUSE: Readonly<Record<Outcome, string>> = {
  kept: "the same people, when it was planned",
  changed: "the same people, on another day than planned",
  dropped: "the same people, called off or denied",
};

const BECAUSE_MET = "those who were to meet met";
const BECAUSE_LATE = "those who were to meet met, later than was said";

/** Another engagement of the same people that may be what was planned. */
export const planned = (store: RecordStore, p: Promised, e: RecordEngagement): FollowUp[] => {
  const day = dayOf(e);
  if (e.id === p.engagement || !day || day < p.on || !timeFits(p, day) || !sameSides(p, e) || !samePeople(p, e)) return [];
  if (!happened(e) && !CALLED_OFF.has(e.status)) return [];
  if (p.country && e.where?.country && p.country !== e.where.country) return [];
  const outcome = CALLED_OFF.has(e.status) ? "dropped" : outcomeOfHeld(p, e);
  return toldIn(store, p, e, outcome, BECAUSE[outcome]);
};

/** The outcome with the words of the first later account of an entry, its chief report before others. */
const toldIn = (store: RecordStore, p: Promised, e: RecordEngagement, outcome: Outcome, because: string): FollowUp[] => {
  const later = e.reports.filter((r) => r.id !== p.report && r.copyOf === null && (r.published ?? "") >= p.on);
  const first = later.find((r) => r.main) ?? later[0];
  const words = first && kindWords(store, e, first.id);
  return first && words ? [{ outcome, engagement: e.id, on: first.published, words, because }] : [];
};

/** Kinds at which people come together. */
const TOGETHER: ReadonlySet<string> = new Set(["meeting", "gathering", "signing", "ceremony"]);

/** A meeting that was put in prospect, held later by two or more in the offices named, each of a party that was there. */
export const metAsPromised = (store: RecordStore, p: Promised, e: RecordEngagement, ahead: MeetingAhead): FollowUp[] => {
  const day = dayOf(e);
  if (e.id === p.engagement || !day || day <= p.on || day > addDays(p.on, OPEN_PLAN)) return [];
  if (!TOGETHER.has(e.kind) || !happened(e)) return [];
  const came = e.participants.filter(
    (x) => x.officeClass && ahead.offices.has(x.officeClass) && x.for && p.parties.includes(x.for),
  );
  if (new Set(came.map((x) => x.for)).size < 2) return [];
  const late = ahead.until !== null && day > ahead.until;
  return toldIn(store, p, e, late ? "changed" : "kept", late ? BECAUSE_LATE : BECAUSE_MET);
};
