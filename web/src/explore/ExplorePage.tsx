import { lazy, type ReactNode, Suspense, useEffect } from "react";
import type { EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { address, EVERYTHING, type TimelineQuery, timelineParams, VIEWS, type View } from "../route/route.ts";
import { ActiveFilters } from "../timeline/ActiveFilters.tsx";
import { FilterPanel } from "../timeline/FilterPanel.tsx";
import { chips, facetNames, type PageOf } from "../timeline/filters.ts";
import { TimeStrip } from "../timeline/TimeStrip.tsx";
import { Takeaway } from "./Takeaway.tsx";
import "../timeline/timeline.css";
import "./explore.css";

// A map or a graph library comes only when its view is first shown.
const SHOWN: Record<View, ReturnType<typeof lazy<(props: ViewProps) => ReactNode>>> = {
  table: lazy(() => import("./TableView.tsx")),
  timeline: lazy(() => import("./LanesView.tsx")),
  map: lazy(() => import("./MapView.tsx")),
  network: lazy(() => import("./NetworkView.tsx")),
  matrix: lazy(() => import("./MatrixView.tsx")),
};

const CALLED: Record<View, string> = {
  table: "Table",
  timeline: "Timeline",
  map: "Map",
  network: "Network",
  matrix: "Matrix",
};

/** What every view is given: the filters, as the API takes them ("" for none), and as the address has them. */
export interface ViewProps {
  readonly params: string;
  readonly query: TimelineQuery;
}

interface ExplorePageProps {
  readonly view: View;
  readonly query: TimelineQuery;
}

/** One set of filters over five forms of the same engagements. */
export default function ExplorePage({ view, query }: ExplorePageProps): ReactNode {
  const params = timelineParams({ ...query, cursor: null });
  const facets = useAnswer<EngagementsPage["facets"]>(`/facets${params === "" ? "" : `?${params}`}`);
  const known = facets.state === "ready" ? facets.value : null;
  const names = facetNames(known);
  const to: PageOf = (next) => ({ page: "explore", view, query: next });
  const on = chips(query, names, to);
  const ShownView = SHOWN[view];
  useEffect(() => {
    document.title = `Explore: ${CALLED[view].toLowerCase()} – Chancery`;
  }, [view]);
  return (
    <div className="timeline explore">
      <div className="timeline-head">
        <h1>Explore</h1>
        <nav className="views" aria-label="Views">
          {VIEWS.map((one) => (
            <a
              key={one}
              href={address({ page: "explore", view: one, query: { ...query, cursor: null } })}
              aria-current={one === view ? "page" : undefined}
            >
              {CALLED[one]}
            </a>
          ))}
        </nav>
      </div>
      <FilterPanel query={query} facets={known} names={names} to={to} />
      <section className="timeline-list" aria-label={CALLED[view]}>
        <ActiveFilters on={on} clear={address(to(EVERYTHING))} />
        {known === null && facets.state !== "ready" ? (
          <Waiting answer={facets} what="the counts" />
        ) : (
          known !== null && <TimeStrip key={known.month.length} query={query} months={known.month} to={to} />
        )}
        <Suspense fallback={<p role="status">Fetching the view…</p>}>
          <ShownView params={params} query={query} />
        </Suspense>
        <Takeaway params={params} />
      </section>
    </div>
  );
}
