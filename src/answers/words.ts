import type { RecordEngagement, RecordPosition } from "../record/record.ts";

/** Where an answer's line comes from: the report, its source, and the words. */
export interface Citation {
  readonly report: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly quote: string;
}

/** A date as people read it. */
export const whenWords = (when: RecordEngagement["when"]): string => {
  const { from, to } = when;
  if (from === null && to === null) return "undated";
  if (from === to) return from as string;
  if (from === null) return `by ${to}`;
  if (to === null) return `after ${from}`;
  return when.edtf && !/[/]/.test(when.edtf) ? when.edtf : `${from} to ${to}`;
};

export const whereWords = (e: Pick<RecordEngagement, "where">): string =>
  e.where ? [e.where.place, e.where.country].filter(Boolean).join(", ") : "";

const personWords = (p: RecordEngagement["participants"][number]): string =>
  `${p.name ?? p.knownAs ?? p.office ?? "somebody"}${p.office && p.name ? `, ${p.office}` : ""}${p.for ? ` (${p.for})` : ""}`;

/** "2024-07-06 meeting in Shusha, AZE: A, Foreign Minister (AZE) and B ..." */
export const engagementWords = (e: RecordEngagement): string => {
  const where = whereWords(e);
  return `${whenWords(e.when)} ${e.status === "held" ? "" : `${e.status} `}${e.kind}${where ? ` in ${where}` : ""}: ${e.participants.map(personWords).join("; ")}${e.occasion ? ` (${e.occasion.name})` : ""}`;
};

/** The words that name an engagement, with their report. */
export const citationOf = (e: RecordEngagement): Citation | null => {
  const claim = e.claims.find((c) => c.field === "kind" && c.quote) ?? e.claims.find((c) => c.quote);
  const report = e.reports.find((r) => r.id === claim?.report) ?? e.reports[0];
  return report
    ? { report: report.id, source: report.source, outlet: report.outlet, published: report.published, quote: claim?.quote ?? "" }
    : null;
};

export const positionWords = (p: RecordPosition): string => {
  const by =
    p.by.for === "BOTH" ? "Both sides" : `${p.by.name ?? p.by.for ?? "?"}${p.by.name && p.by.for ? ` (${p.by.for})` : ""}`;
  return `${by} · ${p.act}${p.commitment ? " · commitment" : ""}: ${p.about}`;
};
