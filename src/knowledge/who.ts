/** Who held an office on a day, and how far the base covers an office over the years. */
import type { Knowledge, OfficeClass, Person, Tenure } from "./knowledge.ts";
import { earliest, holds, latest } from "./tenure.ts";

export interface Holder {
  readonly person: Person;
  readonly tenure: Tenure;
}

/**
 * Everyone who may have held an office of that class for that party on that day, each once, the surest first. Someone only attested on
 * some days of an office that another held with dates is left out.
 */
export const who = (knowledge: Knowledge, officeClass: OfficeClass, party: string, day: string): Holder[] => {
  const found = knowledge.holders(officeClass, party, day, day);
  const dated = found.some((h) => !h.tenure.attested);
  const seen = new Set<string>();
  return found.filter((h) => {
    if ((dated && h.tenure.attested) || seen.has(h.person.id)) return false;
    seen.add(h.person.id);
    return true;
  });
};

/** How an office stands in the base from one day to another. */
export interface Coverage {
  readonly party: string;
  readonly officeClass: OfficeClass;
  /** Share of days with at least one dated holder, 0 to 1. */
  readonly covered: number;
  /** Stretches without one: [first day, last day]. */
  readonly gaps: readonly (readonly [string, string])[];
  /** Pairs of people whose terms surely share more than `OVERLAP_DAYS` days, neither of them acting or holding the office beside another. */
  readonly overlaps: readonly { readonly a: string; readonly b: string; readonly from: string; readonly days: number }[];
  readonly unverified: number;
}

const DAY = 86_400_000;
const OVERLAP_DAYS = 60;
const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

interface Span {
  readonly name: string;
  readonly person: string;
  readonly from: number;
  readonly to: number;
  /** The days on which the term surely ran: a partial date may mean its last or its first day. */
  readonly surelyFrom: number;
  readonly surelyTo: number;
  readonly acting: boolean;
}

const spansOf = (holders: readonly Holder[], officeClass: OfficeClass, from: string, to: string): Span[] =>
  holders
    .filter((h) => !h.tenure.attested && h.tenure.from !== null)
    .map((h) => ({
      name: h.person.name,
      person: h.person.id,
      from: Math.max(Date.parse(from), Date.parse(earliest(h.tenure.from as string))),
      to: Math.min(Date.parse(to), h.tenure.to === null ? Number.POSITIVE_INFINITY : Date.parse(latest(h.tenure.to))),
      surelyFrom: Date.parse(latest(h.tenure.from as string)),
      surelyTo: h.tenure.to === null ? Date.parse(to) : Date.parse(earliest(h.tenure.to)),
      acting: h.tenure.acting || h.tenure.officeClass !== officeClass,
    }))
    .filter((s) => s.to >= s.from)
    .sort((a, b) => a.from - b.from || a.to - b.to);

const gapsOf = (spans: readonly Span[], from: number, to: number): [number, number][] => {
  const gaps: [number, number][] = [];
  let covered = from - DAY;
  for (const s of spans) {
    if (s.from > covered + DAY) gaps.push([covered + DAY, s.from - DAY]);
    covered = Math.max(covered, s.to);
  }
  if (covered < to) gaps.push([covered + DAY, to]);
  return gaps;
};

const overlapsOf = (spans: readonly Span[]): Coverage["overlaps"] =>
  spans.flatMap((a, i) =>
    spans.slice(i + 1).flatMap((b) => {
      const days = Math.round(
        (Math.min(a.surelyTo, b.surelyTo, a.to, b.to) - Math.max(a.surelyFrom, b.surelyFrom, b.from)) / DAY,
      );
      return a.person === b.person || a.acting || b.acting || days <= OVERLAP_DAYS
        ? []
        : [{ a: a.name, b: b.name, from: toDay(b.from), days }];
    }),
  );

/** The coverage of one office between two days. */
export const coverage = (knowledge: Knowledge, officeClass: OfficeClass, party: string, from: string, to: string): Coverage => {
  const holders = knowledge.holders(officeClass, party, from, to).filter((h) => holds(h.tenure, from, to));
  const spans = spansOf(holders, officeClass, from, to);
  const start = Date.parse(from);
  const end = Date.parse(to);
  const gaps = gapsOf(spans, start, end);
  const missing = gaps.reduce((n, [a, b]) => n + (b - a) / DAY + 1, 0);
  return {
    party,
    officeClass,
    covered: 1 - missing / ((end - start) / DAY + 1),
    gaps: gaps.map(([a, b]) => [toDay(a), toDay(b)] as const),
    overlaps: overlapsOf(spans),
    unverified: holders.filter((h) => !h.tenure.verified).length,
  };
};
