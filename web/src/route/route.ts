/** The app's addresses, both ways. The address holds the whole state of a page: going back or sending a link gives the same page. */

export interface TimelineQuery {
  readonly party: readonly string[];
  readonly person: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string | null;
  /** As the record was known on this day; null for as it is. */
  readonly as_of: string | null;
  readonly cursor: string | null;
}

/** What a briefing is made for; null: all of the record, today, and for nobody's desk. */
export interface BriefAsked {
  readonly since: string | null;
  /** The day of the meeting. */
  readonly on: string | null;
  /** The side that reads it. */
  readonly reader: string | null;
}

/** The forms in which the explorer shows what its filters leave. */
export const VIEWS = ["table", "timeline", "map", "network", "matrix"] as const;
export type View = (typeof VIEWS)[number];

export type Route =
  | { readonly page: "timeline"; readonly query: TimelineQuery }
  | { readonly page: "engagement"; readonly id: string; readonly report: string | null; readonly at: string | null }
  | { readonly page: "explore"; readonly view: View; readonly query: TimelineQuery }
  | { readonly page: "person"; readonly id: string }
  | { readonly page: "party"; readonly id: string }
  | { readonly page: "office"; readonly office: string; readonly party: string }
  | { readonly page: "comparable"; readonly query: TimelineQuery }
  | { readonly page: "compare"; readonly id: string }
  | { readonly page: "review" }
  | { readonly page: "diff"; readonly since: string | null; readonly until: string | null; readonly query: TimelineQuery }
  | { readonly page: "watch"; readonly query: TimelineQuery }
  | { readonly page: "verify"; readonly sentence: string }
  | { readonly page: "inbox" }
  | { readonly page: "choose" }
  | { readonly page: "pair"; readonly a: string; readonly b: string }
  | ({ readonly page: "brief"; readonly a: string; readonly b: string } & BriefAsked)
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
  as_of: null,
  cursor: null,
};

export const LISTS = ["party", "person", "kind", "status"] as const;
const SINGLES = ["from", "to", "q", "as_of", "cursor"] as const;

/** Reads a path with its query. Never throws: an address nobody knows is the page "unknown". */
export function parseRoute(address: string): Route {
  const url = new URL(address, "http://localhost");
  const steps = url.pathname
    .split("/")
    .filter((step) => step !== "")
    .map(decoded);
  return parsePage(steps, url.searchParams) ?? { page: "unknown", path: url.pathname };
}

function parsePage([page, ...rest]: readonly string[], params: URLSearchParams): Route | null {
  if (page === undefined) return { page: "timeline", query: parseTimeline(params) };
  const [first, second, third, fourth] = rest;
  if (page === "pair") return parsePair(rest, params);
  if (fourth !== undefined || third !== undefined) return null;
  if (page === "office" && first !== undefined && second !== undefined) return { page, office: first, party: second };
  if (second !== undefined) return null;
  return first === undefined ? parseWhole(page, params) : parseOne(page, first, params);
}

/** Pages of the whole record. */
function parseWhole(page: string, params: URLSearchParams): Route | null {
  switch (page) {
    case "explore": {
      const view = VIEWS.find((one) => one === params.get("view")) ?? "table";
      return { page, view, query: parseTimeline(params) };
    }
    case "watch":
      return { page, query: parseTimeline(params) };
    case "compare":
      return { page: "comparable", query: parseTimeline(params) };
    case "search":
      return { page, q: params.get("q") ?? "" };
    case "verify":
      return { page, sentence: params.get("sentence") ?? "" };
    case "diff":
      return {
        page,
        since: params.get("since") || null,
        until: params.get("until") || null,
        query: { ...parseTimeline(params), as_of: null, cursor: null },
      };
    case "review":
    case "inbox":
      return { page };
    default:
      return null;
  }
}

/** Pages of one thing. */
function parseOne(page: string, id: string, params: URLSearchParams): Route | null {
  if (page === "engagement") return { page, id, report: params.get("report") || null, at: params.get("at") || null };
  if (page === "person" || page === "party" || page === "compare") return { page, id };
  return null;
}

function parsePair([a, b, part, ...rest]: readonly string[], params: URLSearchParams): Route | null {
  if (a === undefined) return { page: "choose" };
  if (b === undefined || rest.length > 0) return null;
  if (part === undefined) return { page: "pair", a, b };
  return part === "brief" ? { page: "brief", a, b, ...parseBrief(params) } : null;
}

function parseBrief(params: URLSearchParams): BriefAsked {
  const single = (name: string): string | null => params.get(name) || null;
  return { since: single("since"), on: single("on"), reader: single("for") };
}

/** What is asked of a briefing as the API and the address have it; "" for everything. */
export function briefParams({ since, on, reader }: BriefAsked): string {
  const given = { since, on, for: reader };
  const named = Object.entries(given).filter((one): one is [string, string] => one[1] !== null);
  return new URLSearchParams(named).toString();
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
    as_of: single("as_of"),
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
    case "explore": {
      const view = route.view === "table" ? "" : `view=${route.view}`;
      return withQuery("/explore", [view, timelineParams(route.query)].filter((part) => part !== "").join("&"));
    }
    case "person":
    case "party":
    case "compare":
      return `/${route.page}/${step(route.id)}`;
    case "office":
      return `/office/${step(route.office)}/${step(route.party)}`;
    case "comparable":
      return withQuery("/compare", timelineParams(route.query));
    case "watch":
      return withQuery("/watch", timelineParams(route.query));
    case "verify":
      return withQuery("/verify", route.sentence === "" ? "" : new URLSearchParams({ sentence: route.sentence }).toString());
    case "diff": {
      const days = {
        ...(route.since === null ? {} : { since: route.since }),
        ...(route.until === null ? {} : { until: route.until }),
      };
      return withQuery(
        "/diff",
        [new URLSearchParams(days).toString(), timelineParams(route.query)].filter((part) => part !== "").join("&"),
      );
    }
    case "review":
    case "inbox":
      return `/${route.page}`;
    case "choose":
      return "/pair";
    case "pair":
      return `/pair/${step(route.a)}/${step(route.b)}`;
    case "brief":
      return withQuery(`/pair/${step(route.a)}/${step(route.b)}/brief`, briefParams(route));
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
export const pairAddress = (a: string, b: string): string => address({ page: "pair", a, b });
export const briefAddress = (a: string, b: string): string =>
  address({ page: "brief", a, b, since: null, on: null, reader: null });
export const compareAddress = (id: string): string => address({ page: "compare", id });
export const personAddress = (id: string): string => address({ page: "person", id });
export const partyAddress = (party: string): string => address({ page: "party", id: party });
export const officeAddress = (office: string, party: string): string => address({ page: "office", office, party });
