/** What one reading claims of one engagement, cut down to what tells whether two accounts are of the same engagement. */
import { foldedWords } from "../knowledge/fold.ts";
import type { Basis, Engagement, EngagementKind, Format, Participant, Reading, Status } from "../reading/reading.ts";
import { addDays, dayOf, monthsOf } from "./days.ts";
import { incidentTopics } from "./incidents.ts";
import { townOf } from "./places.ts";

/** A participant as compared: folded names, so that spelling does not tell two apart. */
export interface Actor {
  readonly id: string | null;
  /** The id is the office holder's by the knowledge base; the report names nobody. */
  readonly known: boolean;
  /** Folded words of the name; empty where the report names nobody. */
  readonly name: readonly string[];
  readonly type: Participant["type"];
  readonly officeClass: string | null;
  readonly party: string | null;
  /** A guest or a mediator: one account may name them and another leave them out. */
  readonly aside: boolean;
}

/** A claim set without its words. `id` is the reading's engagement id and stands for the claim set everywhere. */
export interface Facts {
  readonly id: string;
  readonly report: string;
  /** The report is chiefly about it. */
  readonly main: boolean;
  /** ISO day of publication; null if unknown. */
  readonly published: string | null;
  readonly kind: EngagementKind;
  readonly status: Status;
  /** ISO days, inclusive; null where nothing bounds it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timeBasis: Basis;
  /** Folded town; "" where none is known. */
  readonly town: string;
  readonly country: string | null;
  /** Latitude and longitude of the town, degrees. */
  readonly at: readonly [number, number] | null;
  readonly placeBasis: Basis;
  readonly actors: readonly Actor[];
  /** Folded words of the occasion's name; empty where there is none. */
  readonly occasion: readonly string[];
  readonly format: readonly Format[];
  /** Topics of an incident, sorted (see incidents.ts); empty where there are none. */
  readonly incident: readonly string[];
}

const SMALL = new Set(["the", "of", "and", "in", "for", "on", "a", "an", "th", "st", "nd", "rd"]);

const actorOf = (p: Participant): Actor => ({
  id: p.id,
  known: p.name === null,
  name: p.name === null ? [] : foldedWords(p.name).slice(0, 12),
  type: p.type,
  officeClass: p.officeClass,
  party: p.for,
  aside: p.role === "guest" || p.role === "mediator",
});

/** Participants compared at most: a list longer than this says nothing more about which engagement it was. */
const MOST_ACTORS = 24;

export const factsOf = (reading: Reading, e: Engagement): Facts => ({
  id: e.id,
  report: reading.report.id,
  main: reading.engagements[0]?.id === e.id,
  published: dayOf(reading.report.published),
  kind: e.kind,
  status: e.status,
  from: dayOf(e.when.from),
  to: dayOf(e.when.to),
  timeBasis: e.when.basis,
  town: foldedWords(townOf(e.where?.place ?? "")).join(" "),
  country: e.where?.country ?? null,
  at: e.where && e.where.lat !== null && e.where.lon !== null ? [e.where.lat, e.where.lon] : null,
  placeBasis: e.where?.basis ?? "unknown",
  actors: e.participants.slice(0, MOST_ACTORS).map(actorOf),
  occasion: foldedWords(e.occasion?.name ?? "").filter((w) => !SMALL.has(w)),
  format: e.format,
  incident: incidentTopics(e.topics),
});

/** Kinds that two accounts may give to one engagement: talks that end in a ceremony are told as either. */
export const kindGroup = (kind: EngagementKind): string => (kind === "ceremony" ? "meeting" : kind);

/** Every party of an engagement, sorted; a visit's host country counts. */
export const partiesOf = (f: Facts): string[] => {
  const all = new Set<string>();
  for (const a of f.actors) if (a.party) all.add(a.party);
  if (f.kind === "visit" && f.country) all.add(f.country);
  return [...all].sort();
};

