import { type ReactNode, useEffect } from "react";
import type { EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { address, EVERYTHING, type TimelineQuery, timelineParams } from "../route/route.ts";
import { ActiveFilters } from "../timeline/ActiveFilters.tsx";
import { FilterPanel } from "../timeline/FilterPanel.tsx";
import { chips, facetNames, type PageOf } from "../timeline/filters.ts";
import { Coverage } from "./Coverage.tsx";
import { Patterns } from "./Patterns.tsx";
import { Saved } from "./Saved.tsx";
import "../timeline/timeline.css";
import "./watch.css";

const to: PageOf = (query) => ({ page: "watch", query });

/** What to keep an eye on: searches with their feeds, breaks of pattern, and how well the sources cover the time. */
export default function WatchPage({ query }: { readonly query: TimelineQuery }): ReactNode {
  const params = timelineParams({ ...query, cursor: null });
  // A search is followed as the record grows: it has no day of its own.
  const followed = timelineParams({ ...query, as_of: null, cursor: null });
  const facets = useAnswer<EngagementsPage["facets"]>(`/facets${params === "" ? "" : `?${params}`}`);
  const known = facets.state === "ready" ? facets.value : null;
  const names = facetNames(known);
  const on = chips(query, names, to);
  useEffect(() => {
    document.title = "Watch – Chancery";
  }, []);
  return (
    <div className="timeline watch">
      <div className="timeline-head">
        <h1>Watch</h1>
        <p className="soft">
          Searches you follow, what breaks a pattern, and where a source was silent.{" "}
          <a href={address({ page: "diff", since: null, until: null, query: { ...query, as_of: null, cursor: null } })}>
            What changed in the record
          </a>
        </p>
      </div>
      <FilterPanel query={query} facets={known} names={names} to={to} />
      <div className="timeline-list watch-parts">
        <ActiveFilters on={on} clear={address(to(EVERYTHING))} />
        <Saved params={followed} proposed={on.map((chip) => chip.value).join(", ")} />
        <Patterns params={params} />
        <Coverage params={params} />
      </div>
    </div>
  );
}
