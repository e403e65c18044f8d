import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { EngagementAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Cite } from "../cite/Cite.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { goTo } from "../route/navigation.ts";
import { address } from "../route/route.ts";
import { EngagementValues } from "./EngagementValues.tsx";
import { quotesOf } from "./evidence.ts";
import { type Pointing, PointingContext, type Side } from "./pointing.ts";
import { ReportPane } from "./ReportPane.tsx";
import { titleOf } from "./title.ts";
import { WordsSheet } from "./WordsSheet.tsx";
import "./engagement.css";

interface EngagementPageProps {
  readonly id: string;
  /** The report whose text is shown, null for the main one. */
  readonly report: string | null;
  /** The chosen field, null for none. */
  readonly at: string | null;
}

/** One engagement: what the record says of it, and beside it the words that it stands on. */
export default function EngagementPage({ id, report, at }: EngagementPageProps): ReactNode {
  const answer = useAnswer<EngagementAnswer>(`/engagements/${encodeURIComponent(id)}`);
  if (answer.state !== "ready") return <Waiting answer={answer} what="this engagement" />;
  return <Engagement engagement={answer.value} shown={report} at={at} />;
}

interface EngagementProps {
  readonly engagement: EngagementAnswer;
  readonly shown: string | null;
  readonly at: string | null;
}

function Engagement({ engagement, shown, at }: EngagementProps): ReactNode {
  const quotes = useMemo(() => quotesOf(engagement), [engagement]);
  const report =
    engagement.reports.find((one) => one.id === shown) ?? engagement.reports.find((one) => one.main) ?? engagement.reports[0];
  const [pointed, setPointed] = useState<{ fields: readonly string[]; from: Side }>({ fields: [], from: "values" });
  const title = titleOf(engagement);

  useEffect(() => {
    document.title = `${title} – Chancery`;
  }, [title]);

  const go = useCallback(
    (nextReport: string | null, field: string | null): void =>
      goTo({ page: "engagement", id: engagement.id, report: nextReport, at: field }, "replace"),
    [engagement.id],
  );
  const pointing = useMemo(
    (): Pointing => ({
      active: pointed.fields.length > 0 ? pointed.fields : at === null ? [] : [at],
      chosen: at,
      worded: new Set(quotes.map((quote) => quote.field)),
      point: (fields, from) => setPointed({ fields, from }),
      choose: (field, from) => {
        setPointed({ fields: field === null ? [] : [field], from });
        // A value whose words stand only in another report brings that report up.
        const here = quotes.some((quote) => quote.field === field && quote.report === report?.id);
        const other = field === null || here ? undefined : quotes.find((quote) => quote.field === field)?.report;
        go(other ?? shown, field);
      },
    }),
    [pointed, at, quotes, report?.id, shown, go],
  );

  return (
    <PointingContext value={pointing}>
      <article className="engagement">
        <header className="engagement-head">
          <h1>{title}</h1>
          <div className="engagement-actions">
            {engagement.reports.length > 1 && <a href={address({ page: "compare", id: engagement.id })}>Compare the accounts</a>}
            <Cite engagement={engagement} />
          </div>
        </header>
        <EngagementValues engagement={engagement} showReport={(next) => go(next, at)} />
        <ReportPane
          reports={engagement.reports}
          shown={report ?? null}
          quotes={quotes}
          from={pointed.from}
          show={(next) => go(next, at)}
        />
        <WordsSheet quotes={quotes} reports={engagement.reports} />
      </article>
    </PointingContext>
  );
}
