import { type ReactNode, type SubmitEvent, useEffect, useId } from "react";
import type { DiffAnswer, EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { titleOf } from "../engagement/title.ts";
import { Newest } from "../explore/Looked.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { goTo } from "../route/navigation.ts";
import { address, EVERYTHING, engagementAddress, type TimelineQuery, timelineParams } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { sayDate } from "../text/dates.ts";
import { ActiveFilters } from "../timeline/ActiveFilters.tsx";
import { FilterPanel } from "../timeline/FilterPanel.tsx";
import { chips, facetNames, type PageOf } from "../timeline/filters.ts";
import { type ChangeRow, changeRows } from "./changeRows.ts";
import "../timeline/timeline.css";
import "./changes.css";

interface ChangesPageProps {
  readonly since: string | null;
  /** null: the record as it is. */
  readonly until: string | null;
  readonly query: TimelineQuery;
}

const MOST = 500;

/** What new reports, new readings and people's corrections changed between two days. */
export default function ChangesPage({ since, until, query }: ChangesPageProps): ReactNode {
  const params = timelineParams(query);
  const facets = useAnswer<EngagementsPage["facets"]>(`/facets${params === "" ? "" : `?${params}`}`);
  const known = facets.state === "ready" ? facets.value : null;
  const names = facetNames(known);
  const to: PageOf = (next) => ({ page: "diff", since, until, query: next });
  useEffect(() => {
    document.title = "What changed – Chancery";
  }, []);
  return (
    <div className="timeline changes">
      <header className="timeline-head">
        <h1>What changed</h1>
        <p className="soft">
          The record as known at the end of one day beside the record as known later: what new reports, better readings and
          corrections changed.
        </p>
      </header>
      <FilterPanel query={query} facets={known} names={names} to={to} earlier={false} />
      <section className="timeline-list" aria-label="What changed">
        <ActiveFilters on={chips(query, names, to)} clear={address(to(EVERYTHING))} />
        <Days since={since} until={until} query={query} />
        {since !== null && <Found since={since} until={until} params={params} />}
      </section>
    </div>
  );
}

interface FoundProps extends Pick<ChangesPageProps, "until"> {
  readonly since: string;
  /** The filters, as the API takes them. */
  readonly params: string;
}

function Found({ since, until, params }: FoundProps): ReactNode {
  const asked = new URLSearchParams(params);
  asked.set("limit", String(MOST));
  asked.set("since", since);
  if (until !== null) asked.set("until", until);
  const answer = useAnswer<DiffAnswer>(`/diff?${asked}`);
  if (answer.state === "ready") return <Changes found={answer.value} />;
  return <Waiting answer={answer} what="the record of those days" />;
}

function Days({ since, until, query }: ChangesPageProps): ReactNode {
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const day = (name: string): string | null => String(form.get(name) ?? "") || null;
    goTo({ page: "diff", since: day("since"), until: day("until"), query });
  };
  return (
    <form className="changes-days" onSubmit={onSubmit} key={`${since} ${until}`}>
      <label htmlFor={`${id}-since`}>From the end of</label>
      <input id={`${id}-since`} name="since" type="date" required defaultValue={since ?? ""} />
      <label htmlFor={`${id}-until`}>to the end of</label>
      <input id={`${id}-until`} name="until" type="date" defaultValue={until ?? ""} />
      <button type="submit" className="button">
        Compare
      </button>
      <p className="note soft">Without a second day: to the record as it is now.</p>
    </form>
  );
}

const CALLED: Record<ChangeRow["change"], string> = {
  added: "New",
  gone: "Gone",
  merged: "Merged",
  split: "Split",
  regrouped: "Grouped anew",
  changed: "Changed",
};

function Changes({ found }: { readonly found: DiffAnswer }): ReactNode {
  if (found.total === 0)
    return (
      <p>
        Nothing changed between the end of {sayDate(found.since)} and{" "}
        {found.until === null ? "now" : `the end of ${sayDate(found.until)}`}.
      </p>
    );
  const counts = (Object.keys(CALLED) as ChangeRow["change"][]).flatMap((change) =>
    found.counts[change] ? [`${found.counts[change].toLocaleString("en-GB")} ${CALLED[change].toLowerCase()}`] : [],
  );
  return (
    <>
      <p>
        <strong>
          {found.total.toLocaleString("en-GB")} {found.total === 1 ? "engagement" : "engagements"}
        </strong>
        : {counts.join(", ")}
      </p>
      <DataTable name="Changes" columns={COLUMNS} rows={changeRows(found.items)} keyOf={(row) => row.key} />
      <Newest shown={found.items.length} total={found.total} />
    </>
  );
}

const COLUMNS: readonly Column<ChangeRow>[] = [
  { key: "change", title: "Change", value: (row) => CALLED[row.change] },
  {
    key: "engagement",
    title: "Engagement",
    value: (row) => titleOf(row.engagement),
    cell: (row) =>
      row.change === "gone" ? (
        <Name>{titleOf(row.engagement)}</Name>
      ) : (
        <a href={engagementAddress(row.engagement.id)}>
          <Name>{titleOf(row.engagement)}</Name>
        </a>
      ),
  },
  { key: "field", title: "What", value: (row) => row.field },
  { key: "before", title: "Before", value: (row) => row.before },
  { key: "after", title: "After", value: (row) => row.after },
];
