/** The record as it was known on a day, over the API: every read with as_of, and what changed since. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { storedReport } from "../../src/store/stored-report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { type Served, served } from "./served.ts";

let api: Served;
beforeAll(async () => {
  api = await served();
  const reader = createReader(loadKnowledge(), "test");
  const add = (text: string, recorded: string): void => {
    const report = reportFromText(text, { source: recorded, published: "2024-05-16" });
    api.store.addBatch([{ report: storedReport(report), reading: reader.read(report) }], recorded);
  };
  add(
    "Norway's Foreign Minister Espen Barth Eide received his Swedish colleague Tobias Billström in Oslo on 14 May 2024. They spoke of defence.",
    "2025-03-01T10:00:00.000Z",
  );
  add("Danish Foreign Minister Lars Løkke Rasmussen visited Helsinki on 3 May 2024.", "2025-06-01T10:00:00.000Z");
});
afterAll(() => api.close());

const total = async (query: string): Promise<number> => (await api.json(`/api/v1/engagements?${query}`)).total;

describe("as_of", () => {
  it("lists, counts, finds and exports what was known by then", async () => {
    expect([await total("as_of=2025-02-28"), await total("as_of=2025-03-01"), await total("as_of=2025-06-01")]).toEqual([
      0, 1, 2,
    ]);
    expect(await total("")).toBeGreaterThan(2);
    expect((await api.json("/api/v1/status?as_of=2025-03-01")).reports).toBe(1);
    expect((await api.json("/api/v1/search?q=Helsinki&as_of=2025-03-01")).total).toBe(0);
    expect((await api.json("/api/v1/facets?as_of=2025-03-01")).party.map((p) => p.value)).toEqual(["NOR", "SWE"]);
    expect((await api.json("/api/v1/explore/matrix?as_of=2025-03-01")).total).toBe(1);
    const lines = (await api.ask("/api/v1/export/engagements?format=jsonl&as_of=2025-03-01")).body.trim().split("\n");
    expect(lines.length).toBe(1);
  });
  it("shows an engagement with the reports of then", async () => {
    const id = (await api.json("/api/v1/engagements?as_of=2025-03-01")).items[0]?.id;
    expect((await api.json(`/api/v1/engagements/${id}?as_of=2025-03-01`)).reports.length).toBe(1);
    expect((await api.json(`/api/v1/engagements/${id}`)).reports.length).toBe(2);
    expect((await api.ask(`/api/v1/engagements/${id}?as_of=2025-02-28`)).status).toBe(404);
  });
  it("takes a moment; of a day to come it is the record as it is", async () => {
    expect([await total("as_of=2025-03-01T09:59:59Z"), await total("as_of=2025-03-01T10:00:00Z")]).toEqual([0, 1]);
    expect(await total("as_of=2999-01-01")).toBe(await total(""));
  });
  it("follows what is recorded later for an earlier day", async () => {
    const report = reportFromText(
      "Danish Foreign Minister Lars Løkke Rasmussen met Elina Valtonen of Finland in Helsinki on 2 May 2024.",
      {
        source: "late",
        published: "2024-05-03",
      },
    );
    const reader = createReader(loadKnowledge(), "test");
    api.store.addBatch([{ report: storedReport(report), reading: reader.read(report) }], "2025-01-01T00:00:00.000Z");
    expect(await total("as_of=2025-02-28")).toBe(1);
  });
  it.each(["2025-02-30", "yesterday", "2025"])("%s is no day", async (day) => {
    const { status, body } = await api.ask(`/api/v1/engagements?as_of=${day}`);
    expect([status, JSON.parse(body).error.code]).toEqual([400, "bad-date"]);
  });
});

describe("diff", () => {
  it("tells what was added and what changed since a day", async () => {
    const { total: all, counts, items, until } = await api.json("/api/v1/diff?since=2025-03-01&party=SWE&party=NOR");
    expect([all, counts, until]).toEqual([1, { changed: 1 }, null]);
    expect(items[0]?.fields.map((f) => f.field)).toContain("reports");
    expect(items[0]?.new[0]).toBe(items[0]?.engagement.id);
  });
  it("asks for a day", async () => {
    expect((await api.ask("/api/v1/diff")).status).toBe(400);
    expect((await api.ask("/api/v1/diff?since=2025-02-30")).status).toBe(400);
  });
});
