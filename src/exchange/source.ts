import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordEngagement } from "../record/record.ts";
import type { Filter, RecordStore } from "../store/store.ts";

/** What an export is made from. */
export interface Source {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  /** Which engagements; {} for all. */
  readonly filter: Filter;
  /** Where the record is served ("https://example.org"), for permalinks; "" makes them relative. */
  readonly base: string;
  /** What people call the filter, for the head of a feed; its words if not given. */
  readonly title?: string;
  /** Hears of each engagement for which a format has no place: without a day, in a calendar. */
  readonly leftOut?: (why: string) => void;
}

const PAGE = 500;

/** The engagements of the filter in the order of when.from and id, a page in memory at a time. */
export function* engagements(source: Source): Generator<RecordEngagement> {
  let after: string | null = null;
  do {
    const page = source.store.engagements(source.filter, { limit: PAGE, after, order: "oldest" });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}

/** The ids of the filter's engagements; null where there is no filter, for all. */
export const chosenIds = (source: Source): ReadonlySet<string> | null => {
  if (!isFiltered(source.filter)) return null;
  const ids = new Set<string>();
  for (const e of engagements(source)) ids.add(e.id);
  return ids;
};

/** The ids of all reports, in order; those of the filter's engagements alone where there is a filter. */
export function* reportIds(source: Source): Generator<string> {
  if (isFiltered(source.filter)) {
    const seen = new Set<string>();
    for (const e of engagements(source)) for (const r of e.reports) seen.add(r.id);
    yield* [...seen].sort();
    return;
  }
  let after = "";
  for (;;) {
    const page = source.store.reportIds(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

const isFiltered = (f: Filter): boolean => Object.values(f).some((v) => v !== undefined && v.length > 0);

/** Opens the entry in the web app. */
export const permalink = (source: Source, id: string): string => `${source.base}/engagement/${encodeURIComponent(id)}`;

/** A name of an engagement that no other record has: a permalink where the record is served, else a URN. */
export const iri = (source: Source, id: string): string => (source.base ? permalink(source, id) : `urn:chancery:${id}`);
