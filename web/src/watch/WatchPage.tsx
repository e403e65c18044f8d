import { type ReactNode, useEffect, useState } from "react";
import type { EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { address, EVERYTHING, type TimelineQuery, timelineParams } from "../route/route.ts";
import { ActiveFilters } from "../timeline/ActiveFilters.tsx";
import { FilterPanel } from "../timeline/FilterPanel.tsx";
import { chips, facetNames, type PageOf } from "../timeline/filters.ts";
import { Coverage } from "./Coverage.tsx";
import { Patterns } from "./Patterns.tsx";
import { SavedSearches, SaveSearch } from "./SavedSearches.tsx";
import { loadSaved, type SavedSearch, storeSaved, withoutSearch, withSearch } from "./savedSearches.ts";
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
  const [saved, setSaved] = useState(loadSaved);
  const keep = (next: readonly SavedSearch[]): void => {
    storeSaved(next);
    setSaved(next);
  };
  useEffect(() => {
    document.title = "Watch – Chancery";
  }, []);
  return (
    <div className="timeline watch">
      <div className="timeline-head">
        <h1>Watch</h1>
        <p className="soft">Searches you follow, what breaks a pattern, and where a source was silent.</p>
      </div>
      <FilterPanel query={query} facets={known} names={names} to={to} />
      <div className="timeline-list watch-parts">
        <ActiveFilters on={on} clear={address(to(EVERYTHING))} />
        <section>
          <h2>Saved searches</h2>
          <SaveSearch
            key={followed}
            params={followed}
            proposed={on.map((chip) => chip.value).join(", ")}
            save={(one) => keep(withSearch(saved, one))}
          />
          <SavedSearches saved={saved} remove={(one) => keep(withoutSearch(saved, one))} />
        </section>
        <Patterns params={params} />
        <Coverage params={params} />
      </div>
    </div>
  );
}
