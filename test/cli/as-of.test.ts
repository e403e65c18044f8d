import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chancery, folder, REPORT, start } from "./command.ts";

const OTHER =
  "Norway's Foreign Minister Espen Barth Eide received his Swedish colleague Tobias Billström in Oslo on 14 May 2024. They spoke of defence.\n";

const place = folder();
const record = join(place.path, "record");
const first = join(place.path, "first");
const second = join(place.path, "second");
const ran = (...args: string[]) => chancery([...args, "--record", record]);

beforeAll(async () => {
  for (const [dir, text] of [
    [first, REPORT],
    [second, OTHER],
  ] as const) {
    mkdirSync(dir);
    writeFileSync(join(dir, "report.txt"), text);
  }
  await ran("ingest", first, "--recorded", "2024-05-15");
  await ran("ingest", second, "--recorded", "2024-05-20");
});
afterAll(() => place.remove());

const exportAsOf = async (day: string): Promise<string> => (await ran("export", "engagements", "--as-of", day)).out;

describe("as of a day", () => {
  it("the record is that of the reports held by then, byte for byte", async () => {
    const alone = join(place.path, "alone");
    await chancery(["ingest", first, "--record", alone]);
    expect(await exportAsOf("2024-05-15")).toBe((await chancery(["export", "engagements", "--record", alone])).out);
    expect(await exportAsOf("2024-05-20")).toBe((await ran("export", "engagements")).out);
    expect(await exportAsOf("2024-05-14")).toBe("");
  });
  it("every question may be asked so", async () => {
    expect((await ran("timeline", "norway", "SWE", "--as-of", "2024-05-16")).out).toContain("Billström");
    expect((await ran("status", "--as-of", "2024-05-16")).out).toContain("1 report from");
    expect((await ran("last", "NOR", "SWE", "--as-of", "2024-05-14")).out).toContain("holds no engagement");
  });
  it("a day that is none gets one line", async () => {
    const { code, err } = await ran("status", "--as-of", "2024-02-30");
    expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 2, lines: 1 });
    expect((await ran("ingest", first, "--recorded", "2999-01-01")).err).toContain("a day that has been");
  });
});

it("a backup may be of a day", async () => {
  const copy = join(place.path, "copy");
  mkdirSync(copy);
  expect((await ran("backup", join(copy, "record.sqlite"), "--as-of", "2024-05-15")).code).toBe(0);
  expect((await chancery(["export", "engagements", "--record", copy])).out).toBe(await exportAsOf("2024-05-15"));
});

it("the server answers as of a day, the copy made by a process of its own", async () => {
  const child = start(["serve", "--port", "0", "--record", record]);
  try {
    const address = await new Promise<string>((resolve) => child.stdout?.once("data", (d: Buffer) => resolve(`${d}`.trim())));
    const total = async (query: string): Promise<number> =>
      ((await (await fetch(`${address}api/v1/status${query}`)).json()) as { reports: number }).reports;
    expect([await total("?as_of=2024-05-14"), await total("?as_of=2024-05-16"), await total("")]).toEqual([0, 1, 2]);
  } finally {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("close", resolve));
  }
});

describe("chancery diff", () => {
  it("tells what this record has learned since a day", async () => {
    const { out, err, code } = await ran("diff", "2024-05-16");
    expect(code).toBe(0);
    expect(out).toContain("changed");
    expect(out).toMatch(/reports: \["r-[0-9a-f]+"\] -> \["r-[0-9a-f]+","r-[0-9a-f]+"\]/);
    expect(err).toContain("1 changed");
  });
  it("tells nothing where nothing changed", async () => {
    expect(await ran("diff", record, record)).toMatchObject({ code: 0, out: "" });
  });
  it("compares files of readings", async () => {
    const lines = (await chancery(["read", join(first, "report.txt"), "--format", "jsonl"])).out;
    const old = join(place.path, "old.jsonl");
    const now = join(place.path, "new.jsonl");
    writeFileSync(old, lines);
    writeFileSync(now, lines.replace('"place":"Oslo"', '"place":"Bergen"'));
    const { out } = await chancery(["diff", old, now, "--format", "jsonl"]);
    expect(JSON.parse(out)).toMatchObject({
      change: "changed",
      fields: [{ field: "where", old: "Oslo, NOR", new: "Bergen, NOR" }],
    });
  });
  it.each([
    ["nowhere", "no such record, file or day"],
    ["package.json", "neither a reading nor an engagement"],
  ])("%s gets one line", async (what, words) => {
    const path = what === "package.json" ? join(place.path, "p.jsonl") : what;
    if (what === "package.json") writeFileSync(path, '{"name":"x"}\n');
    const { code, err } = await ran("diff", path);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
