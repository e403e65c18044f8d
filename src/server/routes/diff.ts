/** The route of differences: what new reports and corrections changed between two days. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { diff, type Item, itemOfEntry } from "../../answers/diff/diff.ts";
import { COUNTED_MOST, wholeEntries } from "../../answers/scan.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { momentOf } from "../../store/rewind.ts";
import type { Filter, RecordStore } from "../../store/store.ts";
import type { DiffAnswer } from "../api.ts";
import { filterOf } from "../meant.ts";
import { Problem } from "../problem.ts";
import { get } from "../route.ts";
import { diffAnswer } from "../schemas/diff.ts";
import { day, filterFields, limit } from "../schemas/query.ts";
import type { Service } from "../service.ts";
import { whole } from "./record.ts";

/** Every engagement of a filter: a part of them would show what is missing as gone. */
const itemsOf = (store: RecordStore, filter: Filter): Item[] => {
  if (store.summaries(filter, { limit: 1 }).total > COUNTED_MOST)
    throw new Problem(400, "too-many", `More than ${COUNTED_MOST} engagements; narrow the question, or use chancery diff.`);
  return wholeEntries(store, filter, COUNTED_MOST).map(itemOfEntry);
};

/** The engagements of a filter as they were known on a day. */
const known = async (s: Service, typed: string, filter: Filter): Promise<Item[]> => {
  const moment = momentOf(typed);
  if (!moment || !s.asOf) throw new Problem(400, "bad-date", `${typed}: this server answers for no such day.`);
  const store = await s.asOf(moment);
  try {
    return itemsOf(store, filter);
  } finally {
    store.close();
  }
};

export const diffRoutes = (api: OpenAPIHono, s: Service): void =>
  get(
    api,
    {
      path: "/diff",
      tag: "review",
      summary:
        "What reports and corrections changed since a day: engagements added, gone, merged, split, changed in which fields",
      query: z.object({
        ...filterFields,
        since: day("the record as known at the end of this day is the old one"),
        until: day("as known at the end of this day is the new one; the record as it is if not given").optional(),
        limit: limit(500, 100),
      }),
      answers: diffAnswer,
    },
    async ({ query }): Promise<DiffAnswer> => {
      if (query.until !== undefined && query.until < query.since)
        throw new Problem(400, "bad-date", `since=${query.since} is after until=${query.until}; give the earlier day as since.`);
      const filter = filterOf(s, query);
      const old = await known(s, query.since, filter);
      const now = query.until === undefined ? itemsOf(s.store, filter) : await known(s, query.until, filter);
      const changes = diff(old, now);
      return {
        since: query.since,
        until: query.until ?? null,
        total: changes.length,
        counts: Object.fromEntries([...Map.groupBy(changes, (c) => c.change)].map(([change, all]) => [change, all.length])),
        items: changes.slice(0, query.limit).map((c) => ({ ...c, engagement: whole(c.engagement as RecordEngagement) })),
      };
    },
  );
