/** What holds of every file that is kept: short enough to read, and nothing of the machine it was written on. */
import { homedir } from "node:os";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { filesUnder, ROOT, textOf } from "./files.ts";

const LONGEST = 500;
const CODE = /\.(ts|tsx|mjs|js|css)$/;
const BINARY = /\.(png|jpe?g|gz|bin|woff2?|ico|parquet|sqlite|zip)$/;

it("no file of code has more than 500 lines", () => {
  const long = ["src", "web", "scripts", "setup", "bin", "test"]
    .flatMap(filesUnder)
    .filter((path) => CODE.test(path))
    .map((path) => ({ path, lines: textOf(path).split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

it("no file names the folder or the home of the machine it is on", () => {
  // A home like /root or a checkout like /app is too short to mean this machine.
  const names = [resolve(ROOT), homedir()].filter((path) => path.split(/[\\/]/).filter(Boolean).length >= 2);
  const naming = filesUnder("")
    .filter((path) => !BINARY.test(path))
    .filter((path) => {
      const text = textOf(path);
      return names.some((name) => text.includes(`${name}/`) || text.includes(`${name}"`));
    });
  expect(naming).toEqual([]);
});

it("no file imports from outside the checkout", () => {
  const outside = ["src", "web/src", "scripts", "test", "bench", "eval"]
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && /\b(?:from|import\()\s*"(?:\/|file:|[A-Z]:)/.test(textOf(path)));
  expect(outside).toEqual([]);
});

it("the code names the version of the package", () => {
  expect(JSON.parse(textOf("package.json"))).toMatchObject({ version: VERSION });
});
