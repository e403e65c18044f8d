/** An entry as lists, drawings and counts need it: a tenth of the whole, without the claims and their words. */
import type { Engagement } from "../reading/reading.ts";
import type { RecordEngagement } from "./record.ts";

export interface EntrySummary
  extends Pick<
    Engagement,
    "id" | "kind" | "status" | "when" | "where" | "participants" | "occasion" | "partOf" | "format" | "topics"
  > {
  readonly reports: number;
  readonly conflicts: number;
  /** Reports that are no copy of another. */
  readonly accounts: number;
  /** PLOVER's event, by which a protest is known. */
  readonly event: string;
}

/** A report behind an entry: its id, its outlet or else its source, its day of publication. */
export type ToldBy = readonly [report: string, by: string, published: string | null];

export const summaryOf = (e: RecordEngagement): EntrySummary => ({
  id: e.id,
  kind: e.kind,
  status: e.status,
  when: e.when,
  where: e.where,
  participants: e.participants,
  occasion: e.occasion,
  partOf: e.partOf,
  format: e.format,
  topics: e.topics,
  reports: e.reports.length,
  conflicts: e.conflicts.length,
  accounts: e.reports.filter((r) => r.copyOf === null).length,
  event: e.codes.plover.event,
});

export const toldBy = (e: RecordEngagement): ToldBy[] => e.reports.map((r) => [r.id, r.outlet ?? r.source, r.published]);
