import { type ReactNode, useEffect } from "react";
import type { ComparableAnswer, EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Newest } from "../explore/Looked.tsx";
import { EngagementList } from "../parts/EngagementList.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { address, compareAddress, EVERYTHING, type TimelineQuery, timelineParams } from "../route/route.ts";
import { ActiveFilters } from "../timeline/ActiveFilters.tsx";
import { FilterPanel } from "../timeline/FilterPanel.tsx";
import { chips, facetNames, type PageOf } from "../timeline/filters.ts";
import "../timeline/timeline.css";

const to: PageOf = (query) => ({ page: "comparable", query });

/** Engagements that several accounts tell of, to choose one from. */
export default function ComparableList({ query }: { readonly query: TimelineQuery }): ReactNode {
  const params = timelineParams({ ...query, cursor: null });
  const asked = params === "" ? "" : `?${params}`;
  const facets = useAnswer<EngagementsPage["facets"]>(`/facets${asked}`);
  const answer = useAnswer<ComparableAnswer>(`/comparable${asked}`);
  const known = facets.state === "ready" ? facets.value : null;
  const names = facetNames(known);
  useEffect(() => {
    document.title = "Compare – Chancery";
  }, []);
  return (
    <div className="timeline">
      <div className="timeline-head">
        <h1>Compare</h1>
        <p className="soft">Engagements that several accounts tell of: where they agree, differ or are silent.</p>
      </div>
      <FilterPanel query={query} facets={known} names={names} to={to} />
      <section className="timeline-list" aria-label="Engagements of several accounts">
        <ActiveFilters on={chips(query, names, to)} clear={address(to(EVERYTHING))} />
        {answer.state === "ready" ? (
          <>
            <EngagementList items={answer.value.items} name="Told by several" to={compareAddress} />
            <Newest shown={answer.value.items.length} total={answer.value.total} />
          </>
        ) : (
          <Waiting answer={answer} what="the engagements" />
        )}
      </section>
    </div>
  );
}
