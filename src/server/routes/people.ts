/** Routes of people, parties, offices and pairs. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { commitments } from "../../answers/commitments.ts";
import { partyName } from "../../answers/counts.ts";
import { filterOf as filterOfMeant } from "../../answers/dyad.ts";
import { holdersOn, termsOf } from "../../answers/office.ts";
import { pairPage } from "../../answers/pair.ts";
import { partyPage } from "../../answers/party.ts";
import { person } from "../../answers/person.ts";
import { followedPromises, NEAR } from "../../answers/promises/promises.ts";
import { foldedWords } from "../../knowledge/fold.ts";
import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { Suggestion } from "../api.ts";
import { meant, twoMeant } from "../meant.ts";
import { Problem } from "../problem.ts";
import { get } from "../route.ts";
import {
  commitmentsAnswer,
  officeAnswer,
  pairAnswer,
  partyAnswer,
  personAnswer,
  promisesAnswer,
  suggestions as suggestionsAnswer,
} from "../schemas/answers.ts";
import { cursorField, day, idParam, typed } from "../schemas/query.ts";
import type { Service } from "../service.ts";
import { summary } from "./record.ts";

export const OFFICES = [
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "deputy-head-of-government",
  "defence-minister",
  "interior-minister",
  "economy-or-finance-minister",
  "other-minister",
  "speaker",
  "ambassador",
  "head-of-organization",
  "national-security-adviser",
  "special-envoy",
  "spokesperson",
  "other",
] as const satisfies readonly OfficeClass[];

const today = (): string => new Date().toISOString().slice(0, 10);

/** People that a word begun may mean. */
const SUGGESTED = 8;

const suggestions = (s: Service, q: string): Suggestion[] => {
  const words = foldedWords(q);
  if (!words.length) return [];
  const fits = (name: string): boolean => {
    const own = foldedWords(name);
    return words.every((w) => own.some((o) => o.startsWith(w)));
  };
  const parties = s.store
    .parties()
    .map((p) => ({ ...p, name: partyName(s.knowledge, p.id) }))
    .filter((p) => fits(p.name) || p.id.toLowerCase().startsWith(q.trim().toLowerCase()));
  const people = s.store.peopleNamed(words, SUGGESTED);
  return [
    ...parties.slice(0, 6).map((p): Suggestion => ({ kind: "party", id: p.id, name: p.name, note: p.id })),
    ...people.map(
      (p): Suggestion => ({
        kind: "person",
        id: p.id,
        name: p.name,
        note: [p.office, p.for].filter(Boolean).join(", ") || null,
      }),
    ),
  ];
};

const pairQuery = z.object({ a: typed("one side"), b: typed("the other side") });

export const peopleRoutes = (api: OpenAPIHono, s: Service): void => {
  const tag = "people and parties";
  get(
    api,
    {
      path: "/people/{id}",
      tag,
      summary: "A person: offices over time, engagements, counterparts",
      params: idParam,
      answers: personAnswer,
    },
    ({ params }) => {
      const found = person(s.store, s.knowledge, params.id);
      if (!found) throw new Problem(404, "not-found", "Neither the record nor the knowledge base has a person under this id.");
      return { ...found, engagements: found.engagements.map(summary) };
    },
  );
  get(
    api,
    {
      path: "/parties/{id}",
      tag,
      summary: "A state or organization: engagements, counterparts, people, who held its chief offices",
      params: idParam,
      query: z.object({ day: day("the day for which its offices are told; today if not given").optional() }),
      answers: partyAnswer,
    },
    ({ params, query }) => {
      const found = partyPage(s.store, s.knowledge, params.id, query.day ?? today());
      if (!found) throw new Problem(404, "not-found", "Neither the record nor the knowledge base has a party under this id.");
      return { ...found, engagements: found.engagements.map(summary) };
    },
  );
  get(
    api,
    { path: "/pairs", tag, summary: "Two sides: engagements, positions, contacts a year", query: pairQuery, answers: pairAnswer },
    ({ query }) => {
      const found = pairPage(s.store, ...twoMeant(s, query.a, query.b));
      return { ...found, engagements: found.engagements.map(summary) };
    },
  );
  get(
    api,
    {
      path: "/commitments",
      tag,
      summary: "What one side, or two to each other, promised and planned, with the words",
      query: z.object({ a: typed("one side"), b: typed("the other side").optional() }),
      answers: commitmentsAnswer,
    },
    ({ query }) => {
      const a = meant(s, query.a);
      const b = query.b === undefined ? null : meant(s, query.b);
      return { a, b, items: commitments(s.store, filterOfMeant(...(b ? [a, b] : [a]))) };
    },
  );
  get(
    api,
    {
      path: "/promises",
      tag,
      summary: "What one side, or two to each other, promised and planned, and the later words that tell what became of it",
      query: z.object({
        a: typed("one side"),
        b: typed("the other side").optional(),
        cursor: cursorField,
      }),
      answers: promisesAnswer,
    },
    ({ query }) => {
      const a = meant(s, query.a);
      const b = query.b === undefined ? null : meant(s, query.b);
      const filter = filterOfMeant(...(b ? [a, b] : [a]));
      const { items, next } = followedPromises(s.store, s.knowledge, filter, { ...NEAR, after: query.cursor });
      return { a, b, items, next };
    },
  );
  get(
    api,
    {
      path: "/suggest",
      tag,
      summary: "Parties and people of the record whose name begins so",
      query: z.object({ q: z.string().max(100, "at most 100 characters").optional() }),
      answers: suggestionsAnswer,
    },
    ({ query }) => suggestions(s, query.q ?? ""),
  );
  officeRoutes(api, s);
};

const officeRoutes = (api: OpenAPIHono, s: Service): void =>
  get(
    api,
    {
      path: "/offices/{class}/{party}",
      tag: "people and parties",
      summary: "Who held an office when, by the knowledge base; with `day`, who held it on that day",
      params: z.object({ class: z.enum(OFFICES, `one of ${OFFICES.join(", ")}`), party: z.string().max(80) }),
      query: z.object({
        day: day("only who held it on this day").optional(),
        from: day("first day; 2000-01-01 if not given").optional(),
        to: day("last day; today if not given").optional(),
      }),
      answers: officeAnswer,
    },
    ({ params, query }) => {
      const { id } = meant(s, params.party);
      const from = query.day ?? query.from ?? "2000-01-01";
      const to = query.day ?? query.to ?? today();
      const holders = query.day
        ? holdersOn(s.knowledge, params.class, id, query.day)
        : termsOf(s.knowledge, params.class, id, from, to);
      return { officeClass: params.class, for: id, name: partyName(s.knowledge, id), from, to, holders };
    },
  );
