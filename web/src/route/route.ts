/** The app's addresses, both ways. The address holds the whole state of a page: going back or sending a link gives the same page. */

export interface TimelineQuery {
  readonly party: readonly string[];
  readonly person: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string | null;
  readonly cursor: string | null;
}

export type Route =
  | { readonly page: "timeline"; readonly query: TimelineQuery }
  | { readonly page: "engagement"; readonly id: string; readonly report: string | null; readonly at: string | null }
  | { readonly page: "person"; readonly id: string }
  | { readonly page: "choose" }
  | { readonly page: "pair"; readonly a: string; readonly b: string }
  | { readonly page: "brief"; readonly a: string; readonly b: string }
  | { readonly page: "search"; readonly q: string }
  | { readonly page: "unknown"; readonly path: string };

export const EVERYTHING: TimelineQuery = {
  party: [],
  person: [],
  kind: [],
  status: [],
  from: null,
  to: null,
  q: null,
  cursor: null,
};

export const LISTS = ["party", "person", "kind", "status"] as const;
const SINGLES = ["from", "to", "q", "cursor"] as const;

/** Reads a path with its query. Never throws: an address nobody knows is the page "unknown". */
export function parseRoute(address: string): Route {
  const url = new URL(address, "http://localhost");
  const steps = url.pathname
    .split("/")
    .filter((step) => step !== "")
    .map(decoded);
  const [page, first, second, third, ...rest] = steps;
  const given = (name: string): string | null => url.searchParams.get(name) || null;
  if (rest.length === 0) {
    if (page === undefined) return { page: "timeline", query: parseTimeline(url.searchParams) };
    if (page === "engagement" && first !== undefined && second === undefined) {
      return { page, id: first, report: given("report"), at: given("at") };
    }
    if (page === "person" && first !== undefined && second === undefined) return { page, id: first };
    if (page === "pair" && first === undefined) return { page: "choose" };
    if (page === "pair" && first !== undefined && second !== undefined) {
      if (third === undefined) return { page, a: first, b: second };
      if (third === "brief") return { page: "brief", a: first, b: second };
    }
    if (page === "search" && first === undefined) return { page, q: url.searchParams.get("q") ?? "" };
  }
  return { page: "unknown", path: url.pathname };
}

/** A step of the path as text; a broken escape stays as it is. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function parseTimeline(params: URLSearchParams): TimelineQuery {
  const list = (name: string): readonly string[] => [...new Set(params.getAll(name).filter((value) => value !== ""))];
  const single = (name: string): string | null => params.get(name) || null;
  return {
    party: list("party"),
    person: list("person"),
    kind: list("kind"),
    status: list("status"),
    from: single("from"),
    to: single("to"),
    q: single("q"),
    cursor: single("cursor"),
  };
}

/** The query string of a timeline, without "?", in one canonical order; "" for everything. The API takes the same. */
export function timelineParams(query: TimelineQuery): string {
  const params = new URLSearchParams();
  for (const name of LISTS) for (const value of query[name]) params.append(name, value);
  for (const name of SINGLES) {
    const value = query[name];
    if (value !== null) params.set(name, value);
  }
  return params.toString();
}

/** The address of a page: the inverse of parseRoute. */
export function address(route: Route): string {
  const step = encodeURIComponent;
  switch (route.page) {
    case "timeline":
      return withQuery("/", timelineParams(route.query));
    case "engagement": {
      const params = new URLSearchParams();
      if (route.report !== null) params.set("report", route.report);
      if (route.at !== null) params.set("at", route.at);
      return withQuery(`/engagement/${step(route.id)}`, params.toString());
    }
    case "person":
      return `/person/${step(route.id)}`;
    case "choose":
      return "/pair";
    case "pair":
      return `/pair/${step(route.a)}/${step(route.b)}`;
    case "brief":
      return `/pair/${step(route.a)}/${step(route.b)}/brief`;
    case "search":
      return withQuery("/search", new URLSearchParams({ q: route.q }).toString());
    case "unknown":
      return route.path;
  }
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

export const engagementAddress = (id: string): string => address({ page: "engagement", id, report: null, at: null });
export const personAddress = (id: string): string => address({ page: "person", id });
export const partyAddress = (party: string): string => address({ page: "timeline", query: { ...EVERYTHING, party: [party] } });
