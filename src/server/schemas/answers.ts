/** Answers about people, parties, pairs; counts; words. */
import { z } from "@hono/zod-openapi";
import type {
  BriefAnswer,
  ClaimsAnswer,
  CommitmentsAnswer,
  CoverageAnswer,
  FrequencyAnswer,
  MatrixAnswer,
  NetworkAnswer,
  OfficeAnswer,
  PairAnswer,
  PartyAnswer,
  PatternsAnswer,
  PersonAnswer,
  PlacesAnswer,
  PromisesAnswer,
  SearchAnswer,
  Suggestion,
  VerifyAnswer,
} from "../api.ts";
import { maybe, orNull, text } from "./reading.ts";
import { count, position, summary } from "./record.ts";

const named = z.object({ id: text, name: text });
const meant = z.object({ kind: text.optional(), id: text, name: text });
const counted = { counted: count, total: count };
const years = z.array(z.object({ year: text, count, kinds: z.record(z.string(), count) }).openapi("YearCount"));
const counterparts = z.array(
  z.object({ id: text, name: text, for: maybe, office: maybe, count, first: maybe, last: maybe }).openapi("Counterpart"),
);
const terms = z.array(
  z
    .object({
      person: text,
      name: text,
      office: text,
      officeClass: text,
      for: text,
      from: maybe,
      to: maybe,
      acting: z.boolean(),
      attested: z.boolean(),
      verified: z.boolean(),
      source: text,
    })
    .openapi("OfficeTerm"),
);

export const personAnswer: z.ZodType<PersonAnswer> = z
  .object({
    id: text,
    name: text,
    offices: z.array(z.object({ office: text, officeClass: text, for: text, from: maybe, to: maybe, source: text })),
    ...counted,
    engagements: z.array(summary),
    days: z.array(text),
    counterparts: z.array(z.object({ id: maybe, name: text, for: maybe, count })),
  })
  .openapi("Person");
export const pairAnswer: z.ZodType<PairAnswer> = z
  .object({ a: meant, b: meant, total: count, engagements: z.array(summary), positions: z.array(position), heard: count, years })
  .openapi("Pair");
export const partyAnswer: z.ZodType<PartyAnswer> = z
  .object({
    id: text,
    name: text,
    kind: z.enum(["state", "organization", "unknown"]),
    longName: maybe,
    capital: maybe,
    members: z.array(named),
    ...counted,
    engagements: z.array(summary),
    years,
    counterparts,
    people: counterparts,
    day: text,
    offices: terms,
  })
  .openapi("Party");
export const officeAnswer: z.ZodType<OfficeAnswer> = z
  .object({ officeClass: text, for: text, name: text, from: text, to: text, holders: terms })
  .openapi("Office");
export const placesAnswer: z.ZodType<PlacesAnswer> = z
  .object({
    ...counted,
    items: z.array(
      z.object({
        place: text,
        country: maybe,
        lat: z.number(),
        lon: z.number(),
        count,
        first: maybe,
        last: maybe,
        engagements: z.array(text),
      }),
    ),
    unplaced: count,
  })
  .openapi("Places");
const nodes = z.array(z.object({ id: text, name: text, for: maybe, count }).openapi("NetworkNode"));
export const networkAnswer: z.ZodType<NetworkAnswer> = z
  .object({
    ...counted,
    of: z.enum(["party", "person"]),
    nodes,
    edges: z.array(
      z.object({
        a: text,
        b: text,
        count,
        first: maybe,
        last: maybe,
        years: z.array(z.tuple([text, count])),
      }),
    ),
    allNodes: count,
    first: maybe,
    last: maybe,
  })
  .openapi("Network");
export const matrixAnswer: z.ZodType<MatrixAnswer> = z
  .object({ ...counted, parties: nodes, cells: z.array(z.object({ a: text, b: text, count, last: maybe })) })
  .openapi("Matrix");
export const frequencyAnswer: z.ZodType<FrequencyAnswer> = z.object({ ...counted, years }).openapi("Frequency");
export const coverageAnswer: z.ZodType<CoverageAnswer> = z
  .object({
    ...counted,
    weeks: z.array(text),
    sources: z.array(
      z.object({
        source: text,
        reports: count,
        first: maybe,
        last: maybe,
        weeks: z.array(z.tuple([text, count])),
        silence: z.int(),
      }),
    ),
  })
  .openapi("Coverage");

