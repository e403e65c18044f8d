/** What a person should look at first: doubtful merges, then disagreements, then values of little confidence. */
import type { RecordEngagement } from "../record/record.ts";
import type { RecordStore } from "../store/store.ts";
import { type WhyPair, whyTwo } from "./why.ts";

export interface ReviewItem {
  /** joined: held together though not surely one; apart: held apart though they may be one; conflict: reports disagree; unsure. */
  readonly kind: "joined" | "apart" | "conflict" | "unsure";
  readonly engagement: RecordEngagement;
  /** The other one, of two that are held apart. */
  readonly other: RecordEngagement | null;
  /** The two accounts that are in doubt, and what speaks for and against. */
  readonly pair: WhyPair | null;
  /** The fields on which reports disagree, or all in doubt. */
  readonly fields: readonly string[];
}

/** Confidence below which an entry should be looked at: likelier wrong in something than right in all. */
export const SURE = 0.5;

const doubtful = (store: RecordStore, limit: number): ReviewItem[] =>
  store.doubts(limit).flatMap((d) => {
    const found = whyTwo(store, d.a, d.b);
    if (!found || found.one !== d.joined) return [];
    return [
      {
        kind: d.joined ? ("joined" as const) : ("apart" as const),
        engagement: found.a,
        other: found.one ? null : found.b,
        pair: found.pair,
        fields: [],
      },
    ];
  });

/** Fields about which a person has decided are no longer in doubt. */
const decided = (e: RecordEngagement): Set<string> => new Set((e.corrections ?? []).flatMap((c) => (c.field ? [c.field] : [])));

const unsure = (store: RecordStore, limit: number): ReviewItem[] =>
  store.unsure(limit, SURE).flatMap((e): ReviewItem[] => {
    const done = decided(e);
    const fields = e.conflicts.map((c) => c.field).filter((f) => !done.has(f));
    if (fields.length) return [{ kind: "conflict" as const, engagement: e, other: null, pair: null, fields }];
    return done.size || e.confidence >= SURE
      ? []
      : [{ kind: "unsure" as const, engagement: e, other: null, pair: null, fields: [] }];
  });

export const review = (store: RecordStore, limit: number): ReviewItem[] => {
  const first = doubtful(store, limit);
  return [...first, ...unsure(store, limit)].slice(0, limit);
};
