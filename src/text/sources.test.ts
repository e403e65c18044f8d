import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";
import { type Found, reportsFrom, type SourceOptions } from "./sources.ts";

let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "chancery-sources-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(place, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const found = async (paths: readonly string[], options?: SourceOptions): Promise<Found[]> => {
  const out: Found[] = [];
  for await (const one of reportsFrom(paths, options)) out.push(one);
  return out;
};
/** One word a result: the body's first word, or the error's code. */
const said = async (paths: readonly string[], options?: SourceOptions): Promise<string[]> =>
  (await found(paths, options)).map((f) => (f.error ? f.error.code : (f.report.body.split(/\s/)[0] as string)));

const TEXT = "The ministers met in Oslo on Monday and spoke for two hours.";
async function* stream(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}

describe("kinds of files", () => {
  const packed = (text: string): Uint8Array => gzipSync(text);
  const rows: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ["a.txt", `Plain ${TEXT}`, ["Plain"]],
    ["a.md", `Marked ${TEXT}`, ["Marked"]],
    ["a.html", `<html><body><p>Page ${TEXT}</p></body></html>`, ["Page"]],
    ["a.jsonl", `{"text":"One ${TEXT}"}\n\n{"text":"Two ${TEXT}"}`, ["One", "Two"]],
    ["b.jsonl", `{"html":"<p>Page ${TEXT}"}\r\n`, ["Page"]],
    ["a.txt.gz", packed(`Packed ${TEXT}`), ["Packed"]],
    ["a.jsonl.gz", packed(`{"text":"One ${TEXT}"}\n{"text":"Two"}`), ["One", "Two"]],
    ["a.HTM", "<p>Page</p>", ["Page"]],
    ["later.xml", "<rss/>", ["unknown-kind"]],
    ["later.warc.gz", packed("WARC"), ["unknown-kind"]],
    ["later.pdf", "%PDF", ["unknown-kind"]],
    ["what.xyz", "?", ["unknown-kind"]],
    ["pdf.txt", "%PDF-1.7 ...", ["binary"]],
    ["gz.txt", packed("x"), ["binary"]],
    ["nul.txt", "a\0b", ["binary"]],
    ["empty.txt", "", ["empty"]],
    ["blank.txt", " \n\t\n", ["empty"]],
    ["blank.html", "<p> </p>", ["empty"]],
    ["empty.jsonl", "", ["empty"]],
    ["cut.txt.gz", packed(TEXT.repeat(9)).subarray(0, 40), ["unreadable"]],
    ["cut.jsonl.gz", packed(`{"text":"One"}\n`).subarray(0, 20), ["unreadable"]],
    ["bomb.txt.gz", packed(" ".repeat(65 * 1024 * 1024)), ["too-large"]],
  ];
  it.each(rows)("%s", async (name, content, result) => expect(await said([file(name, content)])).toEqual(result));

  it("each error names its file and ends the reading of nothing else", async () => {
    const paths = [file("first.txt", "First"), join(place, "nowhere.txt"), "/dev/null", file("last.txt", "Last")];
    const all = await found(paths);
    expect(all.map((f) => f.error?.code ?? f.report?.body)).toEqual(["First", "not-found", "unknown-kind", "Last"]);
    expect(all[1]?.error?.message).toContain(paths[1]);
  });
});

