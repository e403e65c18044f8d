/** Routes of the record itself: engagements, reports, what it holds in all. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { partyName } from "../../answers/counts.ts";
import { partiesOf } from "../../answers/scan.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { Filter } from "../../store/store.ts";
import { VERSION } from "../../version.ts";
import type { EngagementAnswer, EngagementSummary, EngagementsPage, ReportAnswer } from "../api.ts";
import { Problem } from "../problem.ts";
import { get } from "../route.ts";
import { filterFields, filterOf, filterQuery, idParam, limit } from "../schemas/query.ts";
import { engagementAnswer, engagementsPage, facetFields, reportAnswer, statusAnswer } from "../schemas/record.ts";
import type { Service } from "../service.ts";

const MOST = 200;

/** What lists show of an entry. */
export const summary = (e: RecordEngagement): EngagementSummary => ({
  id: e.id,
  kind: e.kind,
  status: e.status,
  when: e.when,
  where: e.where,
  participants: e.participants,
  occasion: e.occasion,
  partOf: e.partOf,
  format: e.format,
  topics: e.topics,
  reports: e.reports.length,
  conflicts: e.conflicts.length,
});

export const entryOf = (s: Service, id: string): RecordEngagement => {
  const e = s.store.engagement(id);
  if (!e) throw new Problem(404, "not-found", "The record has no engagement under this id.");
  return e;
};

/** What it contains takes part in the same party's history: a visit's meetings, a gathering's sidelines. */
const containedIn = (s: Service, e: RecordEngagement): EngagementSummary[] =>
  s.store
    .engagements(
      {
        party: partiesOf(e).slice(0, 1),
        ...(e.when.from ? { from: e.when.from } : {}),
        ...(e.when.to ? { to: e.when.to } : {}),
      },
      { limit: MOST },
    )
    .items.filter((x) => x.partOf === e.id)
    .map(summary);

const engagement = (s: Service, id: string): EngagementAnswer => {
  const e = entryOf(s, id);
  const whole = e.partOf ? s.store.engagement(e.partOf) : null;
  return {
    ...e,
    positions: s.store.positions({ engagement: e.id }),
    contains: containedIn(s, e),
    within: whole ? summary(whole) : null,
  };
};

const report = (s: Service, id: string): ReportAnswer => {
  const kept = s.store.report(id);
  if (!kept) throw new Problem(404, "not-found", "The record has no report under this id.");
  return { ...kept.reading.report, text: kept.report.text };
};

export const facets = (s: Service, filter: Filter): EngagementsPage["facets"] => {
  const f = s.store.facets(filter);
  const plain = (rows: readonly { readonly value: string; readonly count: number }[]) =>
    rows.map((r) => ({ value: r.value, label: r.value, count: r.count }));
  return {
    party: f.party.map((r) => ({ ...r, label: partyName(s.knowledge, r.value) })),
    person: f.person,
    kind: plain(f.kind),
    status: plain(f.status),
    month: plain(f.month),
  };
};

const pageQuery = z.object({
  ...filterFields,
  limit: limit(MOST, 50),
  order: z.enum(["newest", "oldest"], "newest or oldest").optional(),
  cursor: z.string().max(400, "take `next` of the page before").optional(),
});

export const recordRoutes = (api: OpenAPIHono, s: Service): void => {
  get(api, { path: "/status", tag: "record", summary: "What the record holds in all", answers: statusAnswer }, () => {
    const n = s.store.counts();
    return { engagements: n.engagements, reports: n.reports, positions: n.positions, people: n.people, version: VERSION };
  });
  get(
    api,
    {
      path: "/engagements",
      tag: "record",
      summary: "Engagements of a filter, a page at a time, with counts for filtering further",
      query: pageQuery,
      answers: engagementsPage,
    },
    ({ query }) => {
      const filter = filterOf(query);
      const page = s.store.engagements(filter, {
        limit: query.limit,
        after: query.cursor ?? null,
        order: query.order ?? "newest",
      });
      return { items: page.items.map(summary), next: page.next, total: page.total, facets: facets(s, filter) };
    },
  );
  get(
    api,
    {
      path: "/engagements/{id}",
      tag: "record",
      summary: "One engagement with every claim, conflict, position and report",
      params: idParam,
      answers: engagementAnswer,
    },
    ({ params }) => engagement(s, params.id),
  );
  get(
    api,
    { path: "/reports/{id}", tag: "record", summary: "A report with its text as given", params: idParam, answers: reportAnswer },
    ({ params }) => report(s, params.id),
  );
  get(
    api,
    {
      path: "/facets",
      tag: "explore",
      summary: "Counts of a filter by party, person, kind, state and month",
      query: filterQuery,
      answers: z.object(facetFields).openapi("Facets"),
    },
    ({ query }) => facets(s, filterOf(query)),
  );
};
