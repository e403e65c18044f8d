/** What is put into the inbox, and what it says. */
import { z } from "@hono/zod-openapi";
import type { InboxAnswer, KeptAnswer } from "../api.ts";
import { reading, text } from "./reading.ts";

/** Characters of one paste; a larger text is for `chancery ingest`. */
const TEXT_MOST = 2_000_000;
/** Of a file in base64: 5 MB of bytes. */
const FILE_MOST = 7_000_000;

const optional = (most: number) => z.string().trim().max(most, `at most ${most} characters`).nullish();

export const inboxBody = z
  .object({
    text: z.string().max(TEXT_MOST, "at most 2 million characters; use chancery ingest").optional(),
    /** A file as it is, for its character set to be told here. */
    file: z
      .object({
        name: z.string().trim().min(1, "the file's name").max(200, "at most 200 characters"),
        base64: z.base64("the file's bytes in base64").max(FILE_MOST, "at most 5 MB; use chancery ingest"),
      })
      .optional(),
    published: optional(40),
    outlet: optional(200),
    url: optional(2000),
  })
  .refine((body) => (body.text?.trim() ? 1 : 0) + (body.file ? 1 : 0) === 1, "give either text or file")
  .openapi("InboxBody", { description: "One pasted text, or one file (.txt, .html, .jsonl)." });
export type InboxBody = z.infer<typeof inboxBody>;

const failures = z.array(z.object({ name: text, message: text }));

export const inboxAnswer: z.ZodType<InboxAnswer> = z
  .object({
    items: z.array(z.object({ text, known: z.boolean(), reading })),
    failures,
    more: z.boolean(),
  })
  .openapi("Inbox") as never;

export const keptAnswer: z.ZodType<KeptAnswer> = z
  .object({
    items: z.array(z.object({ report: text, title: text.nullable(), known: z.boolean(), engagements: z.array(text) })),
    failures,
    more: z.boolean(),
  })
  .openapi("Kept");
