import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import type { Meant } from "./who-is.ts";

/** What two parties or people share in the record. */
export interface Dyad {
  readonly a: Meant;
  readonly b: Meant;
  /** Newest first. */
  readonly engagements: readonly RecordEngagement[];
  readonly positions: readonly RecordPosition[];
}

export const filterOf = (...meant: readonly Meant[]): Filter => ({
  party: meant.filter((m) => m.kind === "party").map((m) => m.id),
  person: meant.filter((m) => m.kind === "person").map((m) => m.id),
});

/** Every engagement of a filter, in pages of the store's own size. */
export const allEngagements = (
  store: RecordStore,
  filter: Filter,
  order: "newest" | "oldest" = "newest",
  most = 5000,
): RecordEngagement[] => {
  const out: RecordEngagement[] = [];
  let after: string | null = null;
  do {
    const page = store.engagements(filter, { limit: 500, after, order });
    out.push(...page.items);
    after = page.next;
  } while (after !== null && out.length < most);
  return out;
};

const concerns = (p: RecordPosition, m: Meant): boolean =>
  m.kind === "party"
    ? p.by.for === m.id || p.by.for === "BOTH" || p.toward.some((t) => t.for === m.id)
    : p.by.name === m.name || p.toward.some((t) => t.name === m.name);

/** Engagements in which both took part, and what was said in them. */
export const dyad = (store: RecordStore, a: Meant, b: Meant, most = 5000): Dyad => {
  const engagements = allEngagements(store, filterOf(a, b), "newest", most);
  const positions = engagements
    .slice(0, 200)
    .flatMap((e) => store.positions({ engagement: e.id }))
    .filter((p) => concerns(p, a) || concerns(p, b));
  return { a, b, engagements, positions };
};
