/** A correction as people ask for it, in entries and reports, turned into one about claim sets. */
import type { Act, Identity } from "../../record/corrections.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { whyNotSet } from "../../record/set-value.ts";
import type { RecordStore } from "../../store/store.ts";

export type CorrectionRequest =
  | { readonly kind: "merge"; readonly engagements: readonly string[] }
  /** Reviewed: what the record holds as one is one. */
  | { readonly kind: "one"; readonly engagement: string }
  /** Reviewed: what the record holds as two are two. */
  | { readonly kind: "two"; readonly engagements: readonly string[] }
  /** `reports` tell another engagement than the others of the entry. */
  | { readonly kind: "split"; readonly engagement: string; readonly reports: readonly string[] }
  /** No engagement at all; with `reports`, only their accounts of it. */
  | { readonly kind: "reject"; readonly engagement: string; readonly reports?: readonly string[] | undefined }
  | { readonly kind: "set"; readonly engagement: string; readonly field: string; readonly value: unknown }
  /** In one engagement, or wherever that person takes part. */
  | { readonly kind: "person"; readonly engagement?: string | null | undefined; readonly was: string; readonly is: Identity }
  | { readonly kind: "forget"; readonly report: string };

/** What was asked for cannot be done; the message says what can. */
export class CorrectionError extends Error {
  readonly code: "unknown-engagement" | "unknown-report" | "bad-value" | "nothing-to-do";
  constructor(code: CorrectionError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

const entryOf = (store: RecordStore, id: string): RecordEngagement => {
  const e = store.engagement(id);
  if (!e) throw new CorrectionError("unknown-engagement", `${id}: the record has no such engagement`);
  return e;
};

const setsOf = (e: RecordEngagement): string[] => e.reports.flatMap((r) => r.claimSets);

/** The claim sets of some reports of an entry; a claim set may be named as well. */
const setsOfReports = (e: RecordEngagement, named: readonly string[]): string[] =>
  named.flatMap((name) => {
    const own =
      e.reports.find((r) => r.id === name || r.sources.includes(name))?.claimSets ?? setsOf(e).filter((id) => id === name);
    if (!own.length)
      throw new CorrectionError(
        "unknown-report",
        `${name}: not a report of ${e.id}; its reports are ${e.reports.map((r) => r.id).join(", ")}`,
      );
    return own;
  });

const merge = (store: RecordStore, ids: readonly string[]): Act => {
  const entries = ids.map((id) => entryOf(store, id));
  if (new Set(entries.map((e) => e.id)).size < 2)
    throw new CorrectionError("nothing-to-do", `${ids.join(", ")}: one engagement already; give two that differ`);
  return { kind: "merge", sets: entries.flatMap(setsOf) };
};

const split = (store: RecordStore, id: string, reports: readonly string[]): Act => {
  const e = entryOf(store, id);
  const sets = setsOfReports(e, reports);
  const from = setsOf(e).filter((x) => !sets.includes(x));
  if (!sets.length || !from.length)
    throw new CorrectionError(
      "nothing-to-do",
      `${e.id}: give some of its reports, not all: ${e.reports.map((r) => r.id).join(", ")}`,
    );
  return { kind: "split", sets, from };
};

/** Named together, they stay together, and no doubt about them is raised again. */
const one = (store: RecordStore, id: string): Act => {
  const sets = setsOf(entryOf(store, id));
  if (sets.length < 2)
    throw new CorrectionError("nothing-to-do", `${id}: one account tells it; there is nothing to hold together`);
  return { kind: "merge", sets };
};

const two = (store: RecordStore, ids: readonly string[]): Act => {
  const [first, second, ...more] = ids.map((id) => entryOf(store, id));
  if (!first || !second || more.length || first.id === second.id)
    throw new CorrectionError("nothing-to-do", `${ids.join(", ")}: give two engagements that the record holds apart`);
  return { kind: "split", sets: setsOf(first), from: setsOf(second) };
};

const set = (store: RecordStore, id: string, field: string, value: unknown): Act => {
  const e = entryOf(store, id);
  const wrong = whyNotSet(field, value);
  if (wrong) throw new CorrectionError("bad-value", wrong);
  return { kind: "set", sets: setsOf(e), field, value };
};

/** The act that a request means in this record; throws CorrectionError. */
export const actOf = (store: RecordStore, r: CorrectionRequest): Act => {
  switch (r.kind) {
    case "merge":
      return merge(store, r.engagements);
    case "one":
      return one(store, r.engagement);
    case "two":
      return two(store, r.engagements);
    case "split":
      return split(store, r.engagement, r.reports);
    case "reject": {
      const e = entryOf(store, r.engagement);
      return { kind: "reject", sets: r.reports?.length ? setsOfReports(e, r.reports) : setsOf(e) };
    }
    case "set":
      return set(store, r.engagement, r.field, r.value);
    case "person":
      return { kind: "person", sets: r.engagement ? setsOf(entryOf(store, r.engagement)) : [], was: r.was, is: r.is };
    case "forget":
      if (!store.reportText(r.report)) throw new CorrectionError("unknown-report", `${r.report}: the record has no such report`);
      return { kind: "forget", report: r.report };
  }
};
