import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chancery, folder, REPORT } from "./command.ts";

const OTHER =
  "Norway's Foreign Minister Espen Barth Eide received his Swedish colleague Tobias Billström in Oslo on 14 May 2024. They spoke of defence.\n";

const place = folder();
const record = join(place.path, "record");
const reports = join(place.path, "reports");
const ran = (...args: string[]) => chancery([...args, "--record", record]);
const why = ["--reason", "read again", "--by", "A. Reviewer"];
const entries = async (): Promise<
  { id: string; where: { place: string } | null; reports: { id: string }[]; corrections?: unknown[] }[]
> =>
  (await ran("export", "engagements")).out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((l) => JSON.parse(l));

beforeAll(async () => {
  mkdirSync(reports);
  writeFileSync(join(reports, "1.txt"), REPORT);
  writeFileSync(join(reports, "2.txt"), OTHER);
  expect((await ran("ingest", reports)).code).toBe(0);
});
afterAll(() => place.remove());

describe("chancery correct", () => {
  it("splits, lists, undoes: the record is as before, byte for byte", async () => {
    const before = (await ran("export", "engagements")).out;
    const [e] = await entries();
    expect(e?.reports).toHaveLength(2);
    const split = await ran("correct", "split", e?.id ?? "", e?.reports[1]?.id ?? "", ...why);
    expect(split).toMatchObject({ code: 0 });
    const id = /^(c-[0-9a-f]+)/.exec(split.out)?.[1] ?? "";
    expect(await entries()).toHaveLength(2);
    const listed = await ran("corrections");
    expect(listed.out).toContain(`${id}`);
    expect(listed.out).toContain("A. Reviewer");
    expect(listed.out).toContain("(read again)  applied");
    const merged = await ran("correct", "merge", ...(await entries()).map((x) => x.id), ...why);
    expect(merged.code).toBe(0);
    expect(await entries()).toHaveLength(1);
    for (const c of (await ran("corrections")).out.match(/c-[0-9a-f]{16}/g) ?? [])
      expect((await ran("correct", "undo", c, ...why)).code).toBe(0);
    expect((await ran("export", "engagements")).out).toBe(before);
  });

  it("sets a value that outlives another ingest, and shows whose it is", async () => {
    const id = (await entries())[0]?.id ?? "";
    expect((await ran("correct", "set", id, "where", "Bergen, NOR", ...why)).code).toBe(0);
    expect((await ran("ingest", reports)).code).toBe(0);
    const [e] = await entries();
    expect(e?.where?.place).toBe("Bergen");
    expect(e?.corrections).toMatchObject([{ field: "where", by: "A. Reviewer", reason: "read again" }]);
    expect((await ran("show", id)).out).toContain("where set by A. Reviewer: read again");
  });

  it("forgets a report: it is gone, and stays gone when it comes again", async () => {
    const gone = (await entries())[0]?.reports[1]?.id ?? "";
    expect((await ran("forget", gone, ...why)).code).toBe(0);
    expect((await entries())[0]?.reports.map((r) => r.id)).not.toContain(gone);
    expect((await ran("ingest", reports)).err).toContain("1 forgotten before");
  });

  it.each<[string, string[], string]>([
    ["no reason", ["correct", "merge", "e-1", "e-2"], "--reason"],
    ["an engagement that is none", ["correct", "reject", "e-nothing", ...why], "no such engagement"],
    ["a report that is none", ["forget", "r-nothing", ...why], "no such report"],
    ["a correction that is none", ["correct", "undo", "c-nothing", ...why], "chancery corrections lists them"],
  ])("%s: one line with the next step", async (_, args, words) => {
    const { code, err } = await ran(...args);
    expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain(words);
  });

  it("a value that is none names the fields", async () => {
    const id = (await entries())[0]?.id ?? "";
    expect(await ran("correct", "set", id, "colour", "red", ...why)).toMatchObject({ code: 2 });
    expect((await ran("correct", "set", id, "when", "soon", ...why)).err).toContain("soon is no value of when");
  });

  it("does not make a record where there is none", async () => {
    const none = await chancery(["correct", "reject", "e-1", ...why, "--record", join(place.path, "none")]);
    expect(none.code).toBe(2);
    expect(none.err).toContain("no record here yet");
  });
});
