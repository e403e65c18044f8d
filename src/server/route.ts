/** One route of the API: its place in the OpenAPI document, the check of what is asked, the answer with its ETag. */
import { createHash } from "node:crypto";
import { createRoute, type OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { PROBLEM } from "./refusal.ts";

export const ROOT = "/api/v1";

const ERROR = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    error: z.object({ code: z.string(), message: z.string() }),
  })
  .openapi("Error", { description: "RFC 9457: `code` stays, `detail` is for the reader; `error` says both again." });

const failure = (description: string) => ({ description, content: { [PROBLEM]: { schema: ERROR } } });

/** An answer with its ETag; 304 where the asker has it. */
export const answer = (c: Context, body: string, type = "application/json; charset=utf-8"): Response => {
  const etag = `"${createHash("sha1").update(body).digest("base64url")}"`;
  const has = c.req.header("if-none-match");
  if (has?.split(",").some((t) => t.trim().replace(/^W\//, "") === etag)) return c.body(null, 304, { etag });
  return c.body(body, 200, { "content-type": type, etag, "cache-control": "no-cache" });
};

/** The tag under which a route stands in the document. */
export type Tag = "record" | "people and parties" | "explore" | "words" | "watch" | "review" | "exports";

export interface Question<Q, P, A> {
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly query?: z.ZodObject & z.ZodType<Q>;
  readonly params?: z.ZodObject & z.ZodType<P>;
  readonly answers: z.ZodType<A>;
  /** Failures beside those that every route has. */
  readonly failures?: Readonly<Record<number, string>>;
}

interface Asked<Q, P> {
  readonly query: Q;
  readonly params: P;
  readonly c: Context;
}

const FAILURES = {
  304: { description: "Unchanged since the ETag in If-None-Match." },
  400: failure("The question cannot be answered as it stands; the message says what to change."),
  401: failure("On a record that is served to others: no token, or one that nobody has."),
  403: failure("Refused: another host's name, another site's page, no token of a page, or a token that only reads."),
  404: failure("Nothing under this id or name."),
  429: failure("Too many requests; Retry-After says how many seconds to wait."),
};

const AS_OF = z.object({
  as_of: z.string().max(40).optional().openapi({
    description: "the record as it was known on this day (to its end), or at this moment in UTC",
    example: "2026-01-31",
  }),
});

/** A parameter that a question does not have is told, not passed over: a misspelt filter would answer for everything. */
const asked = (shape: z.ZodRawShape): z.ZodObject =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `is no parameter of this question; it takes ${Object.keys(shape).join(", ")}`
        : undefined,
  });

/** Every read may be asked of the record as it was known on a day. */
const queryOf = (method: string, query: z.ZodObject | undefined): { readonly query?: z.ZodObject } =>
  method === "get" ? { query: asked({ ...query?.shape, ...AS_OF.shape }) } : query ? { query } : {};

const config = (
  method: "get" | "post" | "delete",
  q: Omit<Question<never, never, unknown>, "query" | "params"> & { readonly query?: z.ZodObject; readonly params?: z.ZodObject },
): RouteConfig => ({
  method,
  path: `${ROOT}${q.path}`,
  tags: [q.tag],
  summary: q.summary,
  request: { ...queryOf(method, q.query), ...(q.params ? { params: q.params } : {}) },
  responses: {
    200: { description: q.summary, content: { "application/json": { schema: q.answers } } },
    ...FAILURES,
    ...Object.fromEntries(Object.entries(q.failures ?? {}).map(([status, description]) => [status, failure(description)])),
  },
});

/** Registers a read: the query and the path are checked against their schemas before `make` sees them. */
export const get = <Q, P, A>(
  api: OpenAPIHono,
  question: Question<Q, P, A>,
  make: (asked: Asked<Q, P>) => A | Promise<A>,
): void => {
  const route = createRoute(config("get", question as never));
  api.openapi(route, (async (c: Context) =>
    answer(c, JSON.stringify(await make({ c, query: valid<Q>(c, "query"), params: valid<P>(c, "param") })))) as never);
};

/** Registers a read whose answer is a file of another type than JSON: a feed, a document, a table. */
export const getFile = <Q, P>(
  api: OpenAPIHono,
  question: Omit<Question<Q, P, unknown>, "answers"> & { readonly types: readonly string[] },
  make: (asked: Asked<Q, P>) => Response | Promise<Response>,
): void => {
  const { types, ...rest } = question;
  const base = config("get", { ...rest, answers: z.string() } as never);
  const content = Object.fromEntries(types.map((t) => [t, { schema: z.string() }]));
  const route = createRoute({ ...base, responses: { ...base.responses, 200: { description: question.summary, content } } });
  api.openapi(route, ((c: Context) => make({ c, query: valid<Q>(c, "query"), params: valid<P>(c, "param") })) as never);
};

/** Registers a request with a body; it needs the token that the guard asks of everything but GET. */
export const post = <B, P, A>(
  api: OpenAPIHono,
  question: Omit<Question<unknown, P, A>, "query"> & { readonly body: z.ZodType<B> },
  make: (asked: { readonly body: B; readonly params: P; readonly c: Context }) => A | Promise<A>,
): void => {
  const { body, ...rest } = question;
  const base = config("post", rest as never);
  const route = createRoute({
    ...base,
    security: [{ token: [] }, { bearer: [] }],
    request: { ...base.request, body: { required: true, content: { "application/json": { schema: body } } } },
  });
  api.openapi(route, (async (c: Context) =>
    c.json((await make({ c, body: valid<B>(c, "json"), params: valid<P>(c, "param") })) as object)) as never);
};

/** What the schema made of a part of the request; an empty object where the route asks for none. */
const valid = <T>(c: Context, part: "query" | "param" | "json"): T =>
  ((c.req as unknown as { valid: (p: string) => unknown }).valid(part) ?? {}) as T;
