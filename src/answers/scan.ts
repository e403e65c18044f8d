import type { RecordEngagement } from "../record/record.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { Filter, RecordStore } from "../store/store.ts";

/** Engagements that an answer which counts looks at: what fits into a page's time. */
export const COUNTED_MOST = 5000;

/** The newest engagements of a filter, and how many there are in all: an answer that counts says how far it looked. */
export interface Scan {
  readonly items: readonly EntrySummary[];
  readonly total: number;
}

export const scan = (store: RecordStore, filter: Filter, most = COUNTED_MOST): Scan => store.summaries(filter, { limit: most });

/** Engagements of a filter with all their claims, in pages of the store's own size. */
export const wholeEntries = (
  store: RecordStore,
  filter: Filter,
  most: number,
  order: "newest" | "oldest" = "newest",
): RecordEngagement[] => {
  const out: RecordEngagement[] = [];
  let after: string | null = null;
  do {
    const page = store.engagements(filter, { limit: Math.min(500, most - out.length), after, order });
    out.push(...page.items);
    after = page.next;
  } while (after !== null && out.length < most);
  return out;
};

/** The day by which an engagement is ordered: its first, else its last; null where nothing is known. */
export const dayOf = (e: Pick<EntrySummary, "when">): string | null => e.when.from ?? e.when.to;

/** Its parties, each once, in the order of the participants. */
export const partiesOf = (e: Pick<EntrySummary, "participants">): string[] => [
  ...new Set(e.participants.flatMap((p) => (p.for ? [p.for] : []))),
];

const HAPPENED: ReadonlySet<string> = new Set(["held", "earlier"]);
/** It took place: not planned, proposed, cancelled or denied. */
export const happened = (e: Pick<EntrySummary, "status">): boolean => HAPPENED.has(e.status);
