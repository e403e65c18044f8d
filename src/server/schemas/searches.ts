/** Searches kept in the record, as the API takes and answers them. */
import { z } from "@hono/zod-openapi";
import type { SavedSearchAnswer, SavedSearchesAnswer } from "../api.ts";
import { text } from "./reading.ts";

export const savedSearch: z.ZodType<SavedSearchAnswer> = z
  .object({ id: text, name: text, params: text, author: text, recorded: text, atom: text, jsonfeed: text })
  .openapi("SavedSearch", { description: "`params` is the filter as a query; the feeds are paths on this server." });
export const savedSearches: z.ZodType<SavedSearchesAnswer> = z.object({ items: z.array(savedSearch) }).openapi("SavedSearches");

const author = z.string().trim().min(1, "who keeps it").max(120, "at most 120 characters");

export const searchBody = z
  .object({
    name: z.string({ error: "a name" }).trim().min(1, "a name").max(80, "at most 80 characters"),
    params: z.string({ error: "the filter as a query" }).max(4000, "at most 4000 characters"),
    author,
  })
  .openapi("SearchBody");
export const removeBody = z.object({ author }).openapi("RemoveBody");
