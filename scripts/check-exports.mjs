/**
 * Validates the exports with the validators of their own communities, and runs the recipes of docs/recipes.md on them.
 * Usage: npm run check:exports [-- --python PATH]
 *
 * The validators are no dependencies of this package. In an environment of their own:
 *   python3 -m venv venv && venv/bin/pip install frictionless followthemoney pandas pyarrow duckdb
 *   npm run check:exports -- --python venv/bin/python
 * What is not installed is skipped, with a line that says so.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const DOOR = join(ROOT, "bin/chancery.js");
const at = process.argv.indexOf("--python");
const PYTHON = at > 0 ? process.argv[at + 1] : "python3";

const run = (program, args, options = {}) =>
  spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, cwd: ROOT, ...options });

const chancery = (...args) => {
  const done = run(process.execPath, [DOOR, ...args]);
  if (done.status !== 0) throw new Error(`chancery ${args.join(" ")}: ${done.stderr}`);
  return done.stdout;
};

const EXPORTS = [
  ["engagements", "ftm", "entities.ftm.json"],
  ["engagements", "ftm-statements", "statements.json"],
  ["visits", "csv", "visits.csv"],
  ["dyads", "polecat", "dyads-polecat.csv"],
  ["dyads", "icews", "dyads-icews.csv"],
  ["dyads", "gdelt", "dyads-gdelt.csv"],
  ["dyad-year", "csv", "dyad-year.csv"],
];

const folder = mkdtempSync(join(tmpdir(), "chancery-exports-"));
let failed = 0;
const report = (name, done) => {
  const skipped = done.status === 77;
  if (!skipped && done.status !== 0) failed++;
  const told = `${done.stdout ?? ""}${skipped || done.status === 0 ? "" : (done.stderr ?? "")}`.trim();
  console.log(
    `${skipped ? "skipped" : done.status === 0 ? "passed" : "FAILED"}  ${name}${told ? `\n${told.replace(/^/gm, "        ")}` : ""}`,
  );
};

try {
  const record = join(folder, "record");
  chancery("ingest", join(ROOT, "examples/reports"), "--record", record);
  chancery("export", "package", join(folder, "package"), "--record", record, "--release", "check", "--released", "2024-12-31");
  for (const [what, format, file] of EXPORTS)
    writeFileSync(
      join(folder, file),
      chancery("export", what, "--format", format, "--record", record, "--base", "https://example.org"),
    );

  const python = run(PYTHON, ["--version"]);
  if (python.error) console.log(`skipped  all Python checks: no ${PYTHON}`);
  else
    for (const check of ["frictionless", "followthemoney", "duckdb", "recipe"])
      report(check, run(PYTHON, [join(ROOT, "scripts/exports/check.py"), check, folder]));

  const r = run("Rscript", ["--version"]);
  if (r.error) console.log("skipped  the recipe in R: no Rscript");
  else report("the recipe in R", run("Rscript", [join(ROOT, "scripts/exports/recipe.R"), join(folder, "package")]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
