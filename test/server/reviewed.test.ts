/** Reviewed pairs do not come back: "really one" and "really two" are corrections, and undoing them brings the doubt back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import type { ReviewAnswer, ReviewItemAnswer } from "../../src/server/api.ts";
import { storedReport } from "../../src/store/stored-report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { type Served, served } from "./served.ts";

let api: Served;
let token = "";
beforeAll(async () => {
  api = await served({ examples: true });
  token = await api.token();
});
afterAll(() => api.close());

const post = async (path: string, body: object) => {
  const headers = { "content-type": "application/json", "x-chancery-token": token };
  const answer = await api.ask(path, headers, "POST", JSON.stringify({ author: "J. Mars", reason: "reviewed", ...body }));
  return { status: answer.status, body: JSON.parse(answer.body) };
};
const waiting = async (): Promise<ReviewAnswer["items"]> => (await api.json("/api/v1/review?limit=200")).items;
const keyOf = (i: ReviewItemAnswer): string => [i.kind, i.engagement.id, i.other?.id].join(" ");
const doubts = async (kind: ReviewItemAnswer["kind"]): Promise<string[]> =>
  (await waiting()).filter((i) => i.kind === kind).map(keyOf);

describe.each<[ReviewItemAnswer["kind"], (i: ReviewItemAnswer) => object]>([
  ["joined", (i) => ({ kind: "one", engagement: i.engagement.id })],
  ["apart", (i) => ({ kind: "two", engagements: [i.engagement.id, i.other?.id] })],
])("%s", (kind, request) => {
  it("is gone once it is confirmed, stays gone after another report, and is back once that is undone", async () => {
    const before = await waiting();
    const item = before.find((i) => i.kind === kind);
    if (!item) throw new Error(`the examples hold no doubt of kind ${kind}`);
    const entries = (await api.json("/api/v1/status")).engagements;
    const { status, body } = await post("/api/v1/corrections", request(item));
    expect([status, body.state]).toEqual([200, "applied"]);
    expect((await api.json("/api/v1/status")).engagements).toBe(entries);
    expect(await doubts(kind)).not.toContain(keyOf(item));
    expect((await waiting()).length).toBeLessThan(before.length);
    const reader = createReader(loadKnowledge(), "test");
    const first = await api.json(`/api/v1/engagements/${item.engagement.id}`);
    const text = (await api.json(`/api/v1/reports/${first.reports[0]?.id}`)).text;
    const again = reportFromText(`${text}\n\nIn other news, the weather was fine.\n`, {
      source: `again-${kind}`,
      published: first.reports[0]?.published ?? null,
    });
    api.store.addBatch([{ report: storedReport(again), reading: reader.read(again) }]);
    expect(await doubts(kind)).not.toContain(keyOf(item));
    await post("/api/v1/corrections", { kind: "forget", report: again.id });
    await post(`/api/v1/corrections/${body.id}/undo`, {});
    expect((await waiting()).map(keyOf)).toEqual(before.map(keyOf));
  });
});

it.each<[string, object, number, string]>([
  ["one account alone", { kind: "one" }, 400, "nothing-to-do"],
  ["an engagement that is none", { kind: "one", engagement: "e-none" }, 404, "unknown-engagement"],
  ["the same one twice", { kind: "two" }, 400, "nothing-to-do"],
])("%s", async (_name, request, status, code) => {
  const { items } = await api.json("/api/v1/engagements?limit=200");
  const id = items.find((e) => e.reports === 1)?.id;
  expect(id).toBeDefined();
  const answer = await post("/api/v1/corrections", { engagement: id, engagements: [id, id], ...request });
  expect([answer.status, answer.body.error.code]).toEqual([status, code]);
});
