/** Routes of the explorer: what a filter's engagements look like on a map, as a network, as a matrix, over the years; what breaks a pattern. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { yearly, yearRows } from "../../answers/counts.ts";
import { coverage } from "../../answers/coverage.ts";
import { matrix, network, places } from "../../answers/explore.ts";
import { namingWords, patterns } from "../../answers/patterns.ts";
import { COUNTED_MOST, dayOf, scan } from "../../answers/scan.ts";
import { filterOf } from "../meant.ts";
import { get } from "../route.ts";
import {
  coverageAnswer,
  frequencyAnswer,
  matrixAnswer,
  networkAnswer,
  patternsAnswer,
  placesAnswer,
} from "../schemas/answers.ts";
import { day, type FilterAsked, filterFields, filterQuery, limit } from "../schemas/query.ts";
import type { Service } from "../service.ts";

export const exploreRoutes = (api: OpenAPIHono, s: Service): void => {
  const look = (query: FilterAsked) => {
    const { items, total } = scan(s.store, filterOf(s, query));
    return { items, counted: { counted: items.length, total } };
  };
  /** Sums tell all of them. */
  const all = (query: FilterAsked) => {
    const { total } = scan(s.store, filterOf(s, query), 1);
    return { counted: total, total };
  };
  get(
    api,
    {
      path: "/explore/places",
      tag: "explore",
      summary: "Engagements by place, with coordinates",
      query: filterQuery,
      answers: placesAnswer,
    },
    ({ query }) => {
      const { items, counted } = look(query);
      return { ...counted, ...places(items) };
    },
  );
  get(
    api,
    {
      path: "/explore/network",
      tag: "explore",
      summary: "Who meets whom, as nodes and edges with the years of each edge; rounds of more than 12 make no edges",
      query: z.object({
        ...filterFields,
        of: z.enum(["party", "person"], "party or person").optional(),
        limit: limit(500, 150),
      }),
      answers: networkAnswer,
    },
    ({ query }) => {
      const { items, counted } = look(query);
      const of = query.of ?? "party";
      const days = items.flatMap((e) => dayOf(e) ?? []).sort();
      return {
        ...counted,
        of,
        ...network(items, of, s.knowledge, query.limit),
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      };
    },
  );
  get(
    api,
    {
      path: "/explore/matrix",
      tag: "explore",
      summary: "The parties with most engagements, against each other",
      query: z.object({ ...filterFields, limit: limit(80, 25) }),
      answers: matrixAnswer,
    },
    ({ query }) => {
      const { items, counted } = look(query);
      return { ...counted, ...matrix(items, s.knowledge, query.limit) };
    },
  );
  get(
    api,
    {
      path: "/explore/years",
      tag: "explore",
      summary: "Engagements held a year, by kind",
      query: filterQuery,
      answers: frequencyAnswer,
    },
    ({ query }) => {
      const held = s.store.held(filterOf(s, query));
      const { items, counted } = held ? { items: [], counted: all(query) } : look(query);
      return { ...counted, years: held ? yearRows(held) : yearly(items) };
    },
  );
  get(
    api,
    {
      path: "/coverage",
      tag: "watch",
      summary: "Reports that tell of an engagement, by source and ISO week of publication",
      query: filterQuery,
      answers: coverageAnswer,
    },
    ({ query }) => {
      const { items, total } = s.store.toldBy(filterOf(s, query), { limit: COUNTED_MOST });
      return { counted: items.length, total, ...coverage(items) };
    },
  );
  get(
    api,
    {
      path: "/patterns",
      tag: "watch",
      summary: "What breaks a pattern as of a day: a pair gone quiet, a first contact, a new mediator, a summoned envoy",
      query: z.object({ ...filterFields, day: day("as of this day; the day of the newest engagement if not given").optional() }),
      answers: patternsAnswer,
    },
    ({ query }) => {
      const { items, counted } = look(query);
      const newest = items
        .flatMap((e) => dayOf(e) ?? [])
        .sort()
        .at(-1);
      const on = query.day ?? newest ?? new Date().toISOString().slice(0, 10);
      return { ...counted, on, items: patterns(items, on, s.knowledge, (id) => namingWords(s.store, id)) };
    },
  );
};
