/** How often, and with whom: counts over engagements that took place. */

import type { Knowledge } from "../knowledge/knowledge.ts";
import { fullName } from "../reading/full-name.ts";
import { personKey } from "../record/person-key.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { FacetRow } from "../store/store.ts";
import { dayOf, happened, partiesOf } from "./scan.ts";

export interface YearCount {
  /** "2024". */
  readonly year: string;
  /** Engagements held in it; one whose time is only bounded counts in its first year. */
  readonly count: number;
  readonly kinds: Readonly<Record<string, number>>;
}

export interface Counterpart {
  readonly id: string;
  readonly name: string;
  readonly for: string | null;
  readonly office: string | null;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Longest run of years written out; a wrong date must not make a thousand rows. */
const YEARS_MOST = 120;

/** Engagements held, a row a year from the first to the last; years without any are told as 0. */
export const yearly = (engagements: readonly EntrySummary[]): YearCount[] =>
  yearRows(
    engagements.flatMap((e) => {
      const day = dayOf(e);
      return day && happened(e) ? [{ value: `${day.slice(0, 4)} ${e.kind}`, count: 1 }] : [];
    }),
  );

/** The same of sums: "2024 call", 3. */
export const yearRows = (held: readonly FacetRow[]): YearCount[] => {
  const byYear = new Map<number, Record<string, number>>();
  for (const { value, count } of held) {
    const [year, kind] = value.split(" ") as [string, string];
    const kinds = byYear.get(Number(year)) ?? {};
    kinds[kind] = (kinds[kind] ?? 0) + count;
    byYear.set(Number(year), kinds);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined) return [];
  const first = Math.max(years[0] as number, last - YEARS_MOST + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const kinds = byYear.get(first + i) ?? {};
    return { year: String(first + i), count: Object.values(kinds).reduce((n, k) => n + k, 0), kinds };
  });
};

interface Seen {
  readonly id: string;
  name: string;
  for: string | null;
  office: string | null;
  count: number;
  first: string | null;
  last: string | null;
}

class Tally {
  private readonly seen = new Map<string, Seen>();
  /** Engagements come newest first, so the first name and office seen are the latest. */
  add(id: string, name: string, party: string | null, office: string | null, day: string | null): void {
    const known = this.seen.get(id) ?? { id, name, for: party, office, count: 0, first: null, last: null };
    known.count++;
    if (day && (!known.first || day < known.first)) known.first = day;
    if (day && (!known.last || day > known.last)) known.last = day;
    this.seen.set(id, known);
  }
  most(limit: number): Counterpart[] {
    return [...this.seen.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
}

export const partyName = (knowledge: Knowledge, id: string): string =>
  knowledge.state(id)?.name ?? knowledge.organization(id)?.name ?? id;

/** The parties met most, without `own`. */
export const partiesMet = (
  engagements: readonly EntrySummary[],
  own: readonly string[],
  knowledge: Knowledge,
  limit = 60,
): Counterpart[] => {
  const tally = new Tally();
  for (const e of engagements)
    if (happened(e)) for (const p of partiesOf(e)) if (!own.includes(p)) tally.add(p, partyName(knowledge, p), p, null, dayOf(e));
  return tally.most(limit);
};

/** The people seen most: those for `party`, or with `party` null all of them. */
export const peopleSeen = (engagements: readonly EntrySummary[], party: string | null, limit = 60): Counterpart[] => {
  const tally = new Tally();
  for (const e of engagements)
    if (happened(e))
      for (const p of e.participants) {
        const key = personKey(p);
        if (key && p.name && (party === null || p.for === party))
          tally.add(key, fullName(p) ?? p.name, p.for, p.office, dayOf(e));
      }
  return tally.most(limit);
};