describe("lines of JSON", () => {
  it("carry what is known of each report", async () => {
    const line = {
      text: TEXT,
      id: "x",
      url: "https://a.example/1",
      title: "T",
      outlet: "O",
      published: "17 June 2021",
      retrieved: "2021-07-01",
      language: "en",
    };
    const path = file("known.jsonl", JSON.stringify(line));
    const [one] = await found([path], { outlet: "other", published: "1999-01-01" });
    expect(one?.report?.source).toEqual({
      source: `${path}#1`,
      url: line.url,
      title: "T",
      outlet: "O",
      published: "2021-06-17",
      retrieved: "2021-07-01",
      language: "en",
    });
    expect(one?.report?.frameDates[0]).toMatchObject({ edtf: "2021-06-17", from: "given" });
  });

  it("say so where their day cannot be read", async () => {
    const days = ['"yesterday"', "20240706", '"2024-07-06"', "null", '""'];
    const all = await found([file("days.jsonl", days.map((day) => `{"text":"x","published":${day}}`).join("\n"))]);
    const told = all.map((f) => f.report?.diagnostics.filter((d) => d.code === "published-not-read").length);
    expect(told).toEqual([1, 1, 0, 0, 0]);
  });

  it("take from the command line what they do not say", async () => {
    const [one] = await found([file("bare.jsonl", '{"text":"x"}')], {
      outlet: "other",
      published: "1999-01-01",
      url: "https://b.example",
    });
    expect(one?.report?.source).toMatchObject({ outlet: "other", published: "1999-01-01", url: "https://b.example" });
  });

  it("that are bad are told one by one, by number, and the others are read", async () => {
    const lines = [
      '{"text":"One"}',
      "{not json",
      "[1]",
      "null",
      '{"text":""}',
      '{"text":7}',
      '{"title":"none"}',
      `{"text":"${"\u2028"}Eight"}`,
    ];
    const all = await found([file("bad.jsonl", lines.join("\n"))]);
    expect(all.map((f) => f.error?.code ?? f.report?.body)).toEqual(["One", ...Array(6).fill("bad-json-line"), "Eight"]);
    expect(all[1]?.error?.message).toMatch(/bad\.jsonl#2: not a JSON object .*each line must be one/);
  });

  it("in another encoding are read in it, and say so", async () => {
    const [one, two] = await found([
      file("latin.jsonl", Buffer.from('{"text":"José Pérez est arrivé à Genève"}\n{"text":"ok"}', "latin1")),
    ]);
    expect(one?.report?.body).toBe("José Pérez est arrivé à Genève");
    expect(one?.report?.diagnostics.map((d) => d.code)).toContain("encoding");
    expect(two?.report?.body).toBe("ok");
  });

  it("longer than the bound are passed over without being held", async () => {
    const seen: string[] = [];
    for await (const line of linesOf(stream("ab", "cd", "ef\nok\n", "0123456789", "0123456789"), "x", 5))
      seen.push(line.error ? line.error.code : line.text);
    expect(seen).toEqual(["too-large", "ok", "too-large"]);
  });

  it("are cut at newlines alone, wherever the chunks are", async () => {
    const seen: string[] = [];
    const bytes = Buffer.from("é\n\u2028b\r\n\n😀");
    for await (const line of linesOf(stream(...[...bytes].map((b) => Buffer.from([b]))), "x"))
      seen.push(line.error ? line.error.code : line.text);
    expect(seen).toEqual(["é", "\u2028b\r", "", "😀"]);
  });
});

describe("folders", () => {
  it("are read whole, sorted; hidden files and links are passed over", async () => {
    for (const [name, word] of [
      ["f/b.txt", "B"],
      ["f/a/z.txt", "Z"],
      ["f/a/c.txt", "C"],
      ["f/.hidden.txt", "H"],
      ["f/.h/x.txt", "X"],
      ["f/c.bin", "N"],
    ] as const)
      file(name, word);
    symlinkSync(join(place, "f/b.txt"), join(place, "f/link.txt"));
    symlinkSync(join(place, "f"), join(place, "f/a/loop"));
    expect(await said([join(place, "f")])).toEqual(["C", "Z", "B"]);
  });

  it.skipIf(process.getuid?.() === 0)("with something unreadable: that is told, the rest is read", async () => {
    file("g/a.txt", "A");
    file("g/c.txt", "C");
    chmodSync(file("g/b/x.txt", "X").replace("/x.txt", ""), 0);
    expect(await said([join(place, "g")])).toEqual(["A", "unreadable", "C"]);
    chmodSync(join(place, "g/b"), 0o700);
  });
});

describe("standard input", () => {
  const rows: readonly (readonly [string, readonly (string | Uint8Array)[], readonly string[]])[] = [
    ["text", ["Plain ", "words"], ["Plain"]],
    ["a page", ["  <!DOCTYPE html><p>Page"], ["Page"]],
    ["lines", ["\ufeff \n", '{"text":"One"}\n{"te', 'xt":"Two"}\nbad'], ["One", "Two", "bad-json-line"]],
    ["nothing", [], ["empty"]],
    ["white space", [" \n"], ["empty"]],
    ["binary", [Buffer.from([65, 0, 1])], ["binary"]],
  ];
  it.each(rows)("%s", async (_, parts, result) => expect(await said(["-"], { stdin: stream(...parts) })).toEqual(result));
});

describe("encodings", () => {
  const cyrillic = "Министр иностранных дел встретился с послом в Москве";
  const koi: Record<string, number> = {};
  for (let b = 128; b < 256; b++) koi[new TextDecoder("windows-1251").decode(new Uint8Array([b]))] = b;
  const windows = Buffer.from([...cyrillic].map((c) => koi[c] ?? c.charCodeAt(0)));
  const rows: readonly (readonly [string, string, Uint8Array, string, string | null])[] = [
    ["UTF-8 with a mark", "m.txt", Buffer.from("\ufeffJosé"), "José", null],
    ["UTF-16", "u.txt", Buffer.from("\ufeffJosé", "utf16le"), "José", "utf-16le"],
    ["windows-1251", "w.txt", windows, cyrillic, "windows-1251"],
    [
      "what the page declares",
      "d.html",
      Buffer.from('<meta charset="iso-8859-2"><p>Nov\xe1\xe8ek', "latin1"),
      "Nováček",
      "iso-8859-2",
    ],
    [
      "late signs",
      "l.txt",
      Buffer.concat([Buffer.from("word ".repeat(3000)), Buffer.from("Pérez", "latin1")]),
      `${"word ".repeat(3000)}Pérez`,
      "windows-1252",
    ],
    [
      "a few accents",
      "a.txt",
      Buffer.from("Minister Jos\xe9 P\xe9rez met \x93friends\x94 in Gen\xe8ve.", "latin1"),
      "Minister José Pérez met “friends” in Genève.",
      "windows-1252",
    ],
    [
      "Turkish",
      "t.txt",
      Buffer.from("Minister Mevl\xfct \xc7avu\xfeo\xf0lu met his friends", "latin1"),
      "Minister Mevlüt Çavuşoğlu met his friends",
      "windows-1254",
    ],
    [
      "damaged UTF-8",
      "x.txt",
      Buffer.concat([Buffer.from(cyrillic.repeat(3)), Buffer.from([0xd0])]),
      `${cyrillic.repeat(3)}\ufffd`,
      "damaged",
    ],
  ];
  it.each(rows)("%s", async (_, name, bytes, body, note) => {
    const [one] = await found([file(name, bytes)]);
    expect(one?.report?.body).toBe(body);
    const said = one?.report?.diagnostics.find((d) => d.code === "encoding")?.message;
    if (note) expect(said).toMatch(new RegExp(note));
    else expect(said).toBeUndefined();
  });
});
