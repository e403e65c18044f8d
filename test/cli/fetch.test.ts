/** `chancery fetch`: pages kept, feeds listed or taken from, what may not be asked refused. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type FetchOptions, fetchAddresses } from "../../src/cli/fetch.ts";
import { openRecord } from "../../src/store/sqlite.ts";
import { type LoopbackWeb, loopbackWeb, MINISTRY } from "../loopback-web.ts";
import { chancery, folder } from "./command.ts";

let web: LoopbackWeb;
beforeAll(async () => {
  web = await loopbackWeb(MINISTRY);
});
afterAll(() => web.close());

let place: ReturnType<typeof folder>;
beforeEach(() => {
  place = folder();
});
afterEach(() => {
  vi.restoreAllMocks();
  place.remove();
});

const run = async (paths: readonly string[], options: Partial<FetchOptions> = {}) => {
  let out = "";
  let err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest) => {
    out += String(chunk);
    for (const done of rest) if (typeof done === "function") (done as () => void)();
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
  const given: FetchOptions = { all: false, first: undefined, read: false, record: place.path, ...options };
  const code = await fetchAddresses(
    paths.map((path) => (path.startsWith("/") ? web.at(path) : path)),
    given,
    web.fetcher,
  );
  vi.restoreAllMocks();
  return { code, out, err };
};
const held = (): number => {
  const store = openRecord(place.path, { mode: "read" });
  const { reports } = store.counts();
  store.close();
  return reports;
};

it("a page is kept with its address, once", async () => {
  expect((await run(["/talks"])).err).toContain("1 new, 0 known before");
  expect((await run(["/talks"])).err).toContain("0 new, 1 known before");
  const store = openRecord(place.path, { mode: "read" });
  const [entry] = store.engagements({}).items;
  expect(entry?.reports[0]).toMatchObject({ url: web.at("/talks"), source: web.at("/talks"), title: "Talks in Oslo" });
  store.close();
});

it("--read says what a page says and keeps nothing", async () => {
  const { code, out } = await run(["/talks"], { read: true });
  expect([code, out.includes("Espen Barth Eide")]).toEqual([0, true]);
  expect(() => held()).toThrow();
});

it("a page's feed is told and not asked for", async () => {
  const before = web.asked.length;
  const { code, err } = await run(["/news"]);
  expect([code, web.asked.slice(before), held()]).toEqual([0, ["/news"], 1]);
  expect(err).toContain(`this page has a feed: ${web.at("/feed")} ("Readouts`);
  expect(err).toContain("list it with chancery fetch");
  expect(err).not.toContain("\u202e");
  expect((await run(["/talks"])).err).not.toContain("feed");
});

describe("a feed", () => {
  it("is listed, and nothing of it kept", async () => {
    const before = web.asked.length;
    const { code, out } = await run(["/feed"]);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toEqual([
      `2024-06-04\t${web.at("/talks")}\tTalks in Oslo`,
      `2024-06-06\t${web.at("/call")}\tA call`,
      `undated\t${web.at("/gone")}\tA page that is gone`,
    ]);
    expect(web.asked.slice(before)).toEqual(["/feed"]);
    expect(held).toThrow("no record here yet");
  });
  it("gives its first entries", async () => {
    expect((await run(["/feed"], { first: "1" })).code).toBe(0);
    expect(held()).toBe(1);
  });
  it("gives all; one that is gone does not stop the others", async () => {
    const { code, err } = await run(["/feed"], { all: true });
    expect([code, held()]).toEqual([1, 2]);
    expect(err).toContain("the site answers 404");
  });
});

it("a wrong number is wrong usage", async () => {
  await expect(run(["/feed"], { first: "none" })).rejects.toThrow("--first none");
});

describe("the real command, which has no permission for this machine", () => {
  it("asks no address of it", async () => {
    const before = web.asked.length;
    const address = web.at("/talks").replace("ministry.example", "127.0.0.1");
    const { code, err } = await chancery(["fetch", address, "ftp://example.org/", "--record", place.path]);
    expect(code).toBe(1);
    expect(err).toContain("does not lie on the public internet");
    expect(err).toContain("only http and https");
    expect(web.asked.length).toBe(before);
  });
  it("makes no record where nothing came", async () => {
    const record = join(place.path, "none");
    await chancery(["fetch", "ftp://example.org/", "--record", record]);
    expect(existsSync(record)).toBe(false);
  });
});
