import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chancery, folder, REPORT, start } from "./command.ts";

let place: ReturnType<typeof folder>;
let record = "";
let reports = "";
beforeEach(() => {
  place = folder();
  record = join(place.path, "record");
  reports = join(place.path, "reports");
  mkdirSync(reports);
  writeFileSync(join(reports, "1.txt"), REPORT);
});
afterEach(() => place.remove());

const ingest = () => chancery(["ingest", reports, "--record", record]);
const exported = async (): Promise<string> => (await chancery(["export", "engagements", "--record", record])).out;

/** Reports of many days and pairs, for runs that are to last. */
const many = (count: number): void => {
  const ministers = [
    "Swedish Foreign Minister Tobias Billström",
    "Finnish Foreign Minister Elina Valtonen",
    "Danish Foreign Minister Lars Løkke Rasmussen",
    "Polish Foreign Minister Radosław Sikorski",
  ];
  for (let i = 0; i < count; i++) {
    const day = `${1 + (i % 28)} ${["January", "February", "March", "April", "May"][Math.floor(i / 28) % 5]} 2024`;
    writeFileSync(
      join(reports, `m${String(i).padStart(4, "0")}.txt`),
      `Norwegian Foreign Minister Espen Barth Eide met ${ministers[i % 4]} in Oslo on ${day}.\n\nReport number ${i} says that the two ministers agreed to go on.\n`,
    );
  }
};

describe("keeping reports", () => {
  it("keeps, shows and answers", async () => {
    const kept = await ingest();
    expect(kept.code).toBe(0);
    expect(kept.err).toContain("1 new");
    const line = (await chancery(["timeline", "norway", "SWE", "--record", record])).out;
    expect(line).toContain("Espen Barth Eide");
    const id = /\[(e-[^\]]+)\]/.exec(line)?.[1] ?? "";
    const shown = await chancery(["show", id, "--record", record]);
    expect(shown.out).toContain('"Oslo"');
    expect((await chancery(["last", "Billström", "Norway", "--record", record])).out).toContain("agree");
    const brief = (await chancery(["brief", "NOR", "SWE", "--record", record])).out;
    expect(brief).toContain("# Norway and Sweden");
    for (const l of brief.split("\n").filter((x) => x.startsWith("- "))) expect(l).toMatch(/\[\d+\]$/);
    expect((await chancery(["status", "--record", record])).out).toContain("1 report from");
  });
  it("the same report twice changes nothing", async () => {
    await ingest();
    const before = await exported();
    expect((await ingest()).err).toContain("0 new");
    expect(await exported()).toBe(before);
  });
  it("what cannot be read, what is there twice and what is known keeps nothing of the rest back", async () => {
    await ingest();
    many(40);
    writeFileSync(join(reports, "m0020a.txt"), Buffer.from([0x50, 0, 1, 2, 0, 9]));
    writeFileSync(join(reports, "m0033a.txt"), readFileSync(join(reports, "m0033.txt")));
    const ran = await ingest();
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("m0020a.txt");
    expect(ran.err).toContain("40 new, 2 known before, 1 not readable");
    expect((await chancery(["status", "--record", record])).out).toContain("41 reports");
  });
  it("writes CSV that no spreadsheet runs", async () => {
    await ingest();
    const { out } = await chancery(["export", "participants", "--format", "csv", "--record", record]);
    const [head, ...rows] = out.trim().split("\n");
    expect(head?.split(",").slice(0, 2)).toEqual(["engagement", "name"]);
    expect(rows).toHaveLength(2);
  });
  it("a calendar and a map say how many engagements they leave out", async () => {
    writeFileSync(
      join(reports, "undated.txt"),
      "Norwegian Foreign Minister Espen Barth Eide met Danish Foreign Minister Lars Løkke Rasmussen.\n",
    );
    await ingest();
    const of = (format: string) => chancery(["export", "engagements", "--format", format, "--record", record]);
    expect((await of("ics")).err).toBe("1 engagement has no day and is left out of ics\n");
    expect((await of("geojson")).err).toMatch(/^1 engagement has no place with coordinates and is left out of geojson\n$/);
    expect((await of("csv")).err).toBe("");
  });
  it("a name that is nobody's gets one line with the next step", async () => {
    await ingest();
    const ran = await chancery(["timeline", "Atlantis", "--record", record]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("Atlantis");
  });
  it("a record that is not there gets one line", async () => {
    const ran = await chancery(["status", "--record", join(place.path, "none")]);
    expect(ran.code).toBe(2);
    expect(ran.err.trim().split("\n")).toHaveLength(1);
  });
});

describe("interrupted and together", () => {
  it("two at once keep everything once", async () => {
    many(120);
    const both = await Promise.all([ingest(), ingest()]);
    expect(both.map((r) => r.code)).toEqual([0, 0]);
    expect((await chancery(["status", "--record", record])).out).toContain("121 reports");
    const once = folder();
    const alone = join(once.path, "record");
    await chancery(["ingest", reports, "--record", alone]);
    expect(await exported()).toBe((await chancery(["export", "engagements", "--record", alone])).out);
    once.remove();
  });
  it.each(["SIGINT", "SIGKILL"] as const)(
    "%s in the middle loses nothing acknowledged, and the next run completes it",
    async (signal) => {
      many(400);
      const child = start(["ingest", reports, "--record", record]);
      child.stdin?.end();
      const ended = new Promise((resolve) => child.on("close", resolve));
      setTimeout(() => child.kill(signal), 900);
      await ended;
      const half = await chancery(["status", "--record", record]);
      expect([0, 2]).toContain(half.code);
      expect((await ingest()).code).toBe(0);
      expect((await chancery(["status", "--record", record])).out).toContain("401 reports");
      const clean = folder();
      const alone = join(clean.path, "record");
      await chancery(["ingest", reports, "--record", alone]);
      expect(await exported()).toBe((await chancery(["export", "engagements", "--record", alone])).out);
      clean.remove();
    },
  );
});

describe("verify", () => {
  it.each([
    [0, "backed", "Espen Barth Eide met Tobias Billström in Oslo on 14 May 2024."],
    [4, "contradicted", "Espen Barth Eide met Tobias Billström in Bergen on 14 May 2024."],
    [5, "not-found", "Espen Barth Eide met Annalena Baerbock in Berlin on 14 May 2024."],
    [6, "partly", "Espen Barth Eide met Tobias Billström in Oslo on 14 May 2024 and handed him a sealed letter."],
  ])("exit status %i: %s", async (code, standing, sentence) => {
    await ingest();
    const told = await chancery(["verify", sentence, "--record", record]);
    expect([told.code, told.out.split(":")[0]]).toEqual([code, standing]);
    const json = await chancery(["verify", sentence, "--format", "json", "--record", record]);
    expect(JSON.parse(json.out).standing).toBe(standing);
  });
});
