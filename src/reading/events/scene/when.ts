import type { Anchor, Entity, TimeMention } from "../../document.ts";
import type { When } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";

const UNKNOWN: When = { edtf: "", from: null, to: null, basis: "unknown" };
const interval = (from: string | null, to: string | null): string =>
  from === null && to === null ? "" : from === to ? (from as string) : `${from ?? ".."}/${to ?? ".."}`;
const monthEnd = (month: string): string => {
  const [y, m] = month.split("-").map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(y, m, 0)).getUTCDate()).padStart(2, "0")}`;
};
/** The bounds of a partial date. */
const bounds = (edtf: string): { from: string; to: string } =>
  edtf.length === 4
    ? { from: `${edtf}-01-01`, to: `${edtf}-12-31` }
    : edtf.length === 7
      ? { from: `${edtf}-01`, to: monthEnd(edtf) }
      : { from: edtf, to: edtf };

/** A time as it is told. */
const told = (t: TimeMention): When => ({ edtf: t.edtf, from: t.from, to: t.to, basis: t.basis });

/** Some day up to the report's. */
const upTo = (day: string | null): When =>
  day === null ? UNKNOWN : { edtf: `../${day}`, from: null, to: day, basis: "inferred", derivedFrom: "told as past" };

/** The most exact of an engagement's times: a day before a month, a stated one before a relative one. */
export const best = (times: readonly TimeMention[]): TimeMention | null => {
  const width = (t: TimeMention): number =>
    t.from === null || t.to === null ? 99999 : (Date.parse(t.to) - Date.parse(t.from)) / 86400000;
  return (
    [...times]
      .filter((t) => !t.open && (t.from !== null || t.to !== null))
      .sort(
        (a, b) => width(a) - width(b) || (a.basis === "stated" ? 0 : 1) - (b.basis === "stated" ? 0 : 1) || a.first - b.first,
      )[0] ?? null
  );
};

/** The years in which everybody held the office the text gives them: nothing lies before the last of them took it. */
const officeBounds = (e: Event, entities: readonly Entity[]): When | null => {
  let from: string | null = null,
    to: string | null = null,
    because = "";
  for (const p of e.participants) {
    const x = entities[p.entity] as Entity;
    if (!x.person || !x.office?.officeClass || x.office.basis === "inferred") continue;
    const held = x.person.tenures.filter(
      (t) =>
        t.for === x.party &&
        (t.officeClass === x.office?.officeClass || t.also.includes(x.office?.officeClass as never)) &&
        !t.acting,
    );
    if (!held.length) continue;
    const starts = held.map((t) => t.from),
      ends = held.map((t) => t.to);
    if (starts.every((s) => s !== null)) {
      const start = bounds((starts as string[]).sort()[0] as string).from;
      if (from === null || start > from) {
        from = start;
        because = `${x.person.name} held the office ${held[0]?.office} (${x.party}) from ${start}`;
      }
    }
    if (ends.every((s) => s !== null)) {
      const end = bounds((ends as string[]).sort().at(-1) as string).to;
      if (to === null || end < to) to = end;
    }
  }
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) return null;
  return {
    edtf: interval(from, to),
    from,
    to,
    basis: "inferred",
    derivedFrom: `tenures: ${because || `the office ended by ${to}`}`,
  };
};

export interface WhenContext {
  readonly anchor: Anchor;
  readonly entities: readonly Entity[];
  /** The chief engagement's time, which others held beside it share unless they say otherwise. */
  readonly main: When | null;
  /** A later day, told beside the words that call it off. */
  readonly plannedFor: TimeMention | null;
  /** The time of the journey that a plan is part of. */
  readonly journey: TimeMention | null;
  /** How many days from the chief engagement it was, if its sentence counts them. */
  readonly apart: number | null;
  /** "has already visited Chile": on some day up to the report's. */
  readonly perfect: boolean;
  /** One of those who met that day was to have met somebody else, too. */
  readonly dropped: boolean;
}

/** "On Monday he denied that they had met": the day of a denial, told on that day, is not that of what is denied. */
const ofTheDenial = (e: Event, day: string | null, t: TimeMention): boolean =>
  e.status === "denied" && day !== null && t.from === day && t.to === day;

/** "Brunei, which chairs the association this year, led the session": the year of the news is nobody's time. */
const ofTheYear = (e: Event, day: string | null, t: TimeMention): boolean =>
  e.status === "held" &&
  t.basis === "relative" &&
  t.edtf.length === 4 &&
  day !== null &&
  t.from !== null &&
  t.to !== null &&
  t.from <= day &&
  day <= t.to;

/** "The call came a day after X met Y": counted from the chief engagement's day. */
const fromChief = (c: WhenContext): When | null => {
  const day = c.main?.from ?? null;
  if (c.apart === null || day === null || day !== c.main?.to) return null;
  const found = new Date(Date.parse(day) + c.apart * 86_400_000).toISOString().slice(0, 10);
  return { edtf: found, from: found, to: found, basis: "inferred", derivedFrom: "days told from the chief engagement" };
};

/** When an engagement took place: stated, else counted from the report's day, else that day itself; bounded by offices where nothing is said. */
export const whenOf = (e: Event, c: WhenContext): { when: When; mention: TimeMention | null } => {
  if (e.instrument?.on)
    return {
      when: {
        edtf: e.instrument.on,
        ...bounds(e.instrument.on),
        basis: "known",
        derivedFrom: `the knowledge base's date of the ${e.instrument.name}`,
      },
      mention: null,
    };
  const day = c.anchor.day;
  const mention = c.plannedFor ?? best(e.times.filter((t) => !ofTheDenial(e, day, t) && !ofTheYear(e, day, t)));
  if (mention) return { when: told(mention), mention };
  const counted = fromChief(c);
  if (counted) return { when: counted, mention: null };
  if (e.status === "held" && c.perfect) return { when: upTo(day), mention: null };
  if (e.status === "held" || c.dropped) {
    if (c.main && c.main.basis !== "unknown")
      return {
        when: {
          ...c.main,
          basis:
            c.main.basis === "stated" || c.main.basis === "relative" || c.main.basis === "published" ? "inferred" : c.main.basis,
          derivedFrom: "the report's chief engagement",
        },
        mention: null,
      };
    if (e.times.some((t) => t.open)) return { when: officeBounds(e, c.entities) ?? UNKNOWN, mention: null };
    if (day) return { when: { edtf: day, from: day, to: day, basis: "published" }, mention: null };
    if (c.anchor.edtf) return { when: { edtf: c.anchor.edtf, ...bounds(c.anchor.edtf), basis: "published" }, mention: null };
    return { when: officeBounds(e, c.entities) ?? UNKNOWN, mention: null };
  }
  if (c.journey) {
    const span: When = { ...told(c.journey), basis: "inferred", derivedFrom: "the journey it is part of" };
    return { when: span, mention: c.journey };
  }
  if ((e.status === "earlier" || e.status === "denied") && day) return { when: upTo(day), mention: null };
  if ((e.status === "planned" || e.status === "proposed") && day)
    return {
      when: { edtf: `${day}/..`, from: day, to: null, basis: "inferred", derivedFrom: "told as still to come" },
      mention: null,
    };
  return { when: UNKNOWN, mention: null };
};
