/** What is asked wrongly, or into a full disk, gets one line that says what to type, and its exit status. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chancery, folder, REPORT } from "./command.ts";

const DOOR = join(import.meta.dirname, "../../bin/chancery.js");
const place = folder();
const record = join(place.path, "record");
beforeAll(async () => {
  expect((await chancery(["ingest", "-", "--record", record], REPORT)).code).toBe(0);
});
afterAll(place.remove);

describe("a question that cannot be answered as it stands", () => {
  it.each([
    [["brief", "SWE", "NOR", "--on", "2024-02-31"], "--on 2024-02-31: give a day as YYYY-MM-DD"],
    [["brief", "SWE", "Sweden"], "SWE and Sweden are one, Sweden; give two"],
    [["last", "SWE", "Sweden"], "SWE and Sweden are one"],
    [["timeline", "SWE", "Sweden"], "SWE and Sweden are one"],
    [["verify", "A met B", "--published", "2024-13-01"], "--published 2024-13-01"],
    [["export", "engagements", "--from", "2023-02-29"], "--from 2023-02-29"],
    [["why", "e-1", "e-1"], "give two engagements"],
  ])("%j", async (args, told) => {
    const ran = await chancery([...args, "--record", record]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(told);
    expect(ran.err.trim().split("\n")).toHaveLength(1);
    expect(ran.out).toBe("");
  });
  it("takes a month and a year for the day of publication", async () => {
    const ran = await chancery(["verify", "A met B", "--published", "2024-05", "--record", record]);
    expect(ran.err).toBe("");
    expect(ran.code).toBe(5);
  });
});

describe("nothing to tell", () => {
  it("is told on standard error where a folder has no report", async () => {
    const empty = join(place.path, "empty");
    mkdirSync(empty);
    const ran = await chancery(["read", empty, "--format", "jsonl"]);
    expect(ran).toMatchObject({ code: 0, out: "" });
    expect(ran.err).toContain(`no report in ${empty}`);
  });
});

it.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is one line and status 3", async () => {
  const child = spawn(process.execPath, [DOOR, "export", "engagements", "--record", record], {
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  let err = "";
  child.stderr?.on("data", (d: Buffer) => (err += d.toString("utf8")));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(3);
  expect(err.trim()).toMatch(/^chancery: standard output: ENOSPC.*$/);
});
