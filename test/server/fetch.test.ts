/** Addresses fetched over the API: shown before they are kept, feeds listed, nothing private reached, nothing kept by itself. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditIn } from "../../src/server/access/audit.ts";
import { addUser, readUsers } from "../../src/server/access/users.ts";
import { type LoopbackWeb, loopbackWeb, MINISTRY } from "../loopback-web.ts";
import { type Served, served } from "./served.ts";

let web: LoopbackWeb;
let api: Served;
let token = "";
beforeAll(async () => {
  web = await loopbackWeb(MINISTRY);
  api = await served({ fetcher: web.fetcher });
  token = await api.token();
});
afterAll(async () => {
  await api.close();
  await web.close();
});

const post = async (path: string, body: unknown, headers: Record<string, string> = { "x-chancery-token": token }) => {
  const answer = await api.ask(path, { "content-type": "application/json", ...headers }, "POST", JSON.stringify(body));
  return { status: answer.status, body: JSON.parse(answer.body) };
};
const fetched = (url: string) => post("/api/v1/inbox/fetch", { url });
const held = async (): Promise<number> => (await api.json("/api/v1/status")).reports;

describe("a page", () => {
  it("is shown, read and kept as it was shown, with its title, day, outlet and address", async () => {
    const before = await held();
    const { status, body } = await fetched(web.at("/talks"));
    expect([status, body.feed, body.page.url, body.page.html]).toEqual([200, null, web.at("/talks"), true]);
    const { url, retrieved, text, html } = body.page;
    const put = { page: { text, html }, url, retrieved };
    const read = await post("/api/v1/inbox/read", put);
    const { report, engagements } = read.body.items[0].reading;
    expect(report).toMatchObject({
      title: "Talks in Oslo",
      published: "2024-06-04",
      outlet: "Ministry of Examples",
      url,
      source: url,
    });
    expect(engagements[0].kind).toBe("meeting");
    expect(await held()).toBe(before);
    const times = web.asked.length;
    const kept = await post("/api/v1/inbox/keep", put);
    expect(web.asked.length).toBe(times);
    expect(await held()).toBe(before + 1);
    const entry = await api.json(`/api/v1/engagements/${kept.body.items[0].engagements[0]}`);
    expect(entry.reports[0]).toMatchObject({ url, title: "Talks in Oslo" });
  });
  it("in another character set is read in it", async () => {
    const { body } = await fetched(web.at("/plain"));
    expect([body.page.html, body.page.text.includes("Løkke")]).toEqual([false, true]);
  });
  it("tells of the feeds it names, by addresses that may be asked for, and asks none", async () => {
    const before = web.asked.length;
    const { body } = await fetched(web.at("/news"));
    expect(body.page.feeds).toEqual([
      { url: web.at("/feed"), title: "Readouts\u202e" },
      { url: "http://127.0.0.1/feed", title: "Inner" },
    ]);
    expect(web.asked.slice(before)).toEqual(["/news"]);
    expect(await fetched(body.page.feeds[1].url)).toMatchObject({ status: 403, body: { error: { code: "private-address" } } });
    expect((await fetched(web.at("/talks"))).body.page.feeds).toEqual([]);
  });
  it("without words is told, not kept", async () => {
    const kept = await post("/api/v1/inbox/keep", { page: { text: "<html><body><script>x</script></body></html>", html: true } });
    expect([kept.status, kept.body.items.length, kept.body.failures.length]).toEqual([200, 0, 1]);
  });
});

it("a feed is listed, and nothing of it fetched", async () => {
  const before = web.asked.length;
  const { body } = await fetched(web.at("/feed"));
  expect(body.page).toBe(null);
  expect(body.feed.title).toBe("Readouts of the ministry");
  expect(body.feed.entries).toEqual([
    { url: web.at("/talks"), title: "Talks in Oslo", published: "2024-06-04" },
    { url: web.at("/call"), title: "A call", published: "2024-06-06" },
    { url: web.at("/gone"), title: "A page that is gone", published: null },
  ]);
  expect(web.asked.slice(before)).toEqual(["/feed"]);
});

describe("hostile pages", () => {
  it("markup, scripts and signs that turn text around are words of a report", async () => {
    const { body } = await fetched(web.at("/script"));
    const read = await post("/api/v1/inbox/read", { page: { text: body.page.text, html: true } });
    const { reading, text } = read.body.items[0];
    expect(reading.engagements.length).toBe(1);
    for (const { start, end, quote } of reading.engagements[0].evidence) expect([...text].slice(start, end).join("")).toBe(quote);
  });
  it("a line of 2.5 MB is read in bounded time, one of 10 MB is refused", async () => {
    const began = performance.now();
    const { body } = await fetched(web.at("/long-line"));
    const read = await post("/api/v1/inbox/read", { page: { text: body.page.text, html: true } });
    expect(read.status).toBe(200);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(await fetched(web.at("/too-long-line"))).toMatchObject({ status: 502, body: { error: { code: "too-large" } } });
  });
});

describe("who and what is refused", () => {
  it.each([
    ["http://127.0.0.1/", 403, "private-address"],
    ["http://[::1]:4343/", 403, "private-address"],
    ["http://169.254.169.254/latest/meta-data/", 403, "private-address"],
    ["http://2130706433/", 403, "private-address"],
    ["file:///etc/passwd", 400, "bad-address"],
    ["http://user:secret@ministry.example/", 400, "bad-address"],
    ["http://nobody.example/", 502, "unreachable"],
  ])("%s", async (url, status, code) => {
    expect(await fetched(url)).toMatchObject({ status, body: { error: { code } } });
  });
  it.each([[{}], [{ url: "" }], [{ url: "x".repeat(2001) }]])("%j", async (body) => {
    expect((await post("/api/v1/inbox/fetch", body)).status).toBe(400);
  });
  it("a page of another site, which has no token", async () => {
    expect((await post("/api/v1/inbox/fetch", { url: web.at("/talks") }, {})).status).toBe(403);
  });
  it("who only reads; what an editor fetches is in the trail", async () => {
    const place = mkdtempSync(join(tmpdir(), "chancery-fetch-"));
    const file = join(place, "users.txt");
    const [reader, editor] = [addUser(file, "rita", "read"), addUser(file, "edith", "edit")];
    const shared = await served({ fetcher: web.fetcher, serve: { users: readUsers(file), audit: auditIn(place) } });
    const ask = (user: string) =>
      shared.ask(
        "/api/v1/inbox/fetch",
        { "content-type": "application/json", authorization: `Bearer ${user}` },
        "POST",
        JSON.stringify({ url: web.at("/talks") }),
      );
    const before = web.asked.length;
    expect((await ask(reader)).status).toBe(403);
    expect([web.asked.length, existsSync(join(place, "audit.jsonl"))]).toEqual([before, false]);
    expect((await ask(editor)).status).toBe(200);
    expect(readFileSync(join(place, "audit.jsonl"), "utf8")).toContain('"path":"/api/v1/inbox/fetch"');
    await shared.close();
    rmSync(place, { recursive: true });
  });
});
