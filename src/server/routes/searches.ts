/** Routes of searches that are kept in the record: shared by all who ask it, changed by those who may edit. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { EXPORTS } from "../../exchange/exports.ts";
import { queryOf } from "../../exchange/formats/feeds.ts";
import type { SavedSearch } from "../../store/searches.ts";
import type { Filter } from "../../store/store.ts";
import { authorOf } from "../access/access.ts";
import type { SavedSearchAnswer } from "../api.ts";
import { filterOf } from "../meant.ts";
import { Problem } from "../problem.ts";
import { answer, get, getFile, post, ROOT } from "../route.ts";
import { filterQuery, idParam } from "../schemas/query.ts";
import { removeBody, savedSearch, savedSearches, searchBody } from "../schemas/searches.ts";
import type { Service } from "../service.ts";

const MOST = 500;

/** The filter of a query as an address has it; throws a problem where it is none. */
const filterIn = (s: Service, params: string): Filter => {
  const given: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(params)) given[name] = [...(given[name] ?? []), value];
  const single = Object.fromEntries(Object.entries(given).map(([k, v]) => [k, ["from", "to", "q"].includes(k) ? v[0] : v]));
  const read = filterQuery.safeParse(single);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Problem(400, "bad-params", `params: ${String(issue?.path[0] ?? "filter")}: ${issue?.message ?? "not understood"}.`);
  }
  return filterOf(s, read.data);
};

const withFeeds = (search: SavedSearch): SavedSearchAnswer => {
  const feed = `${ROOT}/searches/${search.id}/feed`;
  return { ...search, atom: `${feed}?format=atom`, jsonfeed: `${feed}?format=jsonfeed` };
};

const find = (s: Service, id: string): SavedSearch => {
  const found = s.store.searches().find((one) => one.id === id);
  if (!found) throw new Problem(404, "not-found", "The record keeps no search under this id.");
  return found;
};

export const searchRoutes = (api: OpenAPIHono, s: Service): void => {
  get(
    api,
    {
      path: "/searches",
      tag: "watch",
      summary: "Searches that are kept in the record, the last kept first",
      answers: savedSearches,
    },
    () => ({ items: s.store.searches().map(withFeeds) }),
  );
  post(
    api,
    {
      path: "/searches",
      tag: "watch",
      summary: "Keep a filter under a name; one that is kept already gets the new name",
      body: searchBody,
      answers: savedSearch,
    },
    ({ body, c }) => {
      const params = queryOf(filterIn(s, body.params));
      if (!params) throw new Problem(400, "bad-params", "params: give a filter; all engagements need none.");
      if (s.store.searches().length >= MOST)
        throw new Problem(409, "too-many", `The record keeps ${MOST} searches already; remove some.`);
      return withFeeds(s.writing((store) => store.keepSearch({ name: body.name, params, author: authorOf(c, body.author) })));
    },
  );
  post(
    api,
    {
      path: "/searches/{id}/remove",
      tag: "watch",
      summary: "The record no longer keeps this search; the answer is what it was",
      params: idParam,
      body: removeBody,
      answers: savedSearch,
    },
    ({ params }) => {
      const found = find(s, params.id);
      s.writing((store) => store.removeSearch(found.id));
      return withFeeds(found);
    },
  );
  getFile(
    api,
    {
      path: "/searches/{id}/feed",
      tag: "watch",
      summary: "The newest engagements of a kept search, for a feed reader",
      params: idParam,
      query: z.object({ format: z.enum(["atom", "jsonfeed"], "atom or jsonfeed").optional() }),
      types: [EXPORTS.engagements.formats.atom.type, EXPORTS.engagements.formats.jsonfeed.type].map(
        (t) => t.split(";")[0] as string,
      ),
    },
    ({ c, params, query }) => {
      const { name, params: filter } = find(s, params.id);
      const format = EXPORTS.engagements.formats[query.format ?? "atom"];
      const source = {
        store: s.store,
        knowledge: s.knowledge,
        filter: filterIn(s, filter),
        base: new URL(c.req.url).origin,
        title: name,
      };
      return answer(c, [...format.write(source)].join(""), format.type);
    },
  );
};
