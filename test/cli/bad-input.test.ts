import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chancery, folder, REPORT } from "./command.ts";

const place = folder();
const file = (name: string, content: string | Buffer): string => {
  const path = join(place.path, name);
  writeFileSync(path, content);
  return path;
};

let good = "";
beforeAll(() => {
  good = file("good.txt", REPORT);
});
afterAll(place.remove);

/** The bad file gets one line that names it; the good one beside it is read all the same. */
const beside = async (bad: string, reason: RegExp): Promise<void> => {
  const ran = await chancery(["read", bad, good, "--format", "jsonl"]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(bad);
  expect(ran.err).toMatch(reason);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
  expect(ran.out.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(ran.out).engagements[0].participants).toHaveLength(2);
};

describe("input that cannot be read", () => {
  it("a binary file", () => beside(file("a.txt", Buffer.from([0x50, 0, 1, 2, 0, 9])), /binary/));
  it("a PDF under another name", () => beside(file("b.txt", "%PDF-1.7\n%âãÏÓ\n"), /PDF/));
  it("an empty file", () => beside(file("c.txt", ""), /empty/));
  it("white space alone", () => beside(file("d.txt", " \n\n \t"), /empty|white space/));
  it("a kind not read yet", () => beside(file("e.warc", "WARC/1.0"), /not read yet/));
  it("a broken gzip", () => beside(file("f.txt.gz", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])), /gzip/));
  it("no such file", () => beside(join(place.path, "nowhere.txt"), /no such file/));
  it("a text above the bound", () => beside(file("g.txt", Buffer.alloc(65 * 1024 * 1024, "a ")), /MB/), 60_000);

  it("names the line of a JSON lines file, and goes on", async () => {
    const path = file(
      "h.jsonl",
      `{"text": ${JSON.stringify(REPORT)}}\n{broken\n{"title": "no text"}\n{"text": ${JSON.stringify(REPORT)}, "published": "2024-05-15"}\n`,
    );
    const ran = await chancery(["read", path]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${path}#2`);
    expect(ran.err).toContain(`${path}#3`);
    const readings = ran.out
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(readings.map((r) => r.report.source)).toEqual([`${path}#1`, `${path}#4`]);
    expect(readings[1].report.published).toBe("2024-05-15");
  });

  it("one unreadable file in a folder stops nothing", async () => {
    const sub = join(place.path, "folder");
    mkdirSync(sub);
    writeFileSync(join(sub, "1.txt"), REPORT);
    writeFileSync(join(sub, "2.txt"), REPORT.replace("Oslo", "Bergen"));
    // Root reads whatever the rights say: for root the file is made unreadable by what it holds.
    if (process.getuid?.() === 0) writeFileSync(join(sub, "1.txt"), Buffer.from([0, 1, 2, 3]));
    else chmodSync(join(sub, "1.txt"), 0);
    const ran = await chancery(["read", sub]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(join(sub, "1.txt"));
    expect(ran.out.trim().split("\n")).toHaveLength(1);
  });
});

it("files of a folder that are of no kind read here are counted by their kinds", async () => {
  const sub = join(place.path, "mixed");
  mkdirSync(sub);
  writeFileSync(join(sub, "1.txt"), REPORT);
  for (const name of ["a.png", "b.CSV", "c.csv", "notes", ".hidden"]) writeFileSync(join(sub, name), "");
  const ran = await chancery(["read", sub]);
  expect(ran.code).toBe(0);
  expect(ran.err).toBe(
    "4 files passed over (.csv 2, .png 1, no ending 1); .txt, .md, .html and .jsonl files are read, each also as .gz\n",
  );
});

describe("odd input that can be read", () => {
  it("a text that is not UTF-8 is read, and says so", async () => {
    const path = file("latin.txt", Buffer.from(REPORT, "latin1"));
    const ran = await chancery(["read", path]);
    expect(ran.code).toBe(0);
    const reading = JSON.parse(ran.out);
    expect(reading.engagements[0].participants[1].name).toBe("Tobias Billström");
    expect(reading.diagnostics.map((d: { code: string }) => d.code)).toContain("encoding");
  });
  it("broken HTML is read", async () => {
    const path = file("broken.html", `<html><head><title>x</title><body><div><p>${REPORT.replace("\n\n", "</p><p>")}<b><i>`);
    const ran = await chancery(["read", path]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out).engagements[0].participants).toHaveLength(2);
  });
  it("a text of 50 MB is read in bounded time, and says how much of it", async () => {
    const path = file("huge.txt", Buffer.from(REPORT.repeat(Math.ceil((50 * 1024 * 1024) / REPORT.length))));
    const ran = await chancery(["read", path]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out).diagnostics.map((d: { code: string }) => d.code)).toContain("long-report");
  }, 120_000);
});

describe("wrong usage", () => {
  it.each([
    [["read"], /paths/],
    [["export", "nonsense"], /one of engagements/],
    [["read", "x.txt", "--published", "yesterday"], /YYYY-MM-DD/],
    [["ingest", "x.txt", "--record", "postgres://u:p@h/d"], /not supported yet/],
    [["nonsense"], /unknown command/],
    [["serve", "--port", "many"], /--port many/],
  ])("%j", async (args, reason) => {
    const ran = await chancery(args);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(reason);
    expect(ran.err).not.toContain("    at ");
  });
});
