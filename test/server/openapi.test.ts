/** The API's document is valid OpenAPI 3.1, every route is in it, and what each route really answers is what it says. */
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngagementSummary } from "../../src/server/api.ts";
import { type Served, served } from "./served.ts";

type Json = Record<string, unknown>;

let api: Served;
let document: Json;
let ajv: InstanceType<typeof Ajv2020.default>;

/** Fields that the document does not name are not let through: the document must be complete. */
const strict = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== "object" || node === null) return node;
  const out = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, strict(v)]));
  const closed = out.type === "object" && out.properties !== undefined && out.additionalProperties === undefined;
  return closed ? { ...out, additionalProperties: false } : out;
};

beforeAll(async () => {
  api = await served({ examples: true });
  document = await api.json("/api/v1/openapi.json");
  ajv = new Ajv2020.default({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "document", ...(strict(document) as Json) });
});
afterAll(() => api.close());

/** Every operation of the document with the questions that the test puts to it. */
const QUESTIONS: Readonly<Record<string, (ids: Ids) => readonly string[]>> = {
  "/api/v1/status": () => [""],
  "/api/v1/engagements": () => [
    "",
    "?party=SWE&kind=meeting&kind=call&status=held&from=2024&limit=3",
    "?q=exercises&order=oldest",
    "?as_of=2020-01-01",
  ],
  "/api/v1/engagements/{id}": (i) => i.engagements.map((e) => `/${e}`),
  "/api/v1/reports/{id}": (i) => i.reports.map((r) => `/${r}`),
  "/api/v1/facets": () => ["", "?party=SWE"],
  "/api/v1/people/{id}": (i) => i.people.map((p) => `/${p}`),
  "/api/v1/parties/{id}": () => ["/SWE", "/ASEAN?day=2024-05-14", "/FIN"],
  "/api/v1/pairs": () => ["?a=norway&b=sweden", "?a=Billstr%C3%B6m&b=NOR"],
  "/api/v1/commitments": () => ["?a=NOR", "?a=KOR&b=PRK"],
  "/api/v1/promises": () => ["?a=PRK", "?a=ETH&b=SOM"],
  "/api/v1/suggest": () => ["?q=bill", "?q=", "?q=nor"],
  "/api/v1/offices/{class}/{party}": () => ["/foreign-minister/SWE", "/head-of-government/norway?day=2024-05-14"],
  "/api/v1/explore/places": () => ["", "?party=NOR"],
  "/api/v1/explore/network": () => ["", "?of=person&limit=20"],
  "/api/v1/explore/matrix": () => ["?limit=10"],
  "/api/v1/explore/years": () => [""],
  "/api/v1/coverage": () => [""],
  "/api/v1/patterns": () => ["", "?day=2020-01-01"],
  "/api/v1/diff": () => ["?since=2020-01-01&party=SWE", "?since=2020-01-01&until=2020-01-02"],
  "/api/v1/search": () => ["?q=exercises", "?q=nothingofthekind"],
  "/api/v1/claims": () => ["?q=joint+exercises", "?q=nothingofthekind"],
  "/api/v1/verify": () => [
    `?sentence=${encodeURIComponent("Espen Barth Eide met Tobias Billström in Oslo on 14 May 2024.")}`,
    `?sentence=${encodeURIComponent("Espen Barth Eide met Tobias Billström in Stockholm on 14 May 2024.")}`,
    "?sentence=Nothing+at+all",
  ],
  "/api/v1/export": () => [""],
  "/api/v1/engagements/{id}/compare": (i) => i.engagements.map((e, n) => `/${e}/compare${n % 2 ? "?by=outlet" : ""}`),
  "/api/v1/comparable": () => ["", "?kind=call&limit=2"],
  "/api/v1/searches": () => [""],
  "/api/v1/review": () => ["", "?limit=3"],
  "/api/v1/why": (i) => i.engagements.slice(0, 12).map((e, n) => `?a=${e}&b=${i.engagements[n + 1]}`),
  "/api/v1/corrections": () => [""],
  "/api/v1/brief": () => ["?a=NOR&b=SWE", "?a=KOR&b=PRK&on=2019-01-01&for=KOR&since=2018-01-01"],
};

interface Ids {
  readonly engagements: readonly string[];
  readonly reports: readonly string[];
  readonly people: readonly string[];
}

