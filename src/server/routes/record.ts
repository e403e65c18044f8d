/** Routes of the record itself: engagements, reports, what it holds in all. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { partyName } from "../../answers/counts.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { type EntrySummary, summaryOf } from "../../record/summary.ts";
import type { Filter } from "../../store/store.ts";
import { VERSION } from "../../version.ts";
import type { EngagementAnswer, EngagementSummary, EngagementsPage, ReportAnswer } from "../api.ts";
import { filterOf } from "../meant.ts";
import { Problem } from "../problem.ts";
import { get } from "../route.ts";
import { cursorField, filterFields, filterQuery, idParam, limit } from "../schemas/query.ts";
import { engagementAnswer, engagementsPage, facetFields, reportAnswer, statusAnswer } from "../schemas/record.ts";
import type { Service } from "../service.ts";

const MOST = 200;

/** What lists show of an entry. */
export const summary = ({ accounts: _accounts, event: _event, ...shown }: EntrySummary): EngagementSummary => shown;
/** The same of one that is at hand with all its claims. */
export const whole = (e: RecordEngagement): EngagementSummary => summary(summaryOf(e));

export const entryOf = (s: Service, id: string): RecordEngagement => {
  const e = s.store.engagement(id);
  if (!e) throw new Problem(404, "not-found", "The record has no engagement under this id.");
  return e;
};

const engagement = (s: Service, id: string): EngagementAnswer => {
  const e = entryOf(s, id);
  const within = e.partOf ? s.store.engagement(e.partOf) : null;
  return {
    ...e,
    positions: s.store.positions({ engagement: e.id }),
    contains: s.store.within(e.id, MOST).map(summary),
    within: within && whole(within),
  };
};

const report = (s: Service, id: string): ReportAnswer => {
  const kept = s.store.report(id);
  if (!kept) throw new Problem(404, "not-found", "The record has no report under this id.");
  return { ...kept.reading.report, text: kept.report.text };
};

export const facets = (s: Service, filter: Filter, total: number): EngagementsPage["facets"] => {
  const f = s.store.facets(filter);
  const plain = (rows: readonly { readonly value: string; readonly count: number }[]) =>
    rows.map((r) => ({ value: r.value, label: r.value, count: r.count }));
  return {
    party: f.party.map((r) => ({ ...r, label: partyName(s.knowledge, r.value) })),
    person: f.person,
    kind: plain(f.kind),
    status: plain(f.status),
    month: plain(f.month),
    counted: f.counted,
    total,
  };
};

const pageQuery = z.object({
  ...filterFields,
  limit: limit(MOST, 50),
  order: z.enum(["newest", "oldest"], "newest or oldest").optional(),
  cursor: cursorField,
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
      const filter = filterOf(s, query);
      const page = s.store.summaries(filter, {
        limit: query.limit,
        after: query.cursor ?? null,
        order: query.order ?? "newest",
      });
      return { items: page.items.map(summary), next: page.next, total: page.total, facets: facets(s, filter, page.total) };
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
    ({ query }) => {
      const filter = filterOf(s, query);
      return facets(s, filter, s.store.summaries(filter, { limit: 1 }).total);
    },
  );
};
