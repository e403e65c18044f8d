/** What is put into the inbox, and what it says. */
import { z } from "@hono/zod-openapi";
import type { FetchedAnswer, InboxAnswer, KeptAnswer } from "../api.ts";
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
    /** What /inbox/fetch answered; `url` and `retrieved` say where and when. */
    page: z.object({ text: z.string().max(TEXT_MOST * 2, "at most 4 million characters"), html: z.boolean() }).optional(),
    retrieved: optional(40),
    published: optional(40),
    outlet: optional(200),
    url: optional(2000),
  })
  .refine(
    (body) => [body.text?.trim(), body.file, body.page?.text.trim()].filter(Boolean).length === 1,
    "give either text, file or page",
  )
  .openapi("InboxBody", { description: "One pasted text, one file (.txt, .html, .jsonl), or one page as fetched." });
export type InboxBody = z.infer<typeof inboxBody>;

export const fetchBody = z
  .object({ url: z.string({ error: "the address" }).trim().min(1, "the address").max(2000, "at most 2000 characters") })
  .openapi("FetchBody");

export const fetchedAnswer: z.ZodType<FetchedAnswer> = z
  .object({
    page: z
      .object({
        url: text,
        retrieved: text,
        text,
        html: z.boolean(),
        feeds: z.array(z.object({ url: text, title: text.nullable() })),
      })
      .nullable(),
    feed: z
      .object({
        url: text,
        title: text.nullable(),
        entries: z.array(z.object({ url: text, title: text.nullable(), published: text.nullable() })),
        more: z.boolean(),
      })
      .nullable(),
  })
  .openapi("Fetched", { description: "A page to be read, or a feed to choose from: the other is null." });

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
