import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chancery, folder } from "./command.ts";

const at = folder();
afterAll(() => at.remove());
const own = join(at.path, "own.jsonl");
writeFileSync(
  own,
  `${JSON.stringify({ person: "Perpetua Quillfeather", office: "Minister of Foreign Affairs", class: "foreign-minister", for: "TUV", from: "2031-01-01", to: null })}\n`,
);
const OWN_REPORT = "Norwegian Foreign Minister Espen Barth Eide met Perpetua Quillfeather in Oslo on 14 May 2031.\n";

describe("chancery knowledge who", () => {
  it("names the holder on the day, with the term and its source", async () => {
    const ran = await chancery(["knowledge", "who", "foreign minister", "TUR", "2024-07-06"]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^Hakan Fidan \([^)]+\) · Minister of Foreign Affairs · TUR · 2023-06-03 to /);
  });

  it("knows the day before from the day after", async () => {
    const on = async (day: string): Promise<string[]> =>
      (await chancery(["knowledge", "who", "foreign-minister", "Türkiye", day, "--format", "jsonl"])).out
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l).person);
    expect(await on("2023-06-01")).toEqual(["Mevlut Cavusoglu"]);
    expect(await on("2023-06-10")).toEqual(["Hakan Fidan"]);
  });

  it("takes an office as a state calls it", async () => {
    const ran = await chancery(["knowledge", "who", "Secretary of State", "united states", "2022-07-06", "--format", "jsonl"]);
    expect(JSON.parse(ran.out)).toMatchObject({ person: "Antony Blinken", class: "foreign-minister", for: "USA" });
  });

  it("says what is wrong with what was typed", async () => {
    for (const [args, message] of [
      [["foreign minister", "Ruritania", "2024-07-06"], "no state or organization"],
      [["gardener", "TUR", "2024-07-06"], "tells no class of office"],
      [["foreign minister", "TUR", "2024"], "give YYYY-MM-DD"],
    ] as const) {
      const ran = await chancery(["knowledge", "who", ...args]);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(message);
    }
  });

  it("says so where nobody is known, and guesses nobody", async () => {
    const ran = await chancery(["knowledge", "who", "foreign minister", "TUR", "1899-01-01"]);
    expect(ran).toMatchObject({ code: 0, out: "" });
    expect(ran.err).toContain("knows no foreign-minister of TUR");
  });
});

describe("chancery knowledge check", () => {
  it("has a line for each member of the United Nations and a sign for each year", async () => {
    const ran = await chancery(["knowledge", "check", "--from", "2010", "--to", "2019"]);
    const lines = ran.out.trim().split("\n");
    expect(lines).toHaveLength(195);
    expect(lines.find((l) => l.startsWith("DEU"))).toMatch(/^DEU {6}#{10} {2}100%$/);
    expect(lines.at(-1)).toMatch(/^193 parties, \d+% of days; \d+ gaps, \d+ overlaps, \d+ terms that nobody has checked$/);
  });

  it("names each gap of a party that is asked for", async () => {
    const ran = await chancery([
      "knowledge",
      "check",
      "--party",
      "TUR",
      "--from",
      "1990",
      "--to",
      "1991",
      "--office",
      "spokesperson",
    ]);
    expect(ran.out).toContain("TUR no holder known 1990-01-01 to 1991-12-31");
  });
});

describe("a user's own people", () => {
  it("are read beside those of the base", async () => {
    const without = JSON.parse((await chancery(["read", "-"], OWN_REPORT)).out);
    const ran = await chancery(["read", "-", "--people", own], OWN_REPORT);
    const reading = JSON.parse(ran.out);
    expect(reading.engagements[0].participants[1]).toMatchObject({
      name: "Perpetua Quillfeather",
      office: "Minister of Foreign Affairs",
      for: "TUV",
      basis: { office: "known" },
    });
    expect(reading.report.version.knowledge).not.toBe(without.report.version.knowledge);
    expect(reading.report.version.knowledge.startsWith(without.report.version.knowledge)).toBe(true);
  });

  it("lie in the data directory, where they are found unasked", async () => {
    mkdirSync(join(at.path, "chancery"));
    writeFileSync(
      join(at.path, "chancery", "people.jsonl"),
      JSON.stringify({
        person: "Perpetua Quillfeather",
        office: "Prime Minister",
        class: "head-of-government",
        for: "TUV",
        from: "2031",
      }),
    );
    const ran = await chancery(["knowledge", "who", "prime minister", "TUV", "2031-05-05"], null, {
      XDG_DATA_HOME: at.path,
      LOCALAPPDATA: at.path,
      HOME: at.path,
    });
    if (process.platform !== "darwin") expect(ran.out).toMatch(/^Perpetua Quillfeather .* unverified · own file$/m);
  });

  it("that cannot be read stop the command with the line that is wrong", async () => {
    writeFileSync(join(at.path, "bad.jsonl"), '{"person":"A B","office":"Minister"}\n');
    const ran = await chancery(["read", "-", "--people", join(at.path, "bad.jsonl")], OWN_REPORT);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('bad.jsonl:1: "class" is missing');
  });
});
