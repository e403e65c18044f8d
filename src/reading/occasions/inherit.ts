import type { Anchor, NameHit, Sentence, TimeMention } from "../document.ts";
import type { Event } from "../events/accounts/event.ts";
import type { PlaceMention } from "../events/scene/places.ts";
import { quoted } from "../quoted.ts";
import type { Words } from "../words.ts";
import type { OccasionMention } from "./occasion.ts";
import { pointedTo } from "./pointed.ts";
import { findSittings } from "./series.ts";

/** What the handing down of an occasion looks at. */
export interface FrameScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameHit[];
  readonly occasions: readonly OccasionMention[];
  readonly timesIn: ReadonlyMap<number, readonly TimeMention[]>;
  readonly anchor: Anchor;
  /** The country in which the report was written. */
  readonly home: string | null;
  /** Where an occasion is held, if its words or the base say so. */
  readonly partiesOf: (e: Event) => readonly string[];
  readonly placeOf: (o: OccasionMention) => PlaceMention | null;
  /** "he will be at the summit": true for a gathering that its sentence tells as to come. */
  readonly toCome: (o: OccasionMention) => boolean;
}

/** Frames looked at for one engagement: more than a report has, few enough for a text of any length. */
const MOST = 60;
const DAY = 86_400_000;
/** Days before or after a gathering that still belong to it: guests come earlier and stay on. */
const AROUND = 3;
/** The same where no day is told of the engagement, and only that of the report is known. */
const OF_THE_WEEK = 7;
/** A time longer than this (days) says nothing of when the gathering was. */
const LOOSE = 40;
/** Sentences of the telling in which a gathering that is only named sets the scene of all of it. */
const OPENING = 3;

const FIRM: Readonly<Record<OccasionMention["relation"], number>> = {
  sidelines: 0,
  frame: 1,
  at: 2,
  named: 3,
  around: 4,
  ahead: 5,
  mention: 6,
};

interface Frame {
  readonly occasion: OccasionMention;
  readonly from: number | null;
  readonly to: number | null;
  readonly place: PlaceMention | null;
  readonly toCome: boolean;
  /** Named behind the opening and tied to nothing: it frames only what was where it is. */
  readonly late: boolean;
  /** The times its sentence tells, where it is named late. */
  readonly times: readonly TimeMention[];
}

const days = (iso: string): number => Date.parse(iso) / DAY;

/** What a gathering tied to one engagement frames besides is told with it or after it; in the headline and the opening it sets the scene of all. */
const told = (s: FrameScene, e: Event, { occasion: o }: Frame): boolean =>
  Math.max(...e.triggers.map((t) => t.sentence)) >= o.sentence ||
  openingOf(s).has(o.sentence) ||
  s.sentences[o.sentence]?.region === "title";

/** The days of a gathering, as its sentence tells them. */
const daysOf = (s: FrameScene, o: OccasionMention): { from: number | null; to: number | null } => {
  const told = (s.timesIn.get(o.sentence) ?? []).filter((t) => t.role === "at" && t.from !== null && t.to !== null);
  const near = told.find((t) => days(t.to as string) - days(t.from as string) <= LOOSE);
  return near ? { from: days(near.from as string), to: days(near.to as string) } : { from: null, to: null };
};

/** The sentences in which the telling opens. */
const openingOf = (s: FrameScene): Set<number> =>
  new Set(
    s.sentences
      .filter((x) => x.region === null)
      .slice(0, OPENING)
      .map((x) => x.index),
  );

/** Occasions that set the scene of the report: tied to its telling, or named in its headline or opening. */
const framesOf = (s: FrameScene): Frame[] => {
  const opening = openingOf(s);
  const inOpening = (o: OccasionMention): boolean => opening.has(o.sentence) || s.sentences[o.sentence]?.region === "title";
  return s.occasions
    .filter((o) => o.kind === "gathering" || o.kind === "celebration")
    .filter(
      (o) =>
        o.relation !== "mention" &&
        !o.topic &&
        (o.relation !== "named" || o.organization !== null || o.id !== null || inOpening(o)),
    )
    .map((o) => ({ o, late: o.relation === "named" && !inOpening(o) }))
    .filter(({ o, late }) => !late || !isTalkedOf(s, o))
    .map(({ o, late }) => ({
      occasion: o,
      ...daysOf(s, o),
      place: s.placeOf(o),
      toCome: s.toCome(o),
      late,
      times: late ? (s.timesIn.get(o.sentence) ?? []).slice(0, FEW) : [],
    }))
    .sort((a, b) => firmness(a.occasion) - firmness(b.occasion) || a.occasion.first - b.occasion.first);
};

/** What comes up in talks: "The summit of next year was discussed". */
const TALKED = new Set("discussed mentioned raised agenda topic topics subject prepared preparations dwelt touched".split(" "));
const isTalkedOf = ({ words: { folded }, sentences }: FrameScene, o: OccasionMention): boolean => {
  const { first, last } = sentences[o.sentence] as Sentence;
  for (let i = Math.max(first, o.first - TALK_REACH); i < Math.min(last, o.last + TALK_REACH); i++)
    if (TALKED.has(folded[i] as string) || (folded[i] === "came" && folded[i + 1] === "up")) return true;
  return false;
};
const TALK_REACH = 12;
/** Times looked at in the sentence of a gathering named late. */
const FEW = 8;

/** A gathering within a visit says more than the visit. */
const firmness = (o: OccasionMention): number => FIRM[o.relation] + (o.kind === "visit" ? 10 : 0);

/** Gatherings of a known day, for plans of that day. */
const plansOf = (s: FrameScene): Frame[] =>
  s.occasions
    .filter((o) => o.kind === "gathering")
    .map((o) => ({ occasion: o, ...daysOf(s, o), place: s.placeOf(o), toCome: false, late: false, times: [] }))
    .filter((f) => f.from !== null);

