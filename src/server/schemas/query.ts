/** What a question may hold: filters, days, sizes. Every part is bounded. */
import { z } from "@hono/zod-openapi";
import { isDay } from "../../answers/is-day.ts";
import { placeOf } from "../../store/filter.ts";
import { KINDS, STATUSES } from "../../store/kinds.ts";
import type { Filter } from "../../store/store.ts";

const MOST_VALUES = 20;
const asList = (v: unknown): unknown => (v === undefined ? [] : (Array.isArray(v) ? v : [v]).filter((x) => x !== ""));

/** A parameter that may be repeated: party=AZE&party=TUR. */
const repeated = <T extends z.ZodType>(item: T, description: string, asItem: { type: "string"; enum?: string[] }) =>
  z.preprocess(asList, z.array(item).max(MOST_VALUES, `at most ${MOST_VALUES} of one kind`)).openapi({
    param: { required: false, style: "form", explode: true },
    type: "array",
    items: asItem,
    description,
  });

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  repeated(z.enum(values, `one of ${values.join(", ")}`), description, { type: "string", enum: [...values] });

const partialDay = (edge: "from" | "to", description: string) =>
  z
    .string()
    .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, "give a day as YYYY-MM-DD, a month or a year")
    .refine((v) => v === "" || [v, `${v}-01`, `${v}-01-01`].some(isDay), "give a day, month or year that the calendar has")
    .transform((v) =>
      v.length === 0 || v.length === 10
        ? v
        : edge === "from"
          ? `${v}${v.length === 4 ? "-01-01" : "-01"}`
          : `${v}${v.length === 4 ? "-12-31" : "-31"}`,
    )
    .optional()
    .openapi({ type: "string", description, example: "2024-07" });

/** The filter of every list, count and feed. */
export const filterFields = {
  party: repeated(z.string().max(80), "parties that must all take part: a code or a name", { type: "string" }),
  person: repeated(z.string().max(120), "people who must all take part: an id or a name", { type: "string" }),
  kind: oneOf(KINDS, "any of these kinds"),
  status: oneOf(STATUSES, "any of these states"),
  from: partialDay("from", "a day, month or year: engagements whose time touches it or what follows"),
  to: partialDay("to", "a day, month or year: engagements whose time touches it or what came before"),
  q: z
    .string()
    .max(200, "at most 200 characters")
    .optional()
    .openapi({ description: "words that must stand in names or quotes" }),
};
export const filterQuery = z.object(filterFields);

export type FilterAsked = z.infer<typeof filterQuery>;

/** The store's filter of a checked query, its names as they were typed. */
export const storeFilter = (q: FilterAsked): Filter => ({
  party: q.party,
  person: q.person,
  kind: q.kind,
  status: q.status,
  ...(q.from ? { from: q.from } : {}),
  ...(q.to ? { to: q.to } : {}),
  ...(q.q ? { q: q.q } : {}),
});

/** A whole number from 1; more than `most` counts as `most`. */
export const limit = (most: number, usual: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `give a whole number from 1 to ${most}`)
    .optional()
    .transform((v) => Math.min(most, v === undefined ? usual : Number(v)))
    .openapi({ type: "integer", minimum: 1, maximum: most, default: usual });

/** Somebody typed: a code, a name, an id. */
export const typed = (description: string) =>
  z
    .string({ error: "a party or a person: a code, a name or an id" })
    .min(1, "a party or a person: a code, a name or an id")
    .max(120, "at most 120 characters")
    .openapi({ description, example: "Türkiye" });

export const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "give a day as YYYY-MM-DD")
    .refine(isDay, "give a day that the calendar has")
    .openapi({ description, example: "2024-07-06" });

export const idParam = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: "id", in: "path" } }),
});

/** Where a page begins. */
export const cursorField = z
  .string()
  .max(400, "take `next` of the page before")
  // Another cursor than that of a page would begin anew, and who follows pages would go round for ever.
  .refine((v) => v === "" || placeOf(v) !== null, "take `next` of the page before")
  .optional();
