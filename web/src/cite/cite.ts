import type { EngagementAnswer, EngagementReport } from "../api/types.ts";
import { titleOf } from "../engagement/title.ts";
import { sayDate } from "../text/dates.ts";

/** An item of CSL-JSON (Citation Style Language 1.0.2), the fields that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

type Cited = Pick<EngagementAnswer, "id" | "kind" | "when" | "occasion" | "participants" | "reports">;

/** "2024-07" -> [[2024, 7]]; null for what is no date. */
function dateParts(date: string | null): CslDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? "");
  if (match === null) return null;
  return { "date-parts": [match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] };
}

const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

const RECORD = "Chancery: the record of diplomatic engagements";

/** The entry and the reports it rests on, for a reference manager. `day` is today, as the day of access. */
export function cslOf(engagement: Cited, permalink: string, day: string): readonly CslItem[] {
  const accessed = dateParts(day);
  const entry: CslItem = {
    id: engagement.id,
    type: "entry",
    title: titleOf(engagement),
    "container-title": RECORD,
    URL: permalink,
    ...(accessed === null ? {} : { accessed }),
    note: `rests on ${engagement.reports.length} ${engagement.reports.length === 1 ? "report" : "reports"}`,
  };
  return [entry, ...originals(engagement.reports).map((report) => reportItem(report))];
}

function reportItem(report: EngagementReport): CslItem {
  const issued = dateParts(report.published);
  return {
    id: report.id,
    type: report.type === "news" || report.type === "brief" ? "article-newspaper" : isWeb(report.url) ? "webpage" : "document",
    title: report.title ?? report.source,
    ...(report.outlet === null ? {} : { "container-title": report.outlet }),
    ...(issued === null ? {} : { issued }),
    ...(isWeb(report.url) ? { URL: report.url } : {}),
  };
}

/** A citation in words: the entry, then every report that is no copy of another. */
export function citationOf(engagement: Cited, permalink: string, day: string): string {
  const reports = originals(engagement.reports).map(
    (report) =>
      `${[
        report.outlet,
        report.title === null ? null : `“${report.title}”`,
        report.published === null ? "undated" : sayDate(report.published),
        isWeb(report.url) ? report.url : report.outlet === null && report.title === null ? report.source : null,
      ]
        .filter((part) => part !== null)
        .join(", ")}`,
  );
  return `“${titleOf(engagement)}.” ${RECORD}, entry ${engagement.id}, ${permalink} (seen ${sayDate(day)}); from ${reports.join("; ")}.`;
}

const originals = (reports: readonly EngagementReport[]): readonly EngagementReport[] =>
  reports.filter((report) => report.copyOf === null);
