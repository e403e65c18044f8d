/** Routes of review: what to look at first, why two are two, corrections and their undoing. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { comparable } from "../../answers/compare/comparable.ts";
import { compare } from "../../answers/compare/compare.ts";
import { accountsTable } from "../../answers/compare/table.ts";
import { actOf, CorrectionError } from "../../answers/corrections/request.ts";
import { partyName } from "../../answers/counts.ts";
import { review } from "../../answers/review.ts";
import { why } from "../../answers/why.ts";
import type { RecordStore } from "../../store/store.ts";
import { authorOf } from "../access/access.ts";
import type { CorrectionAnswer } from "../api.ts";
import { filterOf } from "../meant.ts";
import { Problem } from "../problem.ts";
import { get, post } from "../route.ts";
import { filterFields, idParam, limit } from "../schemas/query.ts";
import {
  comparableAnswer,
  compareAnswer,
  correction,
  correctionBody,
  corrections,
  reviewAnswer,
  undoBody,
  whyAnswer,
} from "../schemas/review.ts";
import type { Service } from "../service.ts";
import { entryOf, summary, whole } from "./record.ts";

const STATUS: Readonly<Record<CorrectionError["code"], 400 | 404>> = {
  "unknown-engagement": 404,
  "unknown-report": 404,
  "bad-value": 400,
  "nothing-to-do": 400,
};

const told = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof CorrectionError) throw new Problem(STATUS[error.code], error.code, `${error.message}.`);
    throw error;
  }
};

const stateOf = (store: RecordStore, id: string): CorrectionAnswer => {
  const found = store.corrections().find((c) => c.id === id);
  if (!found) throw new Problem(404, "not-found", "The record has no correction under this id.");
  return found;
};

const engagementId = z
  .string({ error: "an engagement's id" })
  .min(1, "an engagement's id")
  .max(200, "at most 200 characters")
  .openapi({ description: "an engagement's id, an entry's or a reading's" });

export const reviewRoutes = (api: OpenAPIHono, s: Service): void => {
  get(
    api,
    {
      path: "/review",
      tag: "review",
      summary: "What to look at first: doubtful merges, then disagreements, then values of little confidence",
      query: z.object({ limit: limit(200, 50) }),
      answers: reviewAnswer,
    },
    ({ query }) => ({
      items: review(s.store, query.limit).map((i) => ({
        ...i,
        engagement: whole(i.engagement),
        other: i.other && whole(i.other),
      })),
    }),
  );
  get(
    api,
    {
      path: "/why",
      tag: "review",
      summary: "Why two engagements are two, or two accounts one: what speaks for and against, with the words",
      query: z.object({ a: engagementId, b: engagementId }),
      answers: whyAnswer,
    },
    ({ query }) => {
      if (query.a === query.b) throw new Problem(400, "one-side", `a=${query.a} and b=${query.b} are one; give two engagements.`);
      const found = why(s.store, query.a, query.b);
      if (!found) throw new Problem(404, "not-found", "The record has no engagement under one of these ids.");
      return { ...found, a: whole(found.a), b: whole(found.b) };
    },
  );
  get(
    api,
    {
      path: "/engagements/{id}/compare",
      tag: "review",
      summary:
        "Accounts of one engagement beside each other, by side or by outlet: agreed, told differently, silent; who published first",
      params: idParam,
      query: z.object({ by: z.enum(["side", "outlet"], "side or outlet").optional() }),
      answers: compareAnswer,
    },
    ({ params, query }) => {
      const entry = entryOf(s, params.id);
      const nameOf = (party: string): string => partyName(s.knowledge, party);
      const found = compare(s.store, entry, nameOf);
      return { ...found, engagement: whole(entry), table: accountsTable(s.store, entry, query.by ?? "side", nameOf) };
    },
  );
  get(
    api,
    {
      path: "/comparable",
      tag: "review",
      summary: "Engagements that several accounts tell of, copies left out, the newest first",
      query: z.object({ ...filterFields, limit: limit(200, 50) }),
      answers: comparableAnswer,
    },
    ({ query }) => {
      const { items, total } = comparable(s.store, filterOf(s, query), query.limit);
      return { items: items.map(summary), total };
    },
  );
  get(
    api,
    {
      path: "/corrections",
      tag: "review",
      summary: "Every correction, those undone too, and whether it still fits",
      answers: corrections,
    },
    () => ({ items: s.store.corrections() }),
  );
  post(
    api,
    {
      path: "/corrections",
      tag: "review",
      summary:
        "Correct the record: merge, split, confirm that one is one or two are two, reject, set a value, mark a person as another, forget a report",
      body: correctionBody,
      answers: correction,
    },
    ({ body, c }) => {
      const { reason, ...request } = body;
      const author = authorOf(c, body.author);
      return told(() => s.writing((store) => stateOf(store, store.correct({ act: actOf(store, request), author, reason }).id)));
    },
  );
  post(
    api,
    {
      path: "/corrections/{id}/undo",
      tag: "review",
      summary: "A correction no longer holds; it stays in the list as undone",
      params: idParam,
      body: undoBody,
      answers: correction,
    },
    ({ params, body, c }) =>
      s.writing((store) => {
        stateOf(store, params.id);
        return stateOf(store, store.undo(params.id, { ...body, author: authorOf(c, body.author) }).id);
      }),
  );
};
