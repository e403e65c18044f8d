/** Readings to record, all at once: the meaning of the record. The store does the same part by part. */
import { type Account, byText, type ClaimSet, claimSetsOf } from "./claim-set.ts";
import { groupPart, partsOf } from "./group.ts";
import { mergeSets, withWhole } from "./merge.ts";
import type { RecordEngagement } from "./record.ts";

/** Entries of one part (see group.ts); `partOf` still as readings give it. */
export const solvePart = (sets: readonly ClaimSet[]): RecordEngagement[] => {
  const byId = new Map(sets.map((c) => [c.engagement.id, c]));
  return groupPart(sets.map((c) => c.facts)).map((ids) => mergeSets(ids.map((id) => byId.get(id) as ClaimSet)));
};

/** The order of exports: by the first day, the undated last, then by id. */
export const byDay = (a: RecordEngagement, b: RecordEngagement): number => byText(a.when.from ?? "~", b.when.from ?? "~") || byText(a.id, b.id);

/** The whole record of a set of accounts, one of each report. Order and repetition change nothing. */
export const solve = (accounts: readonly Account[]): RecordEngagement[] => {
  const sets = new Map<string, ClaimSet>();
  for (const account of accounts) for (const c of claimSetsOf(account)) sets.set(c.engagement.id, c);
  const entryOf = new Map<string, string>();
  const entries = partsOf([...sets.values()].map((c) => c.facts)).flatMap((part) => {
    const groups = groupPart(part);
    return groups.map((ids) => {
      const entry = mergeSets(ids.map((id) => sets.get(id) as ClaimSet));
      for (const id of ids) entryOf.set(id, entry.id);
      return entry;
    });
  });
  return entries.map((e) => withWhole(e, (id) => entryOf.get(id) ?? null)).sort(byDay);
};
