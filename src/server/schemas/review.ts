/** Corrections and what should be looked at, as the API takes and answers them. */
import { z } from "@hono/zod-openapi";
import type { CorrectionRequest } from "../../answers/corrections/request.ts";
import type { ComparableAnswer, CompareAnswer, CorrectionAnswer, CorrectionsAnswer, ReviewAnswer, WhyAnswer } from "../api.ts";
import { words as sourceWords } from "./answers.ts";
import { maybe, orNull, text } from "./reading.ts";
import { appliedCorrection, count, summary } from "./record.ts";

const id = z.string().min(1).max(200);
const ids = z.array(id).min(1).max(500);
const identity = z.object({ id: id.nullable(), name: z.string().trim().min(1).max(200) }).openapi("Identity");
const undoing = z.object({ recorded: text, author: text, reason: text });

const act = z
  .union([
    z.object({ kind: z.literal("merge"), sets: z.array(text) }),
    z.object({ kind: z.literal("split"), sets: z.array(text), from: z.array(text) }),
    z.object({ kind: z.literal("reject"), sets: z.array(text) }),
    z.object({ kind: z.literal("set"), sets: z.array(text), field: text, value: z.unknown() }),
    z.object({ kind: z.literal("person"), sets: z.array(text), was: text, is: identity }),
    z.object({ kind: z.literal("forget"), report: text }),
  ])
  .openapi("CorrectionAct", { description: "About claim sets: the ids that readings give to their engagements." });

export const correction: z.ZodType<CorrectionAnswer> = z
  .object({
    id: text,
    recorded: text,
    author: text,
    reason: text,
    act,
    undone: orNull(undoing),
    state: z.enum(["applied", "partly", "unfit", "undone"]),
    why: maybe,
    engagements: z.array(text),
  })
  .openapi("Correction", { description: "`why` says why it is not applied in full; null where it is." }) as never;
export const corrections: z.ZodType<CorrectionsAnswer> = z.object({ items: z.array(correction) }).openapi("Corrections");

const signed = {
  author: z.string({ error: "who decides" }).trim().min(1, "who decides").max(120, "at most 120 characters"),
  reason: z.string({ error: "why" }).trim().min(1, "why").max(2000, "at most 2000 characters"),
};
const value = z.union([z.string().max(2000), z.array(z.string().max(200)).max(20), z.null()]);

/** A correction as asked for: in entries and reports, which the server turns into claim sets. */
export const correctionBody = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("merge"), engagements: ids, ...signed }),
    z.object({ kind: z.literal("one"), engagement: id, ...signed }),
    z.object({ kind: z.literal("two"), engagements: ids, ...signed }),
    z.object({ kind: z.literal("split"), engagement: id, reports: ids, ...signed }),
    z.object({ kind: z.literal("reject"), engagement: id, reports: ids.optional(), ...signed }),
    z.object({ kind: z.literal("set"), engagement: id, field: z.string().min(1).max(200), value, ...signed }),
    z.object({ kind: z.literal("person"), engagement: id.nullish(), was: z.string().min(1).max(200), is: identity, ...signed }),
    z.object({ kind: z.literal("forget"), report: id, ...signed }),
  ])
  .openapi("CorrectionRequest") as unknown as z.ZodType<CorrectionRequest & { readonly author: string; readonly reason: string }>;

export const undoBody = z.object(signed).openapi("UndoRequest");

const words = orNull(sourceWords);
const pair = z
  .object({
    a: text,
    b: text,
    verdict: z.enum(["same", "maybe", "unlike", "cannot"]),
    score: z.number(),
    decidedBy: z.array(text),
    reasons: z.array(z.object({ field: text, for: z.boolean(), says: text, a: words, b: words })),
  })
  .openapi("WhyPair", { description: "Two accounts, what speaks for one engagement and what against, with the words of both." });

export const whyAnswer: z.ZodType<WhyAnswer> = z
  .object({
    a: summary,
    b: summary,
    one: z.boolean(),
    pairs: z.array(pair),
    compared: count,
    corrections: z.array(appliedCorrection),
  })
  .openapi("Why") as never;

const side = z.object({ party: maybe, name: text, reports: z.array(text) }).openapi("Side");
const said = z.object({ value: text, words }).openapi("Said");
export const compareAnswer: z.ZodType<CompareAnswer> = z
  .object({
    engagement: summary,
    sides: orNull(z.object({ basis: text, a: side, b: side }) as z.ZodType<unknown>),
    rows: z.array(
      z
        .object({
          kind: z.enum(["field", "topic", "statement"]),
          about: text,
          standing: z.enum(["both", "differently", "only-a", "only-b"]),
          a: z.array(said),
          b: z.array(said),
        })
        .openapi("CompareRow"),
    ),
    table: z
      .object({
        by: z.enum(["side", "outlet"]),
        accounts: z.array(z.object({ party: maybe, name: text, reports: z.array(text), published: maybe }).openapi("Account")),
        first: count.nullable(),
        more: count,
        rows: z.array(
          z
            .object({
              kind: z.enum(["field", "topic", "statement"]),
              about: text,
              topic: maybe,
              standing: z.enum(["agreed", "differs", "one"]),
              cells: z.array(z.array(said)),
            })
            .openapi("TableRow", { description: "A cell for each account, in their order; an empty one is silent." }),
        ),
      })
      .openapi("AccountsTable"),
  })
  .openapi("Comparison") as never;

export const comparableAnswer: z.ZodType<ComparableAnswer> = z
  .object({ items: z.array(summary), total: count })
  .openapi("Comparable");

export const reviewAnswer: z.ZodType<ReviewAnswer> = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(["joined", "apart", "conflict", "unsure"]),
        engagement: summary,
        other: orNull(summary),
        pair: orNull(pair as z.ZodType<unknown>),
        fields: z.array(text),
      }),
    ),
  })
  .openapi("Review") as never;
