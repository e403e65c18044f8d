import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { openRecord } from "../../src/store/sqlite.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { storedReport } from "../../src/store/stored-report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { REPORT } from "../cli/command.ts";
import { type Served, served } from "./served.ts";

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());
const ask: Served["ask"] = (...sent) => api.ask(...sent);
const json: Served["json"] = (path) => api.json(path);

describe("who may ask", () => {
  it("refuses another name for this address (DNS rebinding)", async () => {
    expect((await ask("/api/v1/status", { host: "evil.example" })).status).toBe(403);
    expect((await ask("/", { host: `evil.example:${api.port}` })).status).toBe(403);
  });
  it("refuses another site's page", async () => {
    expect((await ask("/api/v1/status", { origin: "https://evil.example" })).status).toBe(403);
    expect((await ask("/api/v1/status", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });
  it("answers under localhost too, and lets a link lead to the app", async () => {
    expect((await ask("/api/v1/status", { host: `localhost:${api.port}` })).status).toBe(200);
    expect((await ask("/", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).status).toBe(200);
  });
  it("changes nothing without the token of its own page", async () => {
    const body = JSON.stringify({ text: REPORT });
    expect((await ask("/api/v1/read", { "content-type": "application/json" }, "POST", body)).status).toBe(403);
    const token = /name="chancery-token" content="([\w-]+)"/.exec((await ask("/")).body)?.[1] ?? "";
    const read = await ask("/api/v1/read", { "content-type": "application/json", "x-chancery-token": token }, "POST", body);
    expect(read.status).toBe(200);
    expect(JSON.parse(read.body).engagements[0].kind).toBe("meeting");
  });
  it("forbids scripts, frames and other hosts on every answer", async () => {
    for (const path of ["/", "/api/v1/status", "/nothing.js", "/api/v1/nothing"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });
  it.each(["/../package.json", "/..%2f..%2fpackage.json", "/assets/../../package.json", "/%2e%2e/%2e%2e/etc/passwd"])(
    "no path climbs out: %s",
    async (path) => {
      const answer = await ask(path);
      expect(answer.body).not.toContain('"dependencies"');
      expect(answer.body).not.toContain("root:");
    },
  );
  it("bounds what is sent to it", async () => {
    const token = /content="([\w-]{20,})"/.exec((await ask("/")).body)?.[1] ?? "";
    expect(
      (
        await ask(
          "/api/v1/read",
          { "content-type": "application/json", "x-chancery-token": token, "content-length": String(9 * 1024 * 1024) },
          "POST",
          "x".repeat(9 * 1024 * 1024),
        )
      ).status,
    ).toBe(413);
  });
});

describe("what it answers", () => {
  it("counts", async () => expect(await json("/api/v1/status")).toMatchObject({ reports: 2 }));
  it("lists engagements with facets, newest first, in pages", async () => {
    const page = await json("/api/v1/engagements?limit=1");
    expect(page.total).toBe(2);
    expect(page.items).toHaveLength(1);
    expect(page.items[0]?.status).toBe("planned");
    expect(page.facets.party.map((f) => f.value)).toContain("SWE");
    const rest = await json(`/api/v1/engagements?limit=1&cursor=${encodeURIComponent(page.next ?? "")}`);
    expect(rest.items[0]?.status).toBe("held");
    expect(rest.items[0]?.id).not.toBe(page.items[0]?.id);
  });
  it("filters by party, kind, status and date", async () => {
    expect((await json("/api/v1/engagements?party=NOR")).total).toBe(1);
    expect((await json("/api/v1/engagements?party=NOR&party=FIN")).total).toBe(0);
    expect((await json("/api/v1/engagements?party=norway&person=Eide")).total).toBe(1);
    expect((await json("/api/v1/engagements?person=Q1")).total).toBe(0);
    expect((await json("/api/v1/engagements?status=planned")).total).toBe(1);
    expect((await json("/api/v1/engagements?to=2024-05-15")).total).toBe(1);
    expect((await json("/api/v1/engagements?kind=call")).total).toBe(0);
  });
  it("gives an engagement with claims whose words stand in the report", async () => {
    const { items } = await json("/api/v1/engagements?status=held");
    const e = await json(`/api/v1/engagements/${items[0]?.id}`);
    const { text } = await json(`/api/v1/reports/${e.reports[0]?.id}`);
    const points = [...text];
    const quoted = e.claims.filter((c) => c.quote !== null);
    expect(quoted.length).toBeGreaterThan(4);
    for (const c of quoted) expect(points.slice(c.start ?? 0, c.end ?? 0).join("")).toBe(c.quote);
    expect(e.positions.map((p) => p.act)).toContain("agree");
  });
  it("answers anew where the record has changed, by this process or another", async () => {
    const before = (await json("/api/v1/status")).reports;
    const add = (store: RecordStore, text: string): void => {
      const report = reportFromText(text, { source: `${text.length}.txt`, published: "2024-05-15" });
      store.addBatch([{ report: storedReport(report), reading: createReader(loadKnowledge(), "test").read(report) }]);
    };
    add(api.store, "Nothing of note took place on Monday.");
    expect((await json("/api/v1/status")).reports).toBe(before + 1);
    const other = openRecord(api.folder, { mode: "write" });
    add(other, "Nothing of note took place on Tuesday either.");
    other.close();
    expect((await json("/api/v1/status")).reports).toBe(before + 2);
  });
  it("answers 304 to whoever has the answer", async () => {
    const first = await ask("/api/v1/engagements");
    expect((await ask("/api/v1/engagements", { "if-none-match": String(first.headers.etag) })).status).toBe(304);
  });
  it("knows pairs and people by what people type", async () => {
    const pair = await json("/api/v1/pairs?a=norway&b=Sweden");
    expect(pair).toMatchObject({ a: { id: "NOR" }, b: { id: "SWE" } });
    expect(pair.engagements).toHaveLength(1);
    const person = (await json("/api/v1/suggest?q=bill")).find((s) => s.kind === "person");
    const page = await json(`/api/v1/people/${encodeURIComponent(person?.id ?? "")}`);
    expect(page.engagements).toHaveLength(2);
    expect(page.offices.some((o) => o.officeClass === "foreign-minister" && o.for === "SWE")).toBe(true);
  });
  it("writes a cited brief", async () => {
    const { markdown } = await json("/api/v1/brief?a=SWE&b=NOR");
    expect(markdown).toContain("## Last contacts");
    expect(markdown).toMatch(/\[1\][\s\S]*## Sources/);
  });
  it.each([
    ["/api/v1/engagements/e-none-1", 404, "not-found"],
    ["/api/v1/reports/r-none", 404, "not-found"],
    ["/api/v1/engagements?kind=party", 400, "bad-kind"],
    ["/api/v1/engagements?from=soon", 400, "bad-date"],
    ["/api/v1/engagements?limit=0", 400, "bad-limit"],
    ["/api/v1/pairs?a=Atlantis&b=SWE", 404, "unknown-name"],
    ["/api/v1/pairs?a=Sweden&b=SWE", 400, "one-side"],
    ["/api/v1/brief?a=Sweden&b=SWE", 400, "one-side"],
    ["/api/v1/brief?a=NOR&b=SWE&for=FIN", 400, "no-side"],
    ["/api/v1/why?a=e-1&b=e-1", 400, "one-side"],
    ["/api/v1/engagements?from=2024-02-31", 400, "bad-date"],
    ["/api/v1/engagements?cursor=zzz", 400, "bad-cursor"],
    ["/api/v1/engagements?partie=SWE", 400, "unknown-parameter"],
    ["/api/v1/status?kind=visit", 400, "unknown-parameter"],
    ["/api/v1/claims", 400, "missing"],
    ["/api/v1/nothing", 404, "not-found"],
  ])("%s -> %i %s", async (path, status, code) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    const { error } = JSON.parse(answer.body);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/Invalid input|undefined/);
  });
});
