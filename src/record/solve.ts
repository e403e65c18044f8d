/** Readings to record, all at once: the meaning of the record. The store does the same part by part. */
import { type Account, byText, type ClaimSet, claimSetsOf } from "./claim-set.ts";
import { correctEntry } from "./correct-entry.ts";
import { type Correction, Corrections, NO_CORRECTIONS } from "./corrections.ts";
import { type Doubt, groupPart, partsOf } from "./group.ts";
import { mergeSets, withWhole } from "./merge.ts";
import type { RecordEngagement } from "./record.ts";

/** Raised with every change of what a decision or an entry is made of: a record made by other rules is then made anew. */
export const RULES = 10;

export interface Solved {
  readonly entry: RecordEngagement;
  /** The claim sets it is made of. */
  readonly ids: readonly string[];
}

export interface SolvedPart {
  readonly entries: readonly Solved[];
  readonly doubts: readonly Doubt[];
}

/** Entries of one part (see group.ts); `partOf` still as readings give it. Rejected claim sets are in none. */
export const solvePart = (sets: readonly ClaimSet[], corrections: Corrections = NO_CORRECTIONS): SolvedPart => {
  const byId = new Map(sets.map((c) => [c.engagement.id, c]));
  const { groups, doubts } = groupPart(
    sets.map((c) => c.facts),
    corrections,
  );
  const told = new Set(groups.flat());
  const entries = groups.map((ids) => ({
    ids,
    entry: correctEntry(mergeSets(ids.map((id) => byId.get(id) as ClaimSet)), ids, told, corrections),
  }));
  return { entries, doubts };
};

/** The order of exports: by the first day, the undated last, then by id. */
export const byDay = (a: RecordEngagement, b: RecordEngagement): number =>
  byText(a.when.from ?? "~", b.when.from ?? "~") || byText(a.id, b.id);

/** The whole record of a set of accounts, one of each report, and of what people decided. Order and repetition change nothing. */
export const solve = (accounts: readonly Account[], decided: Iterable<Correction> = []): RecordEngagement[] => {
  const corrections = new Corrections(decided);
  const sets = new Map<string, ClaimSet>();
  for (const account of accounts)
    if (!corrections.isForgotten(account.reading.report.id)) for (const c of claimSetsOf(account)) sets.set(c.engagement.id, c);
  const entryOf = new Map<string, string>();
  const facts = [...sets.values()].map((c) => c.facts);
  const solved = partsOf(facts, corrections).flatMap(
    (part) =>
      solvePart(
        part.map((f) => sets.get(f.id) as ClaimSet),
        corrections,
      ).entries,
  );
  for (const { entry, ids } of solved) for (const id of ids) entryOf.set(id, entry.id);
  return solved.map(({ entry }) => withWhole(entry, (id) => entryOf.get(id) ?? null)).sort(byDay);
};
