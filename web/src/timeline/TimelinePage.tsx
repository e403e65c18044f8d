import { type ReactNode, useEffect } from "react";
import type { EngagementsPage } from "../api/types.ts";
import { type Answer, useAnswer } from "../api/useAnswer.ts";
import { ENGAGEMENT_COLUMNS } from "../explore/engagementColumns.tsx";
import { Takeaway } from "../explore/Takeaway.tsx";
import { EngagementRow } from "../parts/EngagementRow.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { address, type TimelineQuery, timelineParams } from "../route/route.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { chips, facetNames } from "./filters.ts";
import { groupByMonth } from "./groups.ts";
import { TimeStrip } from "./TimeStrip.tsx";
import "./timeline.css";

/** The home page: every engagement of the record in time, newest first, and what of it to show. */
export function TimelinePage({ query }: { readonly query: TimelineQuery }): ReactNode {
  const params = timelineParams(query);
  const answer = useAnswer<EngagementsPage>(params === "" ? "/engagements" : `/engagements?${params}`);
  const page = answer.state === "ready" ? answer.value : null;
  const names = facetNames(page?.facets ?? null, page?.items ?? []);
  const on = chips(query, names);

  useEffect(() => {
    document.title = on.length === 0 ? "Chancery" : `${on.map((chip) => chip.value).join(", ")} – Chancery`;
  });

  return (
    <div className="timeline">
      <div className="timeline-head">
        <h1>Engagements</h1>
        <p className="timeline-count soft" aria-live="polite">
          {countOf(answer, on.length > 0)}
        </p>
      </div>
      <FilterPanel query={query} facets={page?.facets ?? null} names={names} />
      <section
        className="timeline-list"
        aria-label="Engagements, newest first"
        aria-busy={answer.state === "loading" || (answer.state === "ready" && answer.stale)}
      >
        <ActiveFilters on={on} clear="/" />
        {answer.state === "ready" ? (
          <Results query={query} page={answer.value} />
        ) : (
          <Waiting answer={answer} what="the timeline" />
        )}
      </section>
    </div>
  );
}

function countOf(answer: Answer<EngagementsPage>, filtered: boolean): string {
  if (answer.state !== "ready") return "";
  const { total } = answer.value;
  const counted = `${total.toLocaleString("en-GB")} ${total === 1 ? "engagement" : "engagements"}`;
  return filtered ? `${counted} for these filters` : `${counted}, newest first`;
}

function Results({ query, page }: { readonly query: TimelineQuery; readonly page: EngagementsPage }): ReactNode {
  const filtered = timelineParams(query) !== "";
  if (page.items.length === 0) {
    return (
      <div className="timeline-empty">
        <p>
          <strong>{filtered ? "No engagement fits these filters." : "The record is empty."}</strong>
        </p>
        {filtered ? (
          <p className="soft">
            Remove a filter above, or <a href="/">see all engagements</a>.
          </p>
        ) : (
          <p className="soft">
            Read reports into it with <code>chancery ingest FOLDER</code>; this page then shows who met whom.
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <TimeStrip key={page.facets.month.length} query={query} months={page.facets.month} />
      <SaveCsv name="Engagements" columns={ENGAGEMENT_COLUMNS} rows={page.items} />
      {groupByMonth(page.items).map((group) => (
        <section key={group.key} className="month">
          <h2>{group.title}</h2>
          <ol>
            {group.items.map((item) => (
              <EngagementRow key={item.id} item={item} />
            ))}
          </ol>
        </section>
      ))}
      <Pages query={query} next={page.next} />
      <Takeaway params={timelineParams({ ...query, cursor: null })} />
    </>
  );
}

function Pages({ query, next }: { readonly query: TimelineQuery; readonly next: string | null }): ReactNode {
  if (next === null && query.cursor === null) return null;
  return (
    <nav className="pages" aria-label="Pages">
      {query.cursor !== null && (
        <a className="button" href={address({ page: "timeline", query: { ...query, cursor: null } })}>
          Newest
        </a>
      )}
      {next !== null && (
        <a className="button" href={address({ page: "timeline", query: { ...query, cursor: next } })} rel="next">
          Older engagements
        </a>
      )}
    </nav>
  );
}
