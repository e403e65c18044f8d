import { expect, test } from "vitest";
import { address, EVERYTHING, parseRoute, type Route } from "./route.ts";

const routes: [string, Route][] = [
  ["/", { page: "timeline", query: EVERYTHING }],
  [
    "/?party=TUR&party=AZE&kind=call&from=2024-01-01&to=2024-12-31&q=gas+corridor",
    {
      page: "timeline",
      query: { ...EVERYTHING, party: ["TUR", "AZE"], kind: ["call"], from: "2024-01-01", to: "2024-12-31", q: "gas corridor" },
    },
  ],
  ["/engagement/e-1", { page: "engagement", id: "e-1", report: null, at: null }],
  [
    "/engagement/e-1?report=r-2&at=participants%2F0%2Foffice",
    { page: "engagement", id: "e-1", report: "r-2", at: "participants/0/office" },
  ],
  ["/person/Q42", { page: "person", id: "Q42" }],
  ["/pair", { page: "choose" }],
  ["/pair/TUR/X-ab%2Fcd", { page: "pair", a: "TUR", b: "X-ab/cd" }],
  ["/pair/TUR/AZE/brief", { page: "brief", a: "TUR", b: "AZE", since: null, on: null, reader: null }],
  [
    "/pair/TUR/AZE/brief?since=2023-01-01&on=2024-07-09&for=AZE",
    { page: "brief", a: "TUR", b: "AZE", since: "2023-01-01", on: "2024-07-09", reader: "AZE" },
  ],
  ["/search?q=t%C3%BCrkiye", { page: "search", q: "türkiye" }],
  [
    "/diff?since=2024-07-01&until=2024-08-01&party=TUR",
    { page: "diff", since: "2024-07-01", until: "2024-08-01", query: { ...EVERYTHING, party: ["TUR"] } },
  ],
  ["/diff", { page: "diff", since: null, until: null, query: EVERYTHING }],
  ["/explore?as_of=2024-07-01", { page: "explore", view: "table", query: { ...EVERYTHING, as_of: "2024-07-01" } }],
  ["/explore", { page: "explore", view: "table", query: EVERYTHING }],
  ["/explore?view=map&party=TUR", { page: "explore", view: "map", query: { ...EVERYTHING, party: ["TUR"] } }],
  ["/party/X-SOUTH-OSSETIA", { page: "party", id: "X-SOUTH-OSSETIA" }],
  ["/office/foreign-minister/TUR", { page: "office", office: "foreign-minister", party: "TUR" }],
  ["/compare?party=TUR", { page: "comparable", query: { ...EVERYTHING, party: ["TUR"] } }],
  ["/compare/e-1", { page: "compare", id: "e-1" }],
  ["/watch?party=TUR&q=gas", { page: "watch", query: { ...EVERYTHING, party: ["TUR"], q: "gas" } }],
  ["/verify?sentence=A+met+B.", { page: "verify", sentence: "A met B." }],
  ["/review", { page: "review" }],
  ["/inbox", { page: "inbox" }],
  ["/nothing/here", { page: "unknown", path: "/nothing/here" }],
];

test.each(routes)("%s both ways", (at, route) => {
  expect(parseRoute(at)).toEqual(route);
  expect(address(route)).toBe(at);
});

test.each([
  ["a broken escape", "/person/%E0%A4%A", { page: "person", id: "%E0%A4%A" }],
  ["a view nobody knows", "/explore?view=globe", { page: "explore", view: "table", query: EVERYTHING }],
  ["a page with a step too many", "/inbox/x", { page: "unknown", path: "/inbox/x" }],
  ["too many steps", "/pair/A/B/brief/x", { page: "unknown", path: "/pair/A/B/brief/x" }],
  [
    "empty and repeated values",
    "/?party=&party=TUR&party=TUR&from=",
    { page: "timeline", query: { ...EVERYTHING, party: ["TUR"] } },
  ],
])("%s", (_name, at, route) => {
  expect(parseRoute(at)).toEqual(route);
});
