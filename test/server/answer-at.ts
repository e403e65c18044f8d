/** What the API answers at an address, by the API's own types: a test that asks knows what it is told. */
import type {
  BriefAnswer,
  CorrectionsAnswer,
  DiffAnswer,
  EngagementAnswer,
  EngagementsPage,
  MatrixAnswer,
  PairAnswer,
  PersonAnswer,
  ReportAnswer,
  ReviewAnswer,
  SavedSearchesAnswer,
  SearchAnswer,
  StatusAnswer,
  Suggestion,
  WhyAnswer,
} from "../../src/server/api.ts";

interface Answers {
  "/status": StatusAnswer;
  "/engagements": EngagementsPage;
  "/facets": EngagementsPage["facets"];
  "/explore/matrix": MatrixAnswer;
  "/search": SearchAnswer;
  "/suggest": readonly Suggestion[];
  "/pairs": PairAnswer;
  "/brief": BriefAnswer;
  "/searches": SavedSearchesAnswer;
  "/review": ReviewAnswer;
  "/why": WhyAnswer;
  "/diff": DiffAnswer;
  "/corrections": CorrectionsAnswer;
  "/export": readonly { readonly name: string }[];
  "/openapi.json": Readonly<Record<string, unknown>>;
  [one: `/engagements/${string}`]: EngagementAnswer;
  [one: `/reports/${string}`]: ReportAnswer;
  [one: `/people/${string}`]: PersonAnswer;
}

type Path<Address> = Address extends `/api/v1${infer Rest}` ? (Rest extends `${infer Before}?${string}` ? Before : Rest) : never;
/** unknown where the address is known only as the test runs. */
export type AnswerAt<Address extends string> = Path<Address> extends keyof Answers ? Answers[Path<Address>] : unknown;