/** Days between which the time of an engagement may be looked for: its own bounds, else around its publication. */
const OPEN_SPAN = 60;
/** More days than this bound nothing: a year, an open end. */
const WIDE_SPAN = 400;

const windowOf = (f: Facts): { readonly from: string; readonly to: string } | null => {
  if (f.from && f.to && addDays(f.from, WIDE_SPAN) >= f.to) return { from: f.from, to: f.to };
  const near = f.published;
  return near ? { from: addDays(near, -OPEN_SPAN), to: addDays(near, OPEN_SPAN) } : null;
};

const MOST_PARTIES = 8;

/** Parties of a gathering that may be told as a meeting, at most. */
const FEW = 5;

const framesOf = (f: Facts): string[] => {
  const parties = partiesOf(f).slice(0, MOST_PARTIES);
  const group = kindGroup(f.kind);
  const frames: string[] = [];
  for (let i = 0; i < parties.length; i++)
    for (let j = i + 1; j < parties.length; j++) frames.push(`${group} ${parties[i]} ${parties[j]}`);
  if (parties.length === 1) frames.push(`${group} ${parties[0]}`);
  // A report may name one of those who signed alone.
  if (f.kind === "signing" && f.town) for (const p of parties) frames.push(`signing ${p} @${f.town}`);
  // A signing may be told as the talks that it ended, a gathering of a few as their meeting.
  if (f.kind === "signing" || (f.kind === "gathering" && parties.length <= FEW))
    for (let i = 0; i < parties.length; i++)
      for (let j = i + 1; j < parties.length; j++) frames.push(`meeting ${parties[i]} ${parties[j]}`);
  if (f.kind === "gathering") for (const w of f.occasion) frames.push(`gathering @${w}`);
  return frames;
};

/** Where an engagement is kept and looked for: the time first, so that what happens together lies together. Two accounts that could be of one engagement share a key of one with a probe of the other, whichever is asked. */
export interface Keys {
  readonly kept: readonly string[];
  readonly probes: readonly string[];
}

/** A span of this many days at most is kept by its days, a longer one by its months. */
const DAY_SPAN = 10;

const keysMade = (f: Facts): Keys => {
  const frames = framesOf(f);
  const window = windowOf(f);
  const kept: string[] = [];
  const probes: string[] = [];
  // Nothing dates it: any of the frame may be it, and it may be any.
  if (!window) return { kept: frames.flatMap((k) => [`? ${k}`, `* ${k}`]), probes: frames.map((k) => `* ${k}`) };
  for (const k of frames) {
    kept.push(`* ${k}`);
    probes.push(`? ${k}`);
  }
  const months = monthsOf(addDays(window.from, -1), addDays(window.to, 1));
  const dated = f.from !== null && f.to !== null && addDays(f.from, DAY_SPAN) >= f.to;
  for (const frame of frames) {
    for (const m of months) {
      kept.push(`${dated ? "m" : "o"}${m} ${frame}`);
      probes.push(`o${m} ${frame}`);
      if (!dated) probes.push(`m${m} ${frame}`);
    }
    if (dated)
      for (let d = addDays(window.from, -1); d <= addDays(window.to, 1); d = addDays(d, 1)) {
        if (d >= window.from && d <= window.to) kept.push(`d${d} ${frame}`);
        probes.push(`d${d} ${frame}`);
      }
  }
  return { kept, probes };
};

/** Worked out once for each account, which is asked again with every report of its engagement; facts never change. */
const once = <T>(work: (f: Facts) => T): ((f: Facts) => T) => {
  const known = new WeakMap<Facts, T>();
  return (f) => {
    const seen = known.get(f);
    if (seen !== undefined) return seen;
    const made = work(f);
    known.set(f, made);
    return made;
  };
};

export const keysOf = once(keysMade);

/** All that a decision looks at, as text: two claim sets of one signature are alike to every third. */
export const signatureOf = once(({ id: _id, report: _report, ...claimed }: Facts): string => JSON.stringify(claimed));
