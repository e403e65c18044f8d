/** Why two engagements are two, or why two accounts are one. */
import type { ClaimSet } from "../record/claim-set.ts";
import { type Explanation, explain, type Reason } from "../record/explain.ts";
import type { AppliedCorrection, RecordEngagement } from "../record/record.ts";
import type { RecordStore } from "../store/store.ts";
import { type SourceWords, sourceWords } from "./source-words.ts";

export interface WhyReason {
  readonly field: Reason["field"];
  readonly for: boolean;
  readonly says: string;
  readonly a: SourceWords | null;
  readonly b: SourceWords | null;
}

export interface WhyPair extends Omit<Explanation, "reasons"> {
  readonly reasons: readonly WhyReason[];
}

export interface Why {
  /** The entries that hold the two. */
  readonly a: RecordEngagement;
  readonly b: RecordEngagement;
  /** One entry holds both. */
  readonly one: boolean;
  /** Accounts of the one beside accounts of the other: what decided comes first. */
  readonly pairs: readonly WhyPair[];
  /** Pairs there are before the limit. */
  readonly compared: number;
  /** What people decided about either. */
  readonly corrections: readonly AppliedCorrection[];
}

const MOST_SETS = 60;
const MOST_PAIRS = 20;
const WEIGHT: Readonly<Record<Explanation["verdict"], number>> = { cannot: 3, same: 2, maybe: 1, unlike: 0 };

const idsOf = (e: RecordEngagement): string[] => e.reports.flatMap((r) => r.claimSets);

/** What ruled it out first where they are two, what spoke for it first where they are one. */
const decisiveFirst =
  (one: boolean) =>
  (x: Explanation, y: Explanation): number => {
    const rank = (e: Explanation): number => (one && e.verdict === "cannot" ? -1 : WEIGHT[e.verdict]);
    return rank(y) - rank(x) || y.score - x.score || (x.a < y.a ? -1 : 1);
  };

const withSources = (store: RecordStore, e: Explanation, reportOf: ReadonlyMap<string, string>): WhyPair => ({
  ...e,
  reasons: e.reasons.map((r) => ({
    ...r,
    a: r.a && sourceWords(store, reportOf.get(e.a) ?? "", r.a),
    b: r.b && sourceWords(store, reportOf.get(e.b) ?? "", r.b),
  })),
});

const pairsOf = (as: readonly ClaimSet[], bs: readonly ClaimSet[], one: boolean): Explanation[] =>
  as
    .flatMap((x) => bs.filter((y) => (one ? x.engagement.id < y.engagement.id : true)).map((y) => explain(x, y)))
    .sort(decisiveFirst(one));

/** The claim sets to compare: the very ones named where both lie in one entry, else all of each entry. */
const chosen = (store: RecordStore, named: string, e: RecordEngagement, one: boolean): ClaimSet[] =>
  store.claimSets(one && named !== e.id ? [named] : idsOf(e).slice(0, MOST_SETS));

/** Two accounts alone, with the entries that hold them: what review asks of every doubt. Null where one is not in the record. */
export const whyTwo = (
  store: RecordStore,
  first: string,
  second: string,
): {
  readonly a: RecordEngagement;
  readonly b: RecordEngagement;
  readonly one: boolean;
  readonly pair: WhyPair | null;
} | null => {
  const [a, b] = [store.engagement(first), store.engagement(second)];
  if (!a || !b) return null;
  const sets = store.claimSets([first, second]);
  const [x, y] = [sets.find((s) => s.engagement.id === first), sets.find((s) => s.engagement.id === second)];
  const reportOf = new Map(sets.map((c) => [c.engagement.id, c.facts.report]));
  return { a, b, one: a.id === b.id, pair: x && y ? withSources(store, explain(x, y), reportOf) : null };
};

/** The answer for two ids of engagements, as entries or as a reading gives them; null where one is not in the record. */
export const why = (store: RecordStore, first: string, second: string): Why | null => {
  const [a, b] = [store.engagement(first), store.engagement(second)];
  if (!a || !b) return null;
  const one = a.id === b.id;
  const [as, bs] = [chosen(store, first, a, one), chosen(store, second, b, one)];
  const single = one && as.length === 1 && bs.length === 1;
  const all = pairsOf(as, bs, one && !single);
  const reportOf = new Map([...as, ...bs].map((c) => [c.engagement.id, c.facts.report]));
  const corrections = [...(a.corrections ?? []), ...(one ? [] : (b.corrections ?? []))];
  return {
    a,
    b,
    one,
    pairs: all.slice(0, MOST_PAIRS).map((e) => withSources(store, e, reportOf)),
    compared: all.length,
    corrections: [...new Map(corrections.map((c) => [c.id, c])).values()],
  };
};
