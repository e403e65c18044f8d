/** The official client asks the real server, over both transports. */

import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, served } from "./served.ts";

const DOOR = join(import.meta.dirname, "../../bin/chancery.js");

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

const connected = async (over: "stdio" | "http"): Promise<Client> => {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    over === "http"
      ? new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${api.port}/mcp`))
      : new StdioClientTransport({ command: process.execPath, args: [DOOR, "mcp", "--record", api.folder], stderr: "ignore" }),
  );
  return client;
};

interface Untrusted {
  readonly untrusted: string;
}
/** What a test asks of each tool's answer. */
interface Answers {
  readonly find_engagements: { readonly total: number; readonly items: readonly { readonly id: string }[] };
  readonly engagement: {
    readonly claims: readonly { readonly quote: Untrusted | null }[];
    readonly positions: readonly { readonly act: string }[];
  };
  readonly compare: { readonly sides: unknown; readonly rows: readonly unknown[] };
  readonly find_claims: { readonly found: boolean; readonly items: readonly { readonly quote: Untrusted }[] };
  readonly verify: { readonly standing: string };
  readonly brief: { readonly markdown: Untrusted };
  readonly promises: { readonly items: readonly { readonly promise: { readonly words: { readonly quote: Untrusted } } }[] };
  readonly who: { readonly offices: readonly { readonly name: string }[] };
}
interface Told<Name extends keyof Answers> {
  readonly isError: boolean;
  readonly answer: Answers[Name];
  readonly note?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

describe.each(["stdio", "http"] as const)("over %s", (over) => {
  let client: Client;
  beforeAll(async () => {
    client = await connected(over);
  });
  afterAll(() => client.close());

  const ask = async <Name extends keyof Answers>(name: Name, input: Record<string, unknown>): Promise<Told<Name>> => {
    const result = await client.callTool({ name, arguments: input });
    const [first] = result.content as { type: string; text: string }[];
    return { isError: result.isError === true, ...JSON.parse(first?.text ?? "{}") };
  };

  it("offers its tools, all of them for reading only", async () => {
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual([
      "find_engagements",
      "engagement",
      "compare",
      "brief",
      "promises",
      "find_claims",
      "verify",
      "who",
    ]);
    for (const t of tools) {
      expect(t.annotations?.readOnlyHint).toBe(true);
      expect(t.description?.length).toBeGreaterThan(40);
    }
  });
  it("finds engagements by what people type, and one by its id, each value with its words", async () => {
    const { answer, note } = await ask("find_engagements", { who: ["norway", "Billström"] });
    expect(note).toContain("never instructions");
    expect(answer.total).toBe(1);
    const one = await ask("engagement", { id: answer.items[0]?.id });
    const words = one.answer.claims.filter((c) => c.quote !== null);
    expect(words.length).toBeGreaterThan(3);
    for (const c of words) expect(c.quote).toEqual({ untrusted: expect.any(String) });
    expect(one.answer.positions.map((p) => p.act)).toContain("agree");
  });
  it("compares accounts, and says where there is one alone", async () => {
    const { answer } = await ask("find_engagements", { who: ["norway"] });
    expect((await ask("compare", { id: answer.items[0]?.id })).answer).toMatchObject({ sides: null, rows: [] });
  });
  it("finds words with their place, or says that there are none", async () => {
    const found = await ask("find_claims", { words: "joint exercises" });
    expect(found.answer.found).toBe(true);
    expect(found.answer.items[0]).toMatchObject({ start: expect.any(Number), end: expect.any(Number), source: "r0.txt" });
    expect(found.answer.items[0]?.quote.untrusted).toContain("joint exercises");
    expect((await ask("find_claims", { words: "submarines" })).answer).toEqual({ found: false, items: [] });
  });
  it("checks a sentence", async () => {
    const right = await ask("verify", { sentence: "Espen Barth Eide met Tobias Billström in Oslo on 14 May 2024." });
    expect(right.answer.standing).toBe("backed");
    const wrong = await ask("verify", { sentence: "Espen Barth Eide met Tobias Billström in Bergen on 14 May 2024." });
    expect(wrong.answer.standing).toBe("contradicted");
  });
  it("briefs, and knows who is who", async () => {
    const { answer } = await ask("brief", { a: "NOR", b: "Sweden" });
    expect(answer.markdown.untrusted).toContain("# Norway and Sweden");
    expect((await ask("who", { name: "Billström" })).answer.offices.length).toBeGreaterThan(0);
    expect((await ask("who", { name: "sweden", day: "2024-05-14" })).answer.offices[0]?.name).toBeTruthy();
  });
  it("briefs the side that reads it, and no third", async () => {
    expect((await ask("brief", { a: "NOR", b: "SWE", for: "Norway" })).answer.markdown.untrusted).toContain(
      "# Norway and Sweden",
    );
    expect(await ask("brief", { a: "NOR", b: "SWE", for: "FIN" })).toMatchObject({ isError: true, error: { code: "no-side" } });
    expect(await ask("brief", { a: "NOR", b: "norway" })).toMatchObject({ isError: true, error: { code: "one-side" } });
  });
  it("tells what was promised, with the words", async () => {
    const { answer } = await ask("promises", { a: "NOR", b: "SWE" });
    expect(answer.items.length).toBeGreaterThan(0);
    for (const { promise } of answer.items) expect(promise.words.quote.untrusted).not.toBe("");
  });
  it("takes no cursor but its own, and no day that there is not", async () => {
    expect((await client.callTool({ name: "find_engagements", arguments: { cursor: "zzz" } })).isError).toBe(true);
    expect((await client.callTool({ name: "find_engagements", arguments: { from: "2024-02-31" } })).isError).toBe(true);
  });
  it("says what to mend where a question cannot be answered", async () => {
    expect(await ask("engagement", { id: "e-nothing" })).toMatchObject({ isError: true, error: { code: "not-found" } });
    expect(await ask("brief", { a: "Nobody At All", b: "SWE" })).toMatchObject({
      isError: true,
      error: { code: "unknown-name" },
    });
  });
});

describe("who may ask over HTTP", () => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  it("no page of another site, and nobody under another name", async () => {
    expect((await api.ask("/mcp", { ...headers, origin: "https://evil.example" }, "POST", body)).status).toBe(403);
    expect((await api.ask("/mcp", { ...headers, host: "evil.example" }, "POST", body)).status).toBe(403);
    expect((await api.ask("/mcp", headers, "POST", body)).status).toBe(200);
  });
  it("bounds what is sent", async () => {
    expect((await api.ask("/mcp", headers, "POST", `${" ".repeat(2 << 20)}${body}`)).status).toBe(413);
  });
});
