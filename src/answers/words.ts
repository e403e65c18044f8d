import { fullName } from "../reading/full-name.ts";
import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import type { RecordStore } from "../store/store.ts";
import { sentenceAround } from "./sentence.ts";

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
  `${fullName(p) ?? p.office ?? "somebody"}${p.office && fullName(p) ? `, ${p.office}` : ""}${p.for ? ` (${p.for})` : ""}`;

/** "2024-07-06 meeting in Shusha, AZE: A, Foreign Minister (AZE) and B ..." */
export const engagementWords = (e: RecordEngagement): string => {
  const where = whereWords(e);
  return `${whenWords(e.when)} ${e.status === "held" ? "" : `${e.status} `}${e.kind}${where ? ` in ${where}` : ""}: ${e.participants.map(personWords).join("; ")}${e.occasion ? ` (${e.occasion.name})` : ""}`;
};

/** The sentence that a span of a report stands in; the span's own words if the report's text is gone. */
const quoteOf = (store: RecordStore, report: string, start: number | null, end: number | null, quote: string): string => {
  const text = start === null || end === null ? undefined : store.reportText(report)?.text;
  return text === undefined || start === null || end === null ? quote : sentenceAround(text, start, end);
};

const isStatus = (status: string, told: unknown): boolean => told === status || (status === "held" && told === "earlier");

/** The sentence that tells an engagement as it came out, with its report: what took place is not told by who announced it. */
export const citationOf = (store: RecordStore, e: RecordEngagement): Citation | null => {
  const chief = e.reports.find((r) => r.main)?.id;
  const named = e.claims.filter((c) => c.field === "kind" && c.quote);
  const telling = new Set(e.claims.flatMap((c) => (c.field === "status" && isStatus(e.status, c.value) ? [c.report] : [])));
  const told = named.filter((c) => telling.has(c.report));
  const claim =
    told.find((c) => c.report === chief) ??
    told[0] ??
    named.find((c) => c.report === chief) ??
    named[0] ??
    e.claims.find((c) => c.quote);
  const report = e.reports.find((r) => r.id === claim?.report) ?? e.reports[0];
  if (!report) return null;
  return {
    report: report.id,
    source: report.source,
    outlet: report.outlet,
    published: report.published,
    quote: claim ? quoteOf(store, report.id, claim.start, claim.end, claim.quote ?? "") : "",
  };
};

/** The sentence in which something was said, with its report. */
export const positionCitation = (store: RecordStore, p: RecordPosition): Citation => {
  const words = p.evidence[0];
  const source = store.reportText(p.report)?.sources[0];
  return {
    report: p.report,
    source: source?.source ?? p.report,
    outlet: source?.outlet ?? null,
    published: source?.published ?? null,
    quote: words ? quoteOf(store, p.report, words.start, words.end, words.quote) : "",
  };
};

export const positionWords = (p: RecordPosition): string => {
  const by =
    p.by.for === "BOTH" ? "The sides" : `${p.by.name ?? p.by.for ?? "?"}${p.by.name && p.by.for ? ` (${p.by.for})` : ""}`;
  return `${by} · ${p.act}${p.commitment ? " · commitment" : ""}: ${p.about}`;
};
