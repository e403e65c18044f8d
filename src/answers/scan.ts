import type { RecordEngagement } from "../record/record.ts";
import type { Filter, RecordStore } from "../store/store.ts";

/** Engagements that an answer which counts looks at: what fits into a page's time. */
export const COUNTED_MOST = 5000;
const PAGE = 500;

/** The newest engagements of a filter, and how many there are in all: an answer that counts says how far it looked. */
export interface Scan {
  readonly items: readonly RecordEngagement[];
  readonly total: number;
}

export const scan = (store: RecordStore, filter: Filter, most = COUNTED_MOST, order: "newest" | "oldest" = "newest"): Scan => {
  const items: RecordEngagement[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page = store.engagements(filter, { limit: Math.min(PAGE, most - items.length), after, order });
    items.push(...page.items);
    total = page.total;
    after = page.next;
  } while (after !== null && items.length < most);
  return { items, total };
};

/** The day by which an engagement is ordered: its first, else its last; null where nothing is known. */
export const dayOf = (e: Pick<RecordEngagement, "when">): string | null => e.when.from ?? e.when.to;

/** Its parties, each once, in the order of the participants. */
export const partiesOf = (e: Pick<RecordEngagement, "participants">): string[] => [
  ...new Set(e.participants.flatMap((p) => (p.for ? [p.for] : []))),
];

const HAPPENED: ReadonlySet<string> = new Set(["held", "earlier"]);
/** It took place: not planned, proposed, cancelled or denied. */
export const happened = (e: Pick<RecordEngagement, "status">): boolean => HAPPENED.has(e.status);
