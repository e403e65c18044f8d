/** Searches kept in the record: shared, named, followed by feeds, removed; kept by those who may edit. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, readUsers } from "../../src/server/access/users.ts";
import { type Served, served } from "./served.ts";

let api: Served;
let token = "";
beforeAll(async () => {
  api = await served();
  token = await api.token();
});
afterAll(() => api.close());

const post = async (path: string, body: object, headers: Record<string, string> = { "x-chancery-token": token }) => {
  const answer = await api.ask(path, { "content-type": "application/json", ...headers }, "POST", JSON.stringify(body));
  return { status: answer.status, body: JSON.parse(answer.body) };
};
const keep = (params: string, name = "Norway") => post("/api/v1/searches", { name, params, author: "anna" });
const kept = async () => (await api.json("/api/v1/searches")).items;
const NONE = { id: "", atom: "", jsonfeed: "" };

describe("a search", () => {
  it("is kept once, under its last name, however its filter is written", async () => {
    const first = await keep("party=NOR&status=held&from=2024");
    expect(first).toMatchObject({ status: 200, body: { params: "from=2024-01-01&party=NOR&status=held", author: "anna" } });
    const again = await keep("status=held&from=2024-01&party=NOR", "Norway, held");
    expect(again.body.id).toBe(first.body.id);
    expect((await kept()).map((s) => s.name)).toEqual(["Norway, held"]);
  });
  it("has feeds of its own, by its name", async () => {
    const [{ atom, jsonfeed } = NONE] = await kept();
    const xml = await api.ask(atom);
    expect([xml.status, xml.headers["content-type"], xml.body.includes("Chancery: Norway, held")]).toEqual([
      200,
      "application/atom+xml; charset=utf-8",
      true,
    ]);
    expect(await api.json(jsonfeed)).toMatchObject({ title: "Chancery: Norway, held", items: [{ id: expect.any(String) }] });
    expect((await api.ask(atom, { "if-none-match": String(xml.headers.etag) })).status).toBe(304);
  });
  it("is removed", async () => {
    const [{ id, atom } = NONE] = await kept();
    expect((await post(`/api/v1/searches/${id}/remove`, { author: "anna" })).status).toBe(200);
    expect([await kept(), (await api.ask(atom)).status]).toEqual([[], 404]);
    expect((await post(`/api/v1/searches/${id}/remove`, { author: "anna" })).status).toBe(404);
  });
});

it.each<[string, object]>([
  ["no filter", { params: "" }],
  ["a day that is none", { params: "from=yesterday" }],
  ["a kind that is none", { params: "kind=dance" }],
  ["no name", { params: "party=NOR", name: " " }],
])("%s is refused", async (_name, body) => {
  expect((await post("/api/v1/searches", { name: "x", author: "anna", ...body })).status).toBe(400);
});

it("markup in a name stays text in the feed", async () => {
  const { body } = await keep("party=SWE", "]]><script>alert(1)</script>");
  const { body: xml } = await api.ask(body.atom);
  expect(xml).not.toContain("<script>alert(1)</script></title>");
  expect(xml.match(/]]>/g)?.length ?? 0).toBe(xml.match(/<!\[CDATA\[/g)?.length ?? 0);
});

it("who only reads sees them and keeps none; the author is whose token it is", async () => {
  const place = mkdtempSync(join(tmpdir(), "chancery-searches-"));
  const file = join(place, "users.txt");
  const [reader, editor] = [addUser(file, "rita", "read"), addUser(file, "edith", "edit")];
  const shared = await served({ serve: { users: readUsers(file) } });
  const ask = (user: string, method = "GET") =>
    shared.ask(
      "/api/v1/searches",
      { "content-type": "application/json", authorization: `Bearer ${user}` },
      method,
      method === "GET" ? "" : JSON.stringify({ name: "x", params: "party=NOR", author: "somebody else" }),
    );
  expect((await ask(reader, "POST")).status).toBe(403);
  expect(JSON.parse((await ask(editor, "POST")).body).author).toBe("edith");
  expect(JSON.parse((await ask(reader)).body).items.length).toBe(1);
  await shared.close();
  rmSync(place, { recursive: true });
});
