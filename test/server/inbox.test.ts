/** The inbox over the API: a text or a file read without keeping, and kept, with the token. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, served } from "./served.ts";

let api: Served;
let token = "";
beforeAll(async () => {
  api = await served();
  token = await api.token();
});
afterAll(() => api.close());

const TEXT =
  "OSLO, 4 June 2024 - Norwegian Foreign Minister Espen Barth Eide met his Danish counterpart Lars Løkke Rasmussen in Oslo.";
const file = (name: string, bytes: string | Buffer) => ({ file: { name, base64: Buffer.from(bytes).toString("base64") } });
const post = async (path: string, body: unknown, headers: Record<string, string> = { "x-chancery-token": token }) => {
  const answer = await api.ask(path, { "content-type": "application/json", ...headers }, "POST", JSON.stringify(body));
  return { status: answer.status, body: JSON.parse(answer.body) };
};
const read = (body: unknown) => post("/api/v1/inbox/read", body);
const held = async (): Promise<number> => (await api.json("/api/v1/status")).reports;

describe("reading", () => {
  it("gives the reading with the text its spans count in, and keeps nothing", async () => {
    const before = await held();
    const { status, body } = await read({ text: TEXT });
    expect(status).toBe(200);
    const [{ text, known, reading }] = body.items;
    expect({ text, known }).toEqual({ text: TEXT, known: false });
    for (const { start, end, quote } of reading.engagements.flatMap((e: { evidence: unknown[] }) => e.evidence))
      expect([...text].slice(start, end).join("")).toBe(quote);
    expect(await held()).toBe(before);
  });

  it("takes files by their name: pages, lines, other character sets", async () => {
    const page = await read(file("a.html", `<html><head><title>Talks</title></head><body><p>${TEXT}</p></body></html>`));
    expect(page.body.items[0].reading.report.title).toBe("Talks");
    const lines = await read(file("a.jsonl", `${JSON.stringify({ text: TEXT })}\nnot json\n`));
    expect([lines.body.items.length, lines.body.failures.length]).toEqual([1, 1]);
    const latin = await read(file("a.txt", Buffer.from(TEXT, "latin1")));
    expect(latin.body.items[0].text).toBe(TEXT);
  });

  it("bounds what one request takes", async () => {
    const many = await read(file("a.jsonl", `${JSON.stringify({ text: TEXT })}\n`.repeat(80)));
    expect([many.body.items.length, many.body.more]).toEqual([50, true]);
    expect((await read({ text: "x".repeat(2_000_001) })).status).toBe(400);
  });

  it.each<[string, unknown, number]>([
    ["nothing", {}, 400],
    ["white space", { text: " \n" }, 400],
    ["both", { text: TEXT, ...file("a.txt", TEXT) }, 400],
    ["no base64", { file: { name: "a.txt", base64: "%%%" } }, 400],
  ])("%s is refused", async (_name, body, status) => {
    expect((await read(body)).status).toBe(status);
  });

  it.each<[string, string, string | Buffer]>([
    ["a packed file", "a.txt.gz", "x"],
    ["an unknown kind", "a.exe", "x"],
    ["a binary", "a.txt", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
  ])("%s is told, not read", async (_name, name, bytes) => {
    const { status, body } = await read(file(name, bytes));
    expect([status, body.items.length, body.failures.length]).toEqual([200, 0, 1]);
  });
});

describe("keeping", () => {
  it("needs the token", async () => {
    expect((await post("/api/v1/inbox/keep", { text: TEXT }, {})).status).toBe(403);
  });

  it("makes the report part of the record, once", async () => {
    const before = await held();
    const first = await post("/api/v1/inbox/keep", { text: TEXT, outlet: "The Pilot" });
    expect(first.body.items[0]).toMatchObject({ known: false });
    const [id] = first.body.items[0].engagements;
    expect((await api.json(`/api/v1/engagements/${id}`)).reports[0]?.outlet).toBe("The Pilot");
    const again = await post("/api/v1/inbox/keep", { text: TEXT, outlet: "The Pilot" });
    expect(again.body.items[0]).toMatchObject({ known: true, engagements: [id] });
    expect(await held()).toBe(before + 1);
  });
});
