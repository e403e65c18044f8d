import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { Colophon } from "./Colophon.tsx";
import { KnownOn } from "./parts/KnownOn.tsx";
import { ThemeToggle } from "./parts/ThemeToggle.tsx";
import { followLinks, useAddress } from "./route/navigation.ts";
import { parseRoute, type Route } from "./route/route.ts";
import { SearchBox } from "./search/SearchBox.tsx";
import { TimelinePage } from "./timeline/TimelinePage.tsx";
import "./app.css";

// The timeline is the first view; every other page comes when it is first asked for.
const EngagementPage = lazy(() => import("./engagement/EngagementPage.tsx"));
const ExplorePage = lazy(() => import("./explore/ExplorePage.tsx"));
const PersonPage = lazy(() => import("./person/PersonPage.tsx"));
const PartyPage = lazy(() => import("./party/PartyPage.tsx"));
const OfficePage = lazy(() => import("./office/OfficePage.tsx"));
const PairPage = lazy(() => import("./pair/PairPage.tsx"));
const PairChooser = lazy(() => import("./pair/PairChooser.tsx"));
const BriefPage = lazy(() => import("./pair/BriefPage.tsx"));
const InboxPage = lazy(() => import("./inbox/InboxPage.tsx"));
const VerifyPage = lazy(() => import("./verify/VerifyPage.tsx"));
const WatchPage = lazy(() => import("./watch/WatchPage.tsx"));
const ComparableList = lazy(() => import("./compare/ComparableList.tsx"));
const ComparePage = lazy(() => import("./compare/ComparePage.tsx"));
const ReviewPage = lazy(() => import("./review/ReviewPage.tsx"));
const ChangesPage = lazy(() => import("./changes/ChangesPage.tsx"));
const SearchPage = lazy(() => import("./search/SearchPage.tsx"));

/** What stands on top of every page, and the pages that belong to each. */
const SECTIONS: readonly { readonly to: string; readonly name: string; readonly pages: readonly Route["page"][] }[] = [
  { to: "/", name: "Timeline", pages: ["timeline"] },
  { to: "/explore", name: "Explore", pages: ["explore"] },
  { to: "/pair", name: "Two sides", pages: ["pair", "choose", "brief"] },
  { to: "/compare", name: "Compare", pages: ["comparable", "compare"] },
  { to: "/watch", name: "Watch", pages: ["watch", "diff"] },
  { to: "/review", name: "Review", pages: ["review"] },
  { to: "/verify", name: "Verify", pages: ["verify"] },
  { to: "/inbox", name: "Inbox", pages: ["inbox"] },
];

export function App(): ReactNode {
  const here = useAddress();
  const route = parseRoute(here);
  const place = here.split("?")[0] ?? "";

  useEffect(() => {
    document.addEventListener("click", followLinks);
    return () => document.removeEventListener("click", followLinks);
  }, []);
  useFocusOnNewPage(place);

  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <div className="masthead-inner">
          <a className="wordmark" href="/">
            Chancery
          </a>
          <nav aria-label="Main">
            {SECTIONS.map(({ to, name, pages }) => (
              <a key={to} href={to} aria-current={pages.includes(route.page) ? "page" : undefined}>
                {name}
              </a>
            ))}
          </nav>
          <div className="masthead-end">
            <SearchBox />
            <ThemeToggle />
          </div>
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        <KnownOn here={here} />
        <Suspense fallback={<p role="status">Fetching the page…</p>}>
          <Page key={place} route={route} />
        </Suspense>
      </main>
      <Colophon />
    </>
  );
}

function Page({ route }: { readonly route: Route }): ReactNode {
  switch (route.page) {
    case "timeline":
      return <TimelinePage query={route.query} />;
    case "engagement":
      return <EngagementPage id={route.id} report={route.report} at={route.at} />;
    case "explore":
      return <ExplorePage view={route.view} query={route.query} />;
    case "person":
      return <PersonPage id={route.id} />;
    case "party":
      return <PartyPage id={route.id} />;
    case "office":
      return <OfficePage office={route.office} party={route.party} />;
    case "inbox":
      return <InboxPage />;
    case "verify":
      return <VerifyPage sentence={route.sentence} />;
    case "watch":
      return <WatchPage query={route.query} />;
    case "comparable":
      return <ComparableList query={route.query} />;
    case "compare":
      return <ComparePage id={route.id} />;
    case "review":
      return <ReviewPage />;
    case "diff":
      return <ChangesPage since={route.since} until={route.until} query={route.query} />;
    case "choose":
      return <PairChooser />;
    case "pair":
      return <PairPage a={route.a} b={route.b} />;
    case "brief":
      return <BriefPage a={route.a} b={route.b} asked={route} />;
    case "search":
      return <SearchPage q={route.q} />;
    case "unknown":
      return (
        <>
          <h1>No such page</h1>
          <p>
            There is nothing at <code>{route.path}</code>. <a href="/">To the timeline</a>
          </p>
        </>
      );
  }
}

/** After going to another page, keyboard and screen reader begin at its content; not on the first load, where the top is right. */
function useFocusOnNewPage(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [place]);
}
