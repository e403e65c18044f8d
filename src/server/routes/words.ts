/** Routes of words: search, claims, a sentence held against the record, a report read but not kept, a briefing. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { brief } from "../../answers/brief/brief.ts";
import { briefMarkdown } from "../../answers/brief/markdown.ts";
import type { Brief } from "../../answers/brief/page.ts";
import { findClaims } from "../../answers/claims.ts";
import { verify } from "../../answers/verify/verify.ts";
import { briefDocx } from "../../exchange/briefing.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { readerMeant, twoMeant } from "../meant.ts";
import { get, getFile, post } from "../route.ts";
import { briefAnswer, claimsAnswer, searchAnswer, verifyAnswer } from "../schemas/answers.ts";
import { day, limit, typed } from "../schemas/query.ts";
import { reading } from "../schemas/reading.ts";
import type { Service } from "../service.ts";
import { summary } from "./record.ts";

const SENTENCE_MOST = 2000;
const words = z.string().max(200, "at most 200 characters");

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const briefQuery = z.object({
  a: typed("one side"),
  b: typed("the other side"),
  since: day("only what took place on that day or later").optional(),
  on: day("the day of the meeting, today if not given: offices are those of that day").optional(),
  for: typed("which of the two reads it: the other side's promises and people come first").optional(),
});

const briefOf = (s: Service, q: z.infer<typeof briefQuery>): Brief => {
  const [a, b] = twoMeant(s, q.a, q.b);
  const reader = readerMeant(s, q.for, a, b);
  return brief(s.store, s.knowledge, a, b, { since: q.since, on: q.on ?? new Date().toISOString().slice(0, 10), reader });
};

export const wordRoutes = (api: OpenAPIHono, s: Service): void => {
  get(
    api,
    {
      path: "/search",
      tag: "words",
      summary: "Words in names and quotes, the best first; a word's beginning is enough",
      query: z.object({ q: words.optional(), limit: limit(200, 50) }),
      answers: searchAnswer,
    },
    ({ query }) => {
      const found = s.store.search(query.q ?? "", query.limit);
      return { ...found, items: found.items.map((hit) => ({ ...hit, told: hit.told && summary(hit.told) })) };
    },
  );
  get(
    api,
    {
      path: "/claims",
      tag: "words",
      summary: "Quotes that hold all the words, each with offsets, source and the values that rest on it; or found: false",
      query: z.object({ q: words, limit: limit(50, 20) }),
      answers: claimsAnswer,
    },
    ({ query }) => {
      const items = findClaims(s.store, query.q, query.limit);
      return { query: query.q, found: items.length > 0, items };
    },
  );
  get(
    api,
    {
      path: "/verify",
      tag: "words",
      summary: "Is the sentence backed by the record: by which words, contradicted by which, or not found",
      query: z.object({
        sentence: z
          .string({ error: "the sentence to check" })
          .min(1, "the sentence to check")
          .max(SENTENCE_MOST, `at most ${SENTENCE_MOST} characters`),
        published: day("the day it was written, for words such as yesterday").optional(),
      }),
      answers: verifyAnswer,
    },
    ({ query }) =>
      verify(s.store, s.knowledge, query.sentence, (text) =>
        s.reader.read(reportFromText(text, { source: "sentence", published: query.published ?? null })),
      ),
  );
  get(
    api,
    {
      path: "/brief",
      tag: "words",
      summary: "One or two pages on two sides before they meet, every line cited",
      query: briefQuery,
      answers: briefAnswer,
    },
    ({ query }) => {
      const made = briefOf(s, query);
      return { ...made, markdown: briefMarkdown(made) };
    },
  );
  getFile(
    api,
    {
      path: "/brief/docx",
      tag: "words",
      summary: "The same briefing as a Word document",
      query: briefQuery,
      types: [DOCX],
    },
    async ({ query }) =>
      new Response(Buffer.from(await briefDocx(briefOf(s, query))), {
        headers: {
          "content-type": DOCX,
          "content-disposition": 'attachment; filename="brief.docx"',
          "cache-control": "no-store",
        },
      }),
  );
  post(
    api,
    {
      path: "/read",
      tag: "words",
      summary: "What a report says; nothing is kept",
      body: z.object({
        text: z.string().refine((t) => t.trim() !== "", "the report's words"),
        published: z.string().max(40).nullish(),
      }),
      answers: reading,
    },
    ({ body }) => s.reader.read(reportFromText(body.text, { source: "pasted", published: body.published ?? null })),
  );
};
