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
    [["export", "engagements", "--from", "2024-02-01", "--to", "2024-01-01"], "--from 2024-02-01 is after --to 2024-01-01"],
    [["export", "engagements", "--party", "Nowhereland"], '"Nowhereland" is no state, organization or person'],
    [["export", "engagements", "--party", "Billström"], "a person: give it as person"],
    [["export", "engagements", "--person", "Sweden"], "a state or organization: give it as party SWE"],
    [["export", "engagements", "folder"], "export engagements folder: goes to standard output"],
    [["export", "visits", "--release", "1"], "--release: is of a package"],
    [["export", "package", "new", "--format", "csv"], "leave --format out"],
    [["search", "..."], 'search "...": give a word'],
    [["search", "Oslo", "--limit", "none"], "--limit none: give a whole number from 1"],
    [["correct", "reject", "e-1", "--reason", "x"], "e-1: the record has no such engagement; chancery timeline"],
  ])("%j", async (args, told) => {
    const ran = await chancery([...args, "--record", record]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(told);
    expect(ran.err.trim().split("\n")).toHaveLength(1);
    expect(ran.out).toBe("");
  });
  it.each([
    [["read", "-", "--url", "javascript:1"], "--url javascript:1: give an address"],
    [["status", "--record", DOOR], `${DOOR}: is a file; a record is a folder`],
    [["ingest", "-", "--record", DOOR], `${DOOR}: is a file; a record is a folder`],
    [["token", "an na", "--users", "users.txt"], "token an na: give a name of letters"],
    [["help", "nosuch"], "unknown command 'nosuch'"],
    [["last", "SWE"], "(chancery last --help shows examples)"],
    [["correct", "undo"], "(chancery correct --help shows examples)"],
  ])("%j", async (args, told) => {
    const ran = await chancery(args, REPORT);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(told);
    expect(ran.out).toBe("");
  });
  it("takes a month and a year for the day of publication", async () => {
    const ran = await chancery(["verify", "A met B", "--published", "2024-05", "--record", record]);
    expect(ran.err).toBe("");
    expect(ran.code).toBe(5);
  });
});

describe("a part of what there is", () => {
  it("an export takes parties and people as they are typed", async () => {
    const all = await chancery(["export", "engagements", "--record", record]);
    const asked = ["--party", "sweden", "--party", "NOR", "--person", "Billström", "--record", record];
    expect(await chancery(["export", "engagements", ...asked])).toEqual(all);
    expect(all.out).not.toBe("");
  });
  it("a search that finds more than it prints says how many", async () => {
    const ran = await chancery(["search", "Billström", "--limit", "1", "--record", record]);
    expect(ran.out.trim().split("\n")).toHaveLength(1);
    expect(ran.err).toMatch(/^1 of \d+; more words find less/);
  });
  it("a copy that cannot be made names itself and leaves nothing", async () => {
    const file = join(place.path, "nowhere", "copy.sqlite");
    const ran = await chancery(["backup", file, "--record", record]);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(`chancery: ${file}:`);
  });
  it("a package is not written over a file", async () => {
    const ran = await chancery(["export", "package", DOOR, "--record", record]);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(`${DOOR}: is a file; give a new folder`);
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
