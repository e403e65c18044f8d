import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from "react";
import type { EngagementReport, ReportAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { sayDate } from "../text/dates.ts";
import { isHtml } from "../text/htmlView.ts";
import { callReport } from "./callReport.ts";
import type { Quote } from "./evidence.ts";
import type { Side } from "./pointing.ts";
import { ReportText } from "./ReportText.tsx";

interface ReportPaneProps {
  readonly reports: readonly EngagementReport[];
  readonly shown: EngagementReport | null;
  readonly quotes: readonly Quote[];
  /** The side from which a field was last pointed at. */
  readonly from: Side;
  readonly show: (report: string) => void;
}

/** The right side: the text of a report with the words of every value marked; tabs where several reports tell of the engagement. */
export function ReportPane({ reports, shown, quotes, from, show }: ReportPaneProps): ReactNode {
  const id = useId();
  if (shown === null) return <p className="soft">No report of this engagement is kept.</p>;
  const several = reports.length > 1;
  return (
    <section className="report-pane" aria-label="The reports">
      {several && <Tabs id={id} reports={reports} shown={shown} show={show} />}
      <div
        className="report-sheet"
        id={`${id}-panel`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheet scrolls by itself, so the keyboard must be able to stand in it.
        tabIndex={0}
        {...(several
          ? { role: "tabpanel", "aria-labelledby": `${id}-${shown.id}` }
          : { role: "group", "aria-label": "Text of the report" })}
      >
        <Report key={shown.id} report={shown} name={callReport(reports, shown.id)} quotes={quotes} from={from} />
      </div>
    </section>
  );
}

interface TabsProps {
  readonly id: string;
  readonly reports: readonly EngagementReport[];
  readonly shown: EngagementReport;
  readonly show: (report: string) => void;
}

function Tabs({ id, reports, shown, show }: TabsProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = reports.indexOf(shown);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: reports.length - 1 }[event.key];
    const next = to === undefined ? undefined : reports[(to + reports.length) % reports.length];
    if (next === undefined) return;
    event.preventDefault();
    show(next.id);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[reports.indexOf(next)]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label="Reports of this engagement" onKeyDown={onKeyDown}>
      {reports.map((report) => (
        <button
          key={report.id}
          id={`${id}-${report.id}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={report === shown}
          aria-controls={`${id}-panel`}
          tabIndex={report === shown ? 0 : -1}
          onClick={() => show(report.id)}
        >
          <Name>{callReport(reports, report.id)}</Name>
          {report.published !== null && <span className="soft note"> {sayDate(report.published)}</span>}
        </button>
      ))}
    </div>
  );
}

interface ReportProps {
  readonly report: EngagementReport;
  readonly name: string;
  readonly quotes: readonly Quote[];
  readonly from: Side;
}

function Report({ report, name, quotes, from }: ReportProps): ReactNode {
  const answer = useAnswer<ReportAnswer>(`/reports/${encodeURIComponent(report.id)}`);
  const [asSource, setAsSource] = useState(false);
  // The same list as long as the report is the same: the text is cut and laid out by it.
  const spans = useMemo(() => quotes.filter((quote) => quote.report === report.id), [quotes, report.id]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="the report" />;
  const { title, published, text, language } = answer.value;
  const page = isHtml(text);
  return (
    <>
      <header className="report-head">
        {title !== null && (
          <h2>
            <Name>{title}</Name>
          </h2>
        )}
        <p className="soft note">
          <Name>{name}</Name>
          {published !== null && <>, {sayDate(published)}</>}
          {page && (
            <button
              type="button"
              className="plain-button as-source"
              aria-pressed={asSource}
              onClick={() => setAsSource(!asSource)}
            >
              as source
            </button>
          )}
        </p>
      </header>
      <ReportText text={text} language={language} spans={spans} asPage={page && !asSource} from={from} />
    </>
  );
}
