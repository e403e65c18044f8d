/** A record that is served to others: who may ask, who may change, how fast, and what is written down. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditIn } from "../../src/server/access/audit.ts";
import { Limit } from "../../src/server/access/limit.ts";
import { addUser, readUsers, Users, UsersError } from "../../src/server/access/users.ts";
import { chancery, folder, REPORT, start } from "../cli/command.ts";
import { type Served, served } from "./served.ts";

let place: ReturnType<typeof folder>;
let api: Served;
let reader = "";
let editor = "";
beforeAll(async () => {
  place = folder();
  const path = join(place.path, "users.txt");
  reader = addUser(path, "anna", "read");
  editor = addUser(path, "desk", "edit");
  api = await served({ serve: { users: readUsers(path), names: ["record.example.org"], audit: auditIn(place.path) } });
});
afterAll(async () => {
  await api.close();
  place.remove();
});

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const basic = (token: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`whoever:${token}`).toString("base64")}`,
});
const json = { "content-type": "application/json" };

describe("who may ask", () => {
  it("nobody without a token: not the API, not the pages, not MCP", async () => {
    for (const path of ["/", "/api/v1/status", "/api/v1/export/visits", "/mcp", "/assets/x.js"]) {
      const answer = await api.ask(path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers["www-authenticate"]).toContain("Basic");
    }
  });
  it("whoever has one, as a bearer's or in the browser's dialog", async () => {
    expect((await api.ask("/api/v1/status", bearer(reader))).status).toBe(200);
    expect((await api.ask("/", basic(reader))).status).toBe(200);
    expect((await api.ask("/api/v1/status", bearer(`${reader}x`))).status).toBe(401);
  });
  it("under the names that were given, and no other", async () => {
    expect((await api.ask("/api/v1/status", { ...bearer(reader), host: "record.example.org" })).status).toBe(200);
    expect((await api.ask("/api/v1/status", { ...bearer(reader), host: "evil.example" })).status).toBe(403);
    const origin = { ...basic(reader), host: "record.example.org", origin: "https://record.example.org" };
    expect((await api.ask("/api/v1/status", origin)).status).toBe(200);
  });
  it("no page of another site, though the browser sends the password along", async () => {
    const evil = { ...basic(editor), origin: "https://evil.example", ...json };
    expect((await api.ask("/api/v1/read", evil, "POST", JSON.stringify({ text: REPORT }))).status).toBe(403);
    const without = { ...basic(editor), ...json };
    expect((await api.ask("/api/v1/read", without, "POST", JSON.stringify({ text: REPORT }))).status).toBe(403);
  });
});

describe("who may change", () => {
  const change = (token: string) => api.ask("/api/v1/nothing-yet", { ...bearer(token), ...json }, "POST", '{"a":1}');
  const log = (): Record<string, unknown>[] => {
    try {
      return readFileSync(join(place.path, "audit.jsonl"), "utf8")
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l));
    } catch {
      return [];
    }
  };
  it("not who only reads", async () => {
    const answer = await change(reader);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body).error.code).toBe("read-only");
    expect(log()).toEqual([]);
  });
  it("who edits, and it is written down: who, when, what, with which outcome", async () => {
    expect((await change(editor)).status).toBe(404);
    expect(log()).toMatchObject([{ user: "desk", method: "POST", path: "/api/v1/nothing-yet", status: 404 }]);
    expect(log()[0]?.body).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(place.path, "audit.jsonl")).mode & 0o077).toBe(0);
  });
  it("a correction's author is whose token it is, whatever is said", async () => {
    const { items } = JSON.parse((await api.ask("/api/v1/engagements?status=held", bearer(reader))).body);
    const body = JSON.stringify({
      kind: "set",
      engagement: items[0].id,
      field: "status",
      value: "denied",
      author: "the minister",
      reason: "seen",
    });
    const made = await api.ask("/api/v1/corrections", { ...bearer(editor), ...json }, "POST", body);
    expect([made.status, made.body]).toEqual([200, expect.any(String)]);
    expect(JSON.parse(made.body).author).toBe("desk");
    const undone = await api.ask(
      `/api/v1/corrections/${JSON.parse(made.body).id}/undo`,
      { ...bearer(editor), ...json },
      "POST",
      JSON.stringify({ author: "nobody", reason: "not so" }),
    );
    expect(JSON.parse(undone.body).undone.author).toBe("desk");
    expect(log().map((l) => [l.user, l.status])).toEqual([
      ["desk", 404],
      ["desk", 200],
      ["desk", 200],
    ]);
  });
  it("reading a report that is not kept is no change", async () => {
    const answer = await api.ask("/api/v1/read", { ...bearer(reader), ...json }, "POST", JSON.stringify({ text: REPORT }));
    expect(answer.status).toBe(200);
    expect(log()).toHaveLength(3);
  });
});

describe("how fast", () => {
  it("whoever guesses tokens has to wait, from then on for a right one too", async () => {
    const guessed = await served({ serve: { users: readUsers(join(place.path, "users.txt")) } });
    const tries: number[] = [];
    for (let i = 0; i < 12; i++) tries.push((await guessed.ask("/api/v1/status", bearer(`guess${i}`))).status);
    expect(tries.slice(0, 9).every((s) => s === 401)).toBe(true);
    expect(tries.at(-1)).toBe(429);
    const answer = await guessed.ask("/api/v1/status", bearer(reader));
    expect([answer.status, Number(answer.headers["retry-after"]) > 0]).toEqual([429, true]);
    await guessed.close();
  });
  it("a bucket is full at first, empties, and fills with time", () => {
    let now = 0;
    const limit = new Limit(2, 3, () => now);
    expect([1, 2, 3, 4].map(() => limit.take("a"))).toEqual([0, 0, 0, 1]);
    expect(limit.take("b")).toBe(0);
    now = 0.5;
    expect([limit.take("a"), limit.take("a")]).toEqual([0, 1]);
    now = 60;
    expect([1, 2, 3, 4].map(() => limit.take("a"))).toEqual([0, 0, 0, 1]);
  });
  it("does not grow with the askers", () => {
    let now = 0;
    const limit = new Limit(1, 1, () => now);
    for (let i = 0; i < 30_000; i++) {
      now = i;
      expect(limit.take(`a${i}`)).toBe(0);
    }
  });
});

describe("the file of users", () => {
  it("keeps hashes alone, is for its owner's eyes, and a new token takes the old one's place", () => {
    const path = join(place.path, "more.txt");
    const first = addUser(path, "eve", "read");
    const second = addUser(path, "eve", "edit");
    expect(readFileSync(path, "utf8")).not.toContain(second);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readUsers(path).byToken(first)).toBeNull();
    expect(readUsers(path).byToken(second)).toEqual({ name: "eve", role: "edit" });
  });
  it.each(["", "# nobody\n", "eve\n", "eve write sha256:00\n", "eve read plain-token\n"])(
    "refuses %j, and says what to do",
    (text) => expect(() => new Users(text, "users.txt")).toThrow(UsersError),
  );
});

describe("the command", () => {
  it("does not serve others without users", async () => {
    const refused = await chancery(["serve", "--host", "0.0.0.0", "--record", api.folder]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("chancery token NAME");
  });
  it("gives a token, and serves whoever has it", async () => {
    const path = join(place.path, "third.txt");
    const given = await chancery(["token", "bob", "--users", path]);
    expect(given.code).toBe(0);
    const child = start(["serve", "--port", "0", "--users", path, "--record", api.folder]);
    const address = await new Promise<string>((resolve) =>
      child.stdout?.once("data", (d: Buffer) => resolve(d.toString().trim())),
    );
    const ask = (headers: Record<string, string>) => fetch(`${address}api/v1/status`, { headers }).then((r) => r.status);
    expect(await ask({})).toBe(401);
    expect(await ask(bearer(given.out.trim()))).toBe(200);
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("close", resolve));
  });
});
