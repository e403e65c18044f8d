import type { Knowledge } from "../knowledge/knowledge.ts";
import { fullName } from "../reading/full-name.ts";
import { personKey } from "../record/person-key.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { RecordStore } from "../store/store.ts";
import { dayOf, scan } from "./scan.ts";

export interface OfficeHeld {
  readonly office: string;
  readonly officeClass: string;
  readonly for: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The source of the base's row; "the record" for an office that only reports attest. */
  readonly source: string;
}

export interface PersonPage {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly OfficeHeld[];
  readonly total: number;
  /** What is told here rests on so many of them, the newest. */
  readonly counted: number;
  /** The newest. */
  readonly engagements: readonly EntrySummary[];
  /** The days of all that were counted, each once. */
  readonly days: readonly string[];
  readonly counterparts: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly for: string | null;
    readonly count: number;
  }[];
}

const SHOWN = 100;

const isIn = (e: EntrySummary, id: string) => e.participants.find((p) => personKey(p) === id);

/** Offices that reports attest and the base does not hold, from the first to the last day they were seen. */
const attested = (engagements: readonly EntrySummary[], id: string): OfficeHeld[] => {
  const seen = new Map<string, OfficeHeld>();
  for (const e of engagements) {
    const p = isIn(e, id);
    if (!p?.office || !p.for || !e.when.from) continue;
    const key = `${p.office}|${p.for}`;
    const known = seen.get(key);
    seen.set(key, {
      office: p.office,
      officeClass: p.officeClass ?? "other",
      for: p.for,
      from: known?.from && known.from < e.when.from ? known.from : e.when.from,
      to: known?.to && e.when.to && known.to > e.when.to ? known.to : (e.when.to ?? e.when.from),
      source: "the record",
    });
  }
  return [...seen.values()];
};

/** Somebody's offices over time, engagements and counterparts; null if neither the record nor the base knows the id. */
export const person = (store: RecordStore, knowledge: Knowledge, id: string): PersonPage | null => {
  const known = knowledge.person(id);
  const { items: engagements, total } = scan(store, { person: [id] });
  if (!known && !engagements.length) return null;
  const own = engagements.map((e) => isIn(e, id)).find((p) => p?.name);
  const offices: OfficeHeld[] = known
    ? known.tenures
        .filter((t) => t.from !== null || t.to !== null)
        .map((t) => ({ office: t.office, officeClass: t.officeClass, for: t.for, from: t.from, to: t.to, source: t.source }))
    : [];
  const unlisted = attested(engagements, id).filter(
    (o) => !offices.some((k) => k.for === o.for && k.officeClass === o.officeClass),
  );
  const counts = new Map<string, { id: string | null; name: string; for: string | null; count: number }>();
  for (const e of engagements)
    for (const p of e.participants) {
      const key = personKey(p);
      if (!key || !p.name || key === id) continue;
      const had = counts.get(key);
      counts.set(key, { id: key, name: had?.name ?? fullName(p) ?? p.name, for: p.for, count: (had?.count ?? 0) + 1 });
    }
  return {
    id,
    name: known?.name ?? (own && fullName(own)) ?? id,
    offices: [...offices, ...unlisted].sort((x, y) => (x.from ?? "").localeCompare(y.from ?? "")),
    total,
    counted: engagements.length,
    engagements: engagements.slice(0, SHOWN),
    days: [...new Set(engagements.flatMap((e) => (e.when.from === e.when.to ? (dayOf(e) ?? []) : [])))],
    counterparts: [...counts.values()].sort((x, y) => y.count - x.count || x.name.localeCompare(y.name)).slice(0, 60),
  };
};
