/** Every export over HTTP: the same bytes as on the command line, made while they are read. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORTS, formatOf } from "../../src/exchange/exports.ts";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { ALL } from "../exchange/sources.ts";
import { type Served, served } from "./served.ts";

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

describe.each(ALL)("/export/%s?format=%s", (name, format) => {
  it("is what the table of formats writes", async () => {
    const source = { store: api.store, knowledge: loadKnowledge(), filter: {}, base: `http://127.0.0.1:${api.port}` };
    const expected = Buffer.concat([...(formatOf(name, format)?.write(source) ?? [])].map((c) => Buffer.from(c)));
    const answer = await api.ask(`/api/v1/export/${name}?format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toBe(expected.toString("utf8"));
    expect(answer.headers["content-type"]).toBe(formatOf(name, format)?.type);
  });
});

describe("exports over HTTP", () => {
  it("lists what there is", async () => {
    const list = await api.json("/api/v1/export");
    expect(list.map((e) => e.name)).toEqual(Object.keys(EXPORTS));
  });
  it("takes the filter of every list", async () => {
    const all = (await api.ask("/api/v1/export/engagements?format=csv")).body.trim().split("\n");
    const some = (await api.ask("/api/v1/export/engagements?format=csv&party=NOR")).body.trim().split("\n");
    expect([all.length, some.length]).toEqual([3, 2]);
  });
  it("names the file", async () => {
    const { headers } = await api.ask("/api/v1/export/visits");
    expect(headers["content-disposition"]).toBe('attachment; filename="visits.csv"');
  });
  it("spares a feed that has not changed", async () => {
    const first = await api.ask("/api/v1/export/engagements?format=atom&party=NOR");
    const again = await api.ask("/api/v1/export/engagements?format=atom&party=NOR", {
      "if-none-match": String(first.headers.etag),
    });
    expect(again.status).toBe(304);
  });
  it.each([
    ["/api/v1/export/nothing", "bad-what"],
    ["/api/v1/export/visits?format=gexf", "bad-format"],
    ["/api/v1/export/visits?format=nothing", "bad-format"],
    ["/api/v1/export/visits?from=soon", "bad-date"],
  ])("refuses %s by name", async (path, code) => {
    const answer = await api.ask(path);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).error.code).toBe(code);
  });
});