/** The day of an engagement: its own, else the report's. */
const dayOf = (s: FrameScene, e: Event): number | null => {
  const own = e.times.find((t) => t.from !== null && t.to !== null && days(t.to) - days(t.from) <= AROUND);
  const iso = own?.from ?? (e.times.length ? null : s.anchor.day);
  return iso ? days(iso) : null;
};

const onItsDay = (s: FrameScene, e: Event, f: Frame): boolean => {
  const day = e.times.length ? dayOf(s, e) : null;
  return day !== null && f.from !== null && f.to !== null && day >= f.from && day <= f.to;
};

/** "Today, before leaving, he is to see X": a plan of the days in which the report is written. */
const isNear = (s: FrameScene, e: Event): boolean => {
  const day = e.times.length ? dayOf(s, e) : null;
  return day !== null && s.anchor.day !== null && Math.abs(day - days(s.anchor.day)) <= AROUND;
};

/** "The summit of next year": named late, a gathering of another time frames nothing. */
const ofOtherTime = (s: FrameScene, e: Event, { times }: Frame): boolean => {
  const day = times.length ? dayOf(s, e) : null;
  if (day === null) return false;
  return times.some(
    (t) => t.role === "at" && ((t.from !== null && days(t.from) > day + AROUND) || (t.to !== null && days(t.to) < day - AROUND)),
  );
};

/** Days behind a frame that still belong to it: a funeral is over when its day is, where guests stay on at a summit. */
const after = (e: Event, { occasion }: Frame, around: number): number => {
  if (occasion.kind !== "celebration" || occasion.relation === "sidelines") return around;
  return e.times.length ? 0 : AROUND;
};

/** Nothing that is said of day or place parts an engagement from a gathering. */
const fits = (s: FrameScene, e: Event, f: Frame): boolean => {
  const day = dayOf(s, e);
  if (f.toCome && !(day !== null && f.from !== null && day >= f.from)) return false;
  const around = e.times.length ? AROUND : OF_THE_WEEK;
  if (day !== null && f.from !== null && f.to !== null && (day < f.from - around || day > f.to + after(e, f, around)))
    return false;
  const town = e.places.find((p) => p.name !== null) ?? e.places[0];
  if (f.late && f.place && !town) return f.place.country === s.home;
  return !town || !f.place || (town.country === f.place.country && (!town.name || !f.place.name || town.name === f.place.name));
};

/** What may have taken place, or would have, within a gathering that is told of elsewhere. */
const HANDED = new Set<Event["status"]>(["held", "planned", "cancelled", "denied"]);
const KINDS = new Set<Event["kind"]>(["meeting", "signing", "gathering"]);
/** A call has no sidelines, but it may be one of a format. */
const suits = (s: FrameScene, e: Event, { occasion: o, place }: Frame): boolean => {
  if (o.kind === "visit") return KINDS.has(e.kind) && place !== null && s.partiesOf(e).includes(place.country);
  return KINDS.has(e.kind) || (e.kind === "call" && /\bformat$/i.test(o.name));
};

/**
 * Hands the occasion of a report down to what it tells as held there: "on the fringes of the group's conference ...", and, sentences
 * later, "On Wednesday he sat down with ...". Not to what is past, planned, of other days or in other towns.
 */
export const inheritOccasions = (scene: FrameScene, events: readonly Event[]): void => {
  const s = { ...scene, occasions: [...scene.occasions, ...findSittings(scene, scene.occasions)] };
  const frames = framesOf(s).slice(0, MOST);
  const plans = plansOf(s).slice(0, MOST);
  const inQuotes = frames.length ? quoted(s.words) : null;
  /** "At the General Assembly I said so": what somebody is quoted on frames nothing that the report itself tells. */
  const saidOnly = (e: Event, { occasion: o }: Frame): boolean =>
    inQuotes?.[o.first] === 1 && e.triggers.every((t) => inQuotes[t.first] === 0);
  const own = new Set(events.filter((e) => e.kind !== "gathering").map((e) => e.occasion));
  for (const e of events) {
    const sentence = s.sentences[e.sentence];
    if (!e.occasion && sentence && e.kind !== "gathering") e.occasion = pointedTo(s.words, sentence, s.occasions);
    if (e.occasion || !HANDED.has(e.status)) continue;
    const meant = (f: Frame): boolean => suits(s, e, f) && !saidOnly(e, f) && !ofOtherTime(s, e, f) && fits(s, e, f);
    const frame =
      e.status === "planned"
        ? (plans.find((f) => meant(f) && onItsDay(s, e, f)) ??
          (isNear(s, e) ? frames.find((f) => told(s, e, f) && !f.late && meant(f)) : undefined))
        : frames.find(
            (f) =>
              (told(s, e, f) || !own.has(f.occasion)) &&
              (e.status !== "held" || f.occasion.relation !== "ahead" || onItsDay(s, e, f)) &&
              meant(f),
          );
    if (frame) e.occasion = frame.occasion;
  }
};

/** A gathering is its own occasion: the name that its word stands in, else the one named beside it. */
export const nameGatherings = (occasionsIn: ReadonlyMap<number, readonly OccasionMention[]>, events: readonly Event[]): void => {
  for (const e of events) {
    const t = e.triggers[0];
    if (e.kind !== "gathering" || e.occasion || !t) continue;
    const here = (occasionsIn.get(t.sentence) ?? []).filter((o) => o.kind === "gathering");
    e.occasion = here.find((o) => o.first <= t.first && t.first < o.last) ?? (here.length === 1 ? (here[0] ?? null) : null);
  }
};
