/** What changed between two days, as the API answers it. */
import { z } from "@hono/zod-openapi";
import type { DiffAnswer } from "../api.ts";
import { text } from "./reading.ts";
import { count, summary } from "./record.ts";

export const diffAnswer: z.ZodType<DiffAnswer> = z
  .object({
    since: text,
    until: text.nullable(),
    total: count,
    counts: z.record(z.string(), count),
    items: z.array(
      z
        .object({
          change: z.enum(["added", "gone", "merged", "split", "regrouped", "changed"]),
          old: z.array(text),
          new: z.array(text),
          fields: z.array(z.object({ field: text, old: z.unknown(), new: z.unknown() })),
          engagement: summary,
        })
        .openapi("Change"),
    ),
  })
  .openapi("Diff", { description: "With a filter, what no longer fits it counts as gone, and what now does as added." }) as never;
