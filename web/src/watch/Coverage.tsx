import type { ReactNode } from "react";
import type { CoverageAnswer, SourceCoverage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Looked } from "../explore/Looked.tsx";
import { Day } from "../parts/Day.tsx";
import { type TimeScale, timeScale } from "../parts/timeScale.ts";
import { Waiting } from "../parts/Waiting.tsx";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { sayLength } from "../text/dates.ts";
import { mondayOf } from "./weeks.ts";
import "../parts/scale.css";

/** Reports by source and week: a silent source must not be taken for silent diplomacy. */
export function Coverage({ params }: { readonly params: string }): ReactNode {
  const answer = useAnswer<CoverageAnswer>(`/coverage${params === "" ? "" : `?${params}`}`);
  return (
    <section>
      <h2>Sources over time</h2>
      {answer.state !== "ready" ? <Waiting answer={answer} what="the coverage" /> : <Sources coverage={answer.value} />}
    </section>
  );
}

function Sources({ coverage }: { readonly coverage: CoverageAnswer }): ReactNode {
  const scale = timeScale(coverage.weeks.flatMap((week) => mondayOf(week) ?? []));
  const most = Math.max(1, ...coverage.sources.flatMap((source) => source.weeks.map(([, count]) => count)));
  return (
    <>
      <p className="note soft">
        Reports that tell of an engagement, by the week of their publication; the taller a stroke, the more. Where a source has no
        strokes, the record's silence may be the source's.
      </p>
      <Looked {...coverage} />
      <DataTable
        name="Sources"
        columns={columns(scale, most)}
        rows={coverage.sources}
        keyOf={(source) => source.source}
        param="sources-sort"
      />
    </>
  );
}

const columns = (scale: TimeScale | null, most: number): readonly Column<SourceCoverage>[] => [
  { key: "source", title: "Source", value: (one) => one.source },
  { key: "reports", title: "Reports", number: true, value: (one) => one.reports },
  { key: "first", title: "First", value: (one) => one.first, cell: (one) => <Day of={one.first} /> },
  { key: "last", title: "Last", value: (one) => one.last, cell: (one) => <Day of={one.last} /> },
  {
    key: "silence",
    title: "Longest gap",
    number: true,
    value: (one) => one.silence,
    cell: (one) => (one.silence === 0 ? <span className="soft">–</span> : sayLength(one.silence)),
  },
  {
    key: "weeks",
    title: scale === null ? "Weeks" : `Weeks, ${scale.first} to ${scale.last}`,
    value: (one) => one.weeks.map(([week, count]) => `${week}: ${count}`).join("; "),
    cell: (one) => (scale === null ? null : <Weeks source={one} scale={scale} most={most} />),
  },
];

const HEIGHT = 20;

interface WeeksProps {
  readonly source: SourceCoverage;
  readonly scale: TimeScale;
  readonly most: number;
}

function Weeks({ source, scale, most }: WeeksProps): ReactNode {
  return (
    <svg className="scale weeks" width="100%" height={HEIGHT} aria-hidden="true">
      {scale.years.map((year) => (
        <line
          key={year}
          className="scale-year"
          x1={`${scale.at(`${year}-01-01`)}%`}
          x2={`${scale.at(`${year}-01-01`)}%`}
          y1="0"
          y2={HEIGHT}
        />
      ))}
      {source.weeks.map(([week, count]) => {
        const at = scale.at(mondayOf(week) ?? "");
        const height = 6 + (count / most) * (HEIGHT - 6);
        return <line key={week} className="tick" x1={`${at}%`} x2={`${at}%`} y1={HEIGHT} y2={HEIGHT - height} />;
      })}
    </svg>
  );
}
