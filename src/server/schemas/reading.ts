/** What readings are made of, as the API answers it. */
import { z } from "@hono/zod-openapi";
import type {
  Engagement,
  Evidence,
  Mention,
  Participant,
  Position,
  Reading,
  ReportHead,
  When,
  Where,
} from "../../reading/reading.ts";
import { KINDS, STATUSES } from "../../store/kinds.ts";

export const text = z.string();
export const maybe = z.string().nullable();
/** A named shape or null. As a union: `.nullable()` of a named shape would make the shape itself nullable in the document. */
export const orNull = <T>(schema: z.ZodType<T>) => z.union([schema, z.null()]);
export const basis = z.enum(["stated", "relative", "published", "known", "inferred", "unknown"]).openapi("Basis");
export const kind = z.enum(KINDS).openapi("EngagementKind");
export const status = z.enum(STATUSES).openapi("Status");
export const format = z
  .enum(["bilateral", "trilateral", "multilateral", "one-on-one", "expanded", "sidelines", "virtual"])
  .openapi("Format");
const act = z
  .enum([
    "inform",
    "emphasize",
    "welcome",
    "praise",
    "thank",
    "congratulate",
    "condole",
    "support",
    "agree",
    "promise",
    "invite",
    "propose",
    "request",
    "concern",
    "criticize",
    "reject",
    "warn",
  ])
  .openapi("Act");

export const when: z.ZodType<When> = z
  .object({ edtf: text, from: maybe, to: maybe, basis, derivedFrom: text.optional() })
  .openapi("When", { description: "EDTF level 1; from and to bound it, either may be null." }) as never;
export const where: z.ZodType<Where> = z
  .object({ place: maybe, country: maybe, lat: z.number().nullable(), lon: z.number().nullable(), basis })
  .openapi("Where");
export const participant: z.ZodType<Participant> = z
  .object({
    name: maybe,
    type: z.enum(["person", "state", "organization", "delegation"]),
    id: maybe,
    office: maybe,
    officeClass: maybe,
    former: z.array(z.object({ office: text, for: maybe })),
    for: maybe,
    role: z.enum(["host", "visitor", "mediator", "guest", "party"]),
    basis: z.object({ name: basis.optional(), office: basis, for: basis }),
    knownAs: text.optional(),
  })
  .openapi("Participant") as never;
export const evidence: z.ZodType<Evidence> = z
  .object({ field: text, start: z.int(), end: z.int(), quote: text, text: text.optional(), report: text.optional() })
  .openapi("Evidence", {
    description: "Code points of the report as given; end exclusive; quote is exactly that slice.",
  }) as never;
export const topics = z.array(z.object({ id: text, label: text }));
export const occasion = z.object({ name: text, id: maybe }).nullable();
const codes = z.object({ plover: z.object({ event: text, mode: maybe, contexts: z.array(text) }), cameo: text }).openapi("Codes");

/** The fields of an engagement, for the shapes that add to them. */
export const engagementFields = {
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
  codes,
  confidence: z.number(),
  evidence: z.array(evidence),
};
const engagement: z.ZodType<Engagement> = z.object(engagementFields).openapi("ReadEngagement");

const side = z.object({ name: maybe, for: maybe });
export const positionFields = {
  by: side,
  toward: z.array(side),
  act,
  about: text,
  topic: maybe,
  engagement: maybe,
  quoted: z.boolean(),
  commitment: z.boolean(),
  due: maybe,
  evidence: z.array(evidence),
};
const position: z.ZodType<Position> = z.object(positionFields).openapi("ReadPosition");

export const reportHeadFields = {
  id: text,
  source: text,
  url: maybe,
  title: maybe,
  outlet: maybe,
  language: text,
  retrieved: maybe,
  published: maybe,
  type: text,
  issuer: maybe,
  attributedTo: z.array(text),
  version: z.object({ code: text, knowledge: text }),
};
const reportHead = z.object(reportHeadFields).openapi("ReportHead") as unknown as z.ZodType<ReportHead>;
const mention: z.ZodType<Mention> = z
  .object({
    kind: z.enum(["person", "state", "organization", "place", "office", "instrument", "occasion", "date"]),
    name: text,
    id: maybe,
    start: z.int(),
    end: z.int(),
    quote: text,
  })
  .openapi("Mention");
export const reading = z
  .object({
    report: reportHead,
    engagements: z.array(engagement),
    positions: z.array(position),
    mentions: z.array(mention),
    diagnostics: z.array(z.looseObject({ code: text, severity: text, message: text })),
  })
  .openapi("Reading", { description: "As `chancery read` prints it." }) as unknown as z.ZodType<Reading>;