const pathOf = (template: string): string => template.replace(/\/\{.*$/, "");
const pointer = (path: string, method: string): string =>
  `document#/paths/${path.replace(/~/g, "~0").replace(/\//g, "~1").replace(/\{/g, "%7B").replace(/\}/g, "%7D")}/${method}/responses/200/content/application~1json/schema`;

describe("the document", () => {
  it("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(document);
    expect(result.errors ?? []).toEqual([]);
    expect(document.openapi).toBe("3.1.0");
  });
  it("describes each operation and its failures", () => {
    for (const item of Object.values(document.paths as Record<string, Record<string, Json>>))
      for (const operation of Object.values(item)) {
        expect(String(operation.summary).length).toBeGreaterThan(10);
        expect(Object.keys(operation.responses as Json)).toContain("400");
      }
  });
  it("has an ETag and answers 304", async () => {
    const first = await api.ask("/api/v1/openapi.json");
    const again = await api.ask("/api/v1/openapi.json", { "if-none-match": `W/"other", ${first.headers.etag}` });
    expect(again.status).toBe(304);
  });
});

describe("what the routes answer", () => {
  it("fits the document, for every read", async () => {
    const all: EngagementSummary[] = [];
    for (let cursor = ""; ; ) {
      const page = await api.json(`/api/v1/engagements?limit=50${cursor && `&cursor=${cursor}`}`);
      all.push(...page.items);
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(all.length).toBeGreaterThan(100);
    const one = await api.json(`/api/v1/engagements/${all[0]?.id}`);
    const ids: Ids = {
      engagements: all.map((e) => e.id),
      reports: one.reports.map((r) => r.id),
      people: all.flatMap((e) => e.participants.flatMap((p) => (p.type === "person" && p.id ? [p.id] : []))).slice(0, 10),
    };
    const reads = Object.entries(document.paths as Record<string, Json>).filter(
      ([, item]) =>
        (item.get as { responses: Record<string, { content: Json }> } | undefined)?.responses["200"]?.content["application/json"],
    );
    expect(reads.map(([path]) => path).sort()).toEqual(Object.keys(QUESTIONS).sort());
    for (const [path] of reads) {
      const schema = ajv.getSchema(pointer(path, "get"));
      if (!schema) throw new Error(`no schema for ${path}`);
      for (const question of QUESTIONS[path]?.(ids) ?? []) {
        const { status, body } = await api.ask(pathOf(path) + question);
        expect({ question: path + question, status }).toEqual({ question: path + question, status: 200 });
        schema(JSON.parse(body));
        expect({ question: path + question, errors: schema.errors ?? [] }).toEqual({ question: path + question, errors: [] });
      }
    }
  });
  it("fits the document, for a reading", async () => {
    const token = await api.token();
    const headers = { "content-type": "application/json", "x-chancery-token": token };
    const body = JSON.stringify({
      text: "Foreign Minister Espen Barth Eide met Tobias Billström in Oslo yesterday.",
      published: "2024-05-15",
    });
    const read = await api.ask("/api/v1/read", headers, "POST", body);
    expect(read.status).toBe(200);
    const schema = ajv.getSchema(pointer("/api/v1/read", "post"));
    schema?.(JSON.parse(read.body));
    expect(schema?.errors ?? []).toEqual([]);
  });
  it.each([
    ["/api/v1/claims", 400, "missing"],
    ["/api/v1/verify", 400, "missing"],
    ["/api/v1/pairs?a=NOR", 400, "missing"],
    ["/api/v1/offices/king/SWE", 400, "bad-class"],
    ["/api/v1/patterns?day=2024-02-40", 400, "bad-date"],
    ["/api/v1/explore/network?of=dog", 400, "bad-of"],
    [`/api/v1/engagements?${Array.from({ length: 30 }, () => "party=NOR").join("&")}`, 400, "bad-party"],
    ["/api/v1/engagements?party=Atlantis", 404, "unknown-name"],
    ["/api/v1/export/engagements?person=Sweden", 404, "unknown-name"],
    ["/api/v1/facets?from=2024-02&to=2024-01", 400, "bad-date"],
    ["/api/v1/diff?since=2024-02-01&until=2024-01-01", 400, "bad-date"],
    ["/api/v1/parties/ATLANTIS", 404, "not-found"],
    ["/api/v1/nothing", 404, "not-found"],
  ])("%s -> %i %s", async (path, status, code) => {
    const answer = await api.ask(path);
    const body = JSON.parse(answer.body);
    expect({ status: answer.status, code: body.error.code }).toEqual({ status, code });
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(body).toMatchObject({ status, code, detail: body.error.message, instance: path.split("?")[0], type: "about:blank" });
    expect(ajv.validate({ $ref: "document#/components/schemas/Error" }, body)).toBe(true);
  });
});
