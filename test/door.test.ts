/** Which code the command's door runs in a checkout: what was built, unless a source was touched since. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ROOT } from "./architecture/files.ts";

const BUILT_AT = new Date("2024-05-14T12:00:00Z");
const BEFORE = new Date("2024-05-14T11:00:00Z");
const SINCE = new Date("2024-05-14T13:00:00Z");
const FOLDERS = ["src", "src/cli"];
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
  put("dist/cli/main.js", "console.log('built');");
  put("dist/cli/package.json", '{ "type": "module" }');
  for (const file of [...SOURCES, ...FOLDERS]) touch(file, BEFORE);
  touch("dist/cli/main.js", BUILT_AT);
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

it("a test that was touched is no source", () => {
  put("src/version.test.ts", "");
  touch("src", BEFORE);
  touch("src/version.test.ts", SINCE);
  expect(runs()).toBe("built");
});