const wordsFields = {
  report: text,
  source: text,
  url: maybe,
  outlet: maybe,
  published: maybe,
  start: z.int().nullable(),
  end: z.int().nullable(),
  quote: text,
  sentence: text,
};
export const words = z
  .object(wordsFields)
  .openapi("SourceWords", { description: "Words of a report, untrusted text, with their place in it." });
const foundClaim = z
  .object({
    ...wordsFields,
    engagement: maybe,
    prefix: text,
    suffix: text,
    values: z.array(z.object({ field: text, value: z.unknown(), start: z.int(), end: z.int() })),
  })
  .openapi("FoundClaim");
export const claimsAnswer: z.ZodType<ClaimsAnswer> = z
  .object({ query: text, found: z.boolean(), items: z.array(foundClaim) })
  .openapi("Claims") as never;
export const commitmentsAnswer: z.ZodType<CommitmentsAnswer> = z
  .object({ a: meant, b: orNull(meant), items: z.array(z.object({ position, on: maybe, words }).openapi("Commitment")) })
  .openapi("Commitments");

const promised = z
  .object({
    kind: z.enum(["plan", "commitment"]),
    engagement: text,
    report: text,
    on: text,
    parties: z.array(text),
    by: maybe,
    people: z.array(text),
    from: maybe,
    to: maybe,
    place: maybe,
    country: maybe,
    words,
  })
  .openapi("Promise");
const followUp = z
  .object({ outcome: z.enum(["kept", "changed", "dropped"]), engagement: text, on: maybe, words, because: text })
  .openapi("FollowUp");
export const promisesAnswer: z.ZodType<PromisesAnswer> = z
  .object({
    a: meant,
    b: orNull(meant),
    items: z.array(z.object({ promise: promised, followUps: z.array(followUp) }).openapi("FollowedPromise")),
    next: maybe,
  })
  .openapi("Promises", {
    description: "No follow-up: the record holds no later word of it, which does not say that it was broken.",
  });

const standing = z.enum(["backed", "contradicted", "partly", "not-found"]);
export const verifyAnswer: z.ZodType<VerifyAnswer> = z
  .object({
    sentence: text,
    standing,
    why: text,
    parts: z.array(
      z.object({
        kind: z.enum(["engagement", "position", "quote"]),
        standing,
        engagement: maybe,
        fields: z.array(
          z.object({
            field: text,
            said: z.unknown(),
            standing: z.enum(["backed", "contradicted", "silent"]),
            words: z.array(words),
            against: z.array(words),
            recorded: z.unknown().optional(),
          }),
        ),
      }),
    ),
    unchecked: z.array(text),
    nearest: z.array(text),
  })
  .openapi("Verdict") as never;
export const patternsAnswer: z.ZodType<PatternsAnswer> = z
  .object({
    ...counted,
    on: text,
    items: z.array(
      z.object({
        what: z.enum(["gone-quiet", "first-contact", "new-mediator", "summoned"]),
        parties: z.array(text),
        on: text,
        why: text,
        engagements: z.array(text),
      }),
    ),
  })
  .openapi("Patterns");
export const suggestions: z.ZodType<Suggestion[]> = z.array(
  z.object({ kind: z.enum(["party", "person"]), id: text, name: text, note: maybe }).openapi("Suggestion"),
);
export const searchAnswer: z.ZodType<SearchAnswer> = z
  .object({
    items: z.array(
      z.object({
        engagement: maybe,
        told: orNull(summary),
        report: text,
        title: maybe,
        source: text,
        outlet: maybe,
        published: maybe,
        quote: text,
      }),
    ),
    total: count,
    more: z.boolean(),
  })
  .openapi("Search");
const briefNote = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("report"),
      engagement: maybe,
      report: text,
      source: text,
      outlet: maybe,
      published: maybe,
      quote: text,
    }),
    z.object({ kind: z.literal("knowledge"), source: text }),
  ])
  .openapi("BriefNote", { description: "Words of a report, untrusted text, or a row of the knowledge base." });
export const briefAnswer: z.ZodType<BriefAnswer> = z
  .object({
    title: text,
    lead: text,
    sections: z.array(z.object({ title: text, lines: z.array(z.object({ text, notes: z.array(z.int()) })) })),
    notes: z.array(briefNote),
    markdown: text,
  })
  .openapi("Brief", { description: "Numbers in `notes` of a line count the page's notes from 1." }) as never;
