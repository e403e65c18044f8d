/** What the record holds, as the API answers it. */
import { z } from "@hono/zod-openapi";
import type { Claim, RecordPosition } from "../../record/record.ts";
import type { EngagementAnswer, EngagementSummary, EngagementsPage, ReportAnswer, StatusAnswer } from "../api.ts";
import {
  basis,
  engagementFields,
  format,
  kind,
  maybe,
  occasion,
  orNull,
  participant,
  positionFields,
  reportHeadFields,
  status,
  text,
  topics,
  when,
  where,
} from "./reading.ts";

export const count = z.int().min(0);

export const summary: z.ZodType<EngagementSummary> = z
  .object({
    id: text,
    kind,
    status,
    when,
    where: orNull(where),
    participants: z.array(participant),
    occasion,
    partOf: maybe,
    format: z.array(format),
    topics,
    reports: count,
    conflicts: count,
  })
  .openapi("EngagementSummary");

export const claim: z.ZodType<Claim> = z
  .object({
    field: text,
    value: z.unknown(),
    basis,
    report: text,
    start: z.int().nullable(),
    end: z.int().nullable(),
    quote: maybe,
  })
  .openapi("Claim") as never;
export const position: z.ZodType<RecordPosition> = z.object({ ...positionFields, report: text }).openapi("Position");

const facets = z.array(z.object({ value: text, label: text, count }).openapi("Facet"));
export const facetFields = {
  party: facets,
  person: facets,
  kind: facets,
  status: facets,
  month: facets,
  counted: count,
  total: count,
};
export const engagementsPage: z.ZodType<EngagementsPage> = z
  .object({ items: z.array(summary), next: maybe, total: count, facets: z.object(facetFields).openapi("Facets") })
  .openapi("EngagementsPage", { description: "`next` goes into `cursor` for the following page; null at the end." });

const report = z
  .object({
    id: text,
    source: text,
    sources: z.array(text),
    published: maybe,
    outlet: maybe,
    main: z.boolean(),
    copyOf: maybe,
    title: maybe,
    url: maybe,
    type: text,
    claimSets: z.array(text),
  })
  .openapi("EngagementReport");

export const appliedCorrection = z
  .object({ id: text, kind: text, field: maybe, was: z.unknown(), by: text, reason: text })
  .openapi("AppliedCorrection");

export const engagementAnswer: z.ZodType<EngagementAnswer> = z
  .looseObject({
    ...engagementFields,
    reports: z.array(report),
    claims: z.array(claim),
    conflicts: z.array(z.object({ field: text, values: z.array(z.object({ value: z.unknown(), reports: z.array(text) })) })),
    history: z.array(z.looseObject({ on: maybe, what: text, report: text })),
    corrections: z.array(appliedCorrection).optional(),
    positions: z.array(position),
    contains: z.array(summary),
    within: orNull(summary),
  })
  .openapi("Engagement") as never;

export const reportAnswer = z.object({ ...reportHeadFields, text }).openapi("Report", {
  description: "The text as given: offsets of evidence are its code points.",
}) as unknown as z.ZodType<ReportAnswer>;

export const statusAnswer: z.ZodType<StatusAnswer> = z
  .object({ engagements: count, reports: count, positions: count, people: count, version: text })
  .openapi("RecordStatus");
