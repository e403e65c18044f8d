/** Readings to record, all at once: the meaning of the record. The store does the same part by part. */
import { type Account, byText, type ClaimSet, claimSetsOf } from "./claim-set.ts";
import { groupPart, partsOf } from "./group.ts";
import { mergeSets, withWhole } from "./merge.ts";
import type { RecordEngagement } from "./record.ts";

/** Raised with every change of what a decision or an entry is made of: a record made by other rules is then made anew. */
export const RULES = 1;

export interface Solved {
  readonly entry: RecordEngagement;
  /** The claim sets it is made of. */
  readonly ids: readonly string[];
}

/** Entries of one part (see group.ts); `partOf` still as readings give it. */
export const solvePart = (sets: readonly ClaimSet[]): Solved[] => {
  const byId = new Map(sets.map((c) => [c.engagement.id, c]));
  return groupPart(sets.map((c) => c.facts)).map((ids) => ({ ids, entry: mergeSets(ids.map((id) => byId.get(id) as ClaimSet)) }));
};

/** The order of exports: by the first day, the undated last, then by id. */
export const byDay = (a: RecordEngagement, b: RecordEngagement): number =>
  byText(a.when.from ?? "~", b.when.from ?? "~") || byText(a.id, b.id);

/** The whole record of a set of accounts, one of each report. Order and repetition change nothing. */
export const solve = (accounts: readonly Account[]): RecordEngagement[] => {
  const sets = new Map<string, ClaimSet>();
  for (const account of accounts) for (const c of claimSetsOf(account)) sets.set(c.engagement.id, c);
  const entryOf = new Map<string, string>();
  const solved = partsOf([...sets.values()].map((c) => c.facts)).flatMap((part) =>
    solvePart(part.map((f) => sets.get(f.id) as ClaimSet)),
  );
  for (const { entry, ids } of solved) for (const id of ids) entryOf.set(id, entry.id);
  return solved.map(({ entry }) => withWhole(entry, (id) => entryOf.get(id) ?? null)).sort(byDay);
};
