/** Which code the command's door runs in a checkout: what was built, unless a source was touched since; and when it says that the base is old. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ROOT } from "./architecture/files.ts";

const BUILT_AT = new Date("2024-05-14T12:00:00Z");
const BEFORE = new Date("2024-05-14T11:00:00Z");
const SINCE = new Date("2024-05-14T13:00:00Z");
const FOLDERS = ["src", "src/cli"];
const STATES = "knowledge/states.jsonl";
const BASE = "knowledge/compiled/base.bin";
const SOURCES = ["src/cli/main.ts", "src/version.ts"];

let checkout: string;
const put = (file: string, text: string): void => writeFileSync(join(checkout, file), text);
const touch = (file: string, when: Date): void => utimesSync(join(checkout, file), when, when);

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "chancery-door-"));
  for (const folder of ["src/cli", "dist/cli"]) mkdirSync(join(checkout, folder), { recursive: true });
  cpSync(join(ROOT, "bin"), join(checkout, "bin"), { recursive: true });
  put("src/version.ts", "export const VERSION: string = 'sources';");
  put("src/cli/main.ts", "import { VERSION } from '../version.ts'; console.log(VERSION);");
  put("dist/cli/main.cjs", "console.log('built');");
  for (const file of [...SOURCES, ...FOLDERS]) touch(file, BEFORE);
  touch("dist/cli/main.cjs", BUILT_AT);
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const runs = (): string => execFileSync(process.execPath, [join(checkout, "bin/chancery.js")], { encoding: "utf8" }).trim();

it("runs what was built from the sources as they are", () => {
  expect(runs()).toBe("built");
});

it.each([...SOURCES, ...FOLDERS])("runs the sources when %s was touched since", (file) => {
  touch(file, SINCE);
  expect(runs()).toBe("sources");
});

it("runs the sources where nothing was built", () => {
  rmSync(join(checkout, "dist"), { recursive: true });
  expect(runs()).toBe("sources");
});

/** A base that was compiled from its sources and stamped, before one of them was touched. */
const compileBase = async (): Promise<void> => {
  for (const folder of ["knowledge/compiled", ".cache"]) mkdirSync(join(checkout, folder), { recursive: true });
  cpSync(join(ROOT, "setup"), join(checkout, "setup"), { recursive: true, filter: (path) => !path.includes("node24") });
  put(STATES, "{}");
  put(BASE, "compiled");
  const { baseSources } = await import(pathToFileURL(join(checkout, "setup/base.mjs")).href);
  put(".cache/knowledge.built-from", baseSources());
  touch("knowledge", BEFORE);
  touch(BASE, BUILT_AT);
};
const says = (): string => spawnSync(process.execPath, [join(checkout, "bin/chancery.js")], { encoding: "utf8" }).stderr;

it("says that knowledge was changed since its base was compiled, and what compiles it", async () => {
  await compileBase();
  put(STATES, '{ "changed": true }');
  expect(says()).toMatch(/^chancery: knowledge\/ was changed since .*`npm run setup`/);
});

it("says nothing of knowledge that was touched and is the same, and stamps the base anew", async () => {
  await compileBase();
  touch(STATES, SINCE);
  expect(says()).toBe("");
  expect(statSync(join(checkout, BASE)).mtime.getTime()).toBeGreaterThan(SINCE.getTime());
});

it("says nothing of knowledge that is older than its base", async () => {
  await compileBase();
  put(STATES, '{ "changed": true }');
  touch(STATES, BEFORE);
  expect(says()).toBe("");
});

it("a test that was touched is no source", () => {
  put("src/version.test.ts", "");
  touch("src", BEFORE);
  touch("src/version.test.ts", SINCE);
  expect(runs()).toBe("built");
});
