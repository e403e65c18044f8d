/** Corrections over the API: asked for with the token, answered as the document says, undone. */
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SECOND, type Served, served } from "./served.ts";

let api: Served;
let token = "";
let fits: (body: unknown) => unknown;
beforeAll(async () => {
  api = await served();
  token = await api.token();
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "document", ...(await api.json("/api/v1/openapi.json")) });
  const schema = ajv.getSchema("document#/components/schemas/Correction");
  fits = (body) => {
    schema?.(body);
    return schema?.errors ?? [];
  };
});
afterAll(() => api.close());

const post = (path: string, body: unknown, headers: Record<string, string> = { "x-chancery-token": token }) =>
  api.ask(path, { "content-type": "application/json", ...headers }, "POST", JSON.stringify(body));
const signed = { author: "A. Reviewer", reason: "read again" };
const correct = (request: object) => post("/api/v1/corrections", { ...request, ...signed });
const held = async () => (await api.json("/api/v1/engagements")).items;

describe("corrections", () => {
  it("are kept, listed, shown on the engagement, and undone", async () => {
    const id = (await held()).find((e) => e.status === "held")?.id ?? "";
    const before = await api.json(`/api/v1/engagements/${id}`);
    const made = await correct({ kind: "set", engagement: id, field: "where", value: "Bergen, NOR" });
    expect(made.status).toBe(200);
    const correction = JSON.parse(made.body);
    expect(fits(correction)).toEqual([]);
    expect(correction).toMatchObject({ author: "A. Reviewer", state: "applied", undone: null, engagements: [id] });
    const after = await api.json(`/api/v1/engagements/${id}`);
    expect(after.where).toMatchObject({ place: "Bergen" });
    expect(after.corrections).toMatchObject([{ id: correction.id, field: "where", by: "A. Reviewer" }]);
    expect((await api.json("/api/v1/corrections")).items.map((c) => c.id)).toContain(correction.id);
    const undone = await post(`/api/v1/corrections/${correction.id}/undo`, signed);
    expect(JSON.parse(undone.body)).toMatchObject({ state: "undone", undone: { author: "A. Reviewer" } });
    expect(await api.json(`/api/v1/engagements/${id}`)).toEqual(before);
  });

  it("merge two, and the id of either leads to the one", async () => {
    const [a, b] = await held();
    const made = await correct({ kind: "merge", engagements: [a?.id, b?.id] });
    const { id } = JSON.parse(made.body);
    expect((await api.json(`/api/v1/engagements/${a?.id}`)).id).toBe((await api.json(`/api/v1/engagements/${b?.id}`)).id);
    expect((await api.json(`/api/v1/why?a=${a?.id}&b=${b?.id}`)).one).toBe(true);
    await post(`/api/v1/corrections/${id}/undo`, signed);
    expect((await api.json(`/api/v1/why?a=${a?.id}&b=${b?.id}`)).one).toBe(false);
  });

  it("forget a report: its text is no longer answered", async () => {
    const { items } = await api.json("/api/v1/engagements?status=planned");
    const { reports } = await api.json(`/api/v1/engagements/${items[0]?.id}`);
    expect((await api.json(`/api/v1/reports/${reports[0]?.id}`)).text).toBe(SECOND);
    expect((await correct({ kind: "forget", report: reports[0]?.id })).status).toBe(200);
    expect((await api.ask(`/api/v1/reports/${reports[0]?.id}`)).status).toBe(404);
    expect((await api.json("/api/v1/engagements?status=planned")).total).toBe(0);
  });

  it.each<[string, unknown, number, string]>([
    ["no reason", { kind: "forget", report: "r-x", author: "A" }, 400, "missing"],
    ["no kind of correction", { kind: "burn", ...signed }, 400, "bad-kind"],
    ["an engagement that is none", { kind: "reject", engagement: "e-x", ...signed }, 404, "unknown-engagement"],
    ["a report that is none", { kind: "forget", report: "r-x", ...signed }, 404, "unknown-report"],
  ])("%s", async (_, body, status, code) => {
    const answer = await post("/api/v1/corrections", body);
    expect({ status: answer.status, code: JSON.parse(answer.body).error.code }).toEqual({ status, code });
  });

  it("need the token, and a correction that is there", async () => {
    expect((await post("/api/v1/corrections", { kind: "forget", report: "r-x", ...signed }, {})).status).toBe(403);
    expect((await post("/api/v1/corrections/c-x/undo", signed)).status).toBe(404);
  });
});
