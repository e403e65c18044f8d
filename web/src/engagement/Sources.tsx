import type { ReactNode } from "react";
import type { EngagementAnswer, EngagementReport } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";
import { sayDate } from "../text/dates.ts";
import { callReport } from "./callReport.ts";

interface SourcesProps {
  readonly reports: readonly EngagementReport[];
  readonly showReport: (report: string) => void;
}

/** The reports behind the engagement: who published them, when, where they came from, and which copy another. */
export function Sources({ reports, showReport }: SourcesProps): ReactNode {
  return (
    <section>
      <h2>Sources</h2>
      <ul className="sources">
        {reports.map((report) => (
          <li key={report.id}>
            <button type="button" className="plain-button" onClick={() => showReport(report.id)}>
              <Name>{callReport(reports, report.id)}</Name>
            </button>{" "}
            <span className="soft note">
              {[
                report.type,
                report.published === null ? "undated" : sayDate(report.published),
                report.main ? null : "mentions it in passing",
              ]
                .filter((part) => part !== null)
                .join(", ")}
              {report.copyOf !== null && <>, copy of {callReport(reports, report.copyOf)}</>}
            </span>
            <SourceAddresses report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the report was published. Only web addresses become links: a source is a string from outside. */
export function SourceAddresses({ report }: { readonly report: Pick<EngagementReport, "url" | "sources"> }): ReactNode {
  const url = report.url;
  return (
    <ul className="source-addresses note">
      {url !== null && /^https?:\/\//i.test(url) && (
        <li>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            <Name>{url}</Name>
          </a>
        </li>
      )}
      {report.sources
        .filter((source) => source !== url)
        .map((source) => (
          <li key={source} className="soft">
            <Name>{source}</Name>
          </li>
        ))}
    </ul>
  );
}

interface HistoryProps {
  readonly engagement: EngagementAnswer;
  readonly showReport: (report: string) => void;
}

/** How the engagement came about: planned, then held or cancelled, as the reports had it. One entry says nothing that the status does not. */
export function History({ engagement, showReport }: HistoryProps): ReactNode {
  const { history, reports } = engagement;
  if (history.length < 2) return null;
  return (
    <section>
      <h2>History</h2>
      <ol className="history">
        {history.map((step) => (
          <li key={`${step.on} ${step.what} ${step.report}`}>
            <span className="history-on">{step.on === null ? "undated" : sayDate(step.on)}</span> {step.what}{" "}
            <button type="button" className="plain-button note" onClick={() => showReport(step.report)}>
              <Name>{callReport(reports, step.report)}</Name>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
