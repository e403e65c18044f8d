/** The built command with the code that earlier runs compiled: what is kept, what is refused, and that nothing of it can stop the command. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "./architecture/files.ts";

/** A run adds to what is kept as long as no more than so many did. */
const RUNS = 4;

let folder: string;
let kept: string;
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const args = (): string[] => [
  "-e",
  `require(${JSON.stringify(join(folder, "kept-code.js"))}).runKept(${JSON.stringify(join(folder, "main.cjs"))}, ${JSON.stringify(kept)}, () => {})`,
];
const run = (): string => execFileSync(process.execPath, args(), { encoding: "utf8" }).trim();
const files = (): string[] => readdirSync(kept).sort();
const only = (name: string): string => join(kept, files().find((file) => file.startsWith(`${name}-`)) as string);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-kept-"));
  kept = join(folder, "kept");
  cpSync(join(ROOT, "bin/kept-code.js"), join(folder, "kept-code.js"));
  put(
    "main.cjs",
    "const { twice } = require('./other.cjs'); const { sep } = require('node:path'); console.log(twice(21), sep.length);",
  );
  put("other.cjs", "const lazily = (n) => n * 2; exports.twice = (n) => lazily(n);");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("code kept from run to run", () => {
  it("is kept once for each file that ran, and the next run does the same", () => {
    expect(run()).toBe("42 1");
    expect(files().map((file) => file.replace(/-[0-9a-f]+$/, ""))).toEqual(["main", "other"]);
    expect(run()).toBe("42 1");
  });

  it("is added to by the first runs and then left as it is", () => {
    for (let i = 0; i < RUNS; i++) {
      run();
      expect(readFileSync(only("other")).readUInt32LE(8)).toBe(i + 1);
    }
    const { mtimeMs } = statSync(only("other"));
    run();
    expect(statSync(only("other")).mtimeMs).toBe(mtimeMs);
  });

  it("is of its source alone: a changed file of the same length runs as it is now", () => {
    run();
    put("other.cjs", "const lazily = (n) => n * 3; exports.twice = (n) => lazily(n);");
    expect(run()).toBe("63 1");
    expect(files().filter((file) => file.startsWith("other-"))).toHaveLength(2);
  });

  it.each([
    ["cut", (file: string) => truncateSync(file, statSync(file).size - 40)],
    ["emptied", (file: string) => truncateSync(file, 0)],
    [
      "damaged",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 0xff;
        writeFileSync(file, bytes);
      },
    ],
    ["somebody else's", (file: string) => writeFileSync(file, "#!/bin/sh\n")],
  ])("that was %s is not used, and is made again", (_, harm) => {
    run();
    const file = only("other");
    const whole = readFileSync(file);
    harm(file);
    expect(run()).toBe("42 1");
    expect(readFileSync(file).length).toBeGreaterThan(whole.length - 40);
    expect(readFileSync(file).readUInt32LE(8)).toBe(1);
  });

  it("is not needed: a file where its folder should be costs nothing but time", () => {
    writeFileSync(kept, "");
    expect(run()).toBe("42 1");
  });

  it("is written whole by whoever runs beside others", async () => {
    const all = Array.from({ length: 6 }, () => spawn(process.execPath, args(), { stdio: "ignore" }));
    const codes = await Promise.all(all.map(async (child) => (await once(child, "exit"))[0]));
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
    expect(files()).toHaveLength(2);
    expect(run()).toBe("42 1");
  });

  it("of versions long gone is cleared away", () => {
    mkdirSync(kept);
    writeFileSync(join(kept, "read-0"), "");
    utimesSync(join(kept, "read-0"), new Date("2024-01-01"), new Date("2024-01-01"));
    run();
    expect(files()).not.toContain("read-0");
  });

  it("that is in use is none of these, however old", () => {
    for (let i = 0; i < RUNS; i++) run();
    const file = only("main");
    utimesSync(file, new Date("2024-01-01"), new Date("2024-01-01"));
    put("other.cjs", "exports.twice = (n) => n + n;");
    expect(run()).toBe("42 1");
    expect(only("main")).toBe(file);
  });

  it("leaves nothing aside when it cannot be put in place", () => {
    run();
    const file = only("other");
    rmSync(file);
    mkdirSync(join(file, "in-the-way"), { recursive: true });
    expect(run()).toBe("42 1");
    expect(files().filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });

  it("keeps a fault's exit status and trace", () => {
    put("other.cjs", "throw new Error('broken here');");
    expect(() => run()).toThrow(/broken here[\s\S]*other\.cjs/);
  });
});
