/**
 * `npm test`: sets up, then types, lint and every test; closes with `N passed, N failed`.
 * `npm test -- src/reading/times` runs the tests under a path alone.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { node24 } from "../setup/node24.mjs";
import { CACHE, MODULES } from "../setup/paths.mjs";
import { runProgram } from "../setup/program.mjs";
import { say } from "../setup/say.mjs";
import { main, setUp } from "../setup/setup.mjs";

const REPORT = join(CACHE, "vitest.json");
const CHECKS = [
  ["types", "typescript/bin/tsc", "--noEmit"],
  ["types of web", "typescript/bin/tsc", "--noEmit", "-p", "web"],
  ["lint and format", "@biomejs/biome/bin/biome", "check"],
];

const run = async (program, ...args) => (await runProgram(node24(), [join(MODULES, program), ...args], { show: true })).code;

/** Each check counts as one test. */
const runChecks = async () => {
  const counts = { passed: 0, failed: 0 };
  for (const [name, program, ...args] of CHECKS) {
    const passed = (await run(program, ...args)) === 0;
    counts[passed ? "passed" : "failed"]++;
    say(`${passed ? "passed" : "FAILED"}: ${name}`);
  }
  return counts;
};

const countsOf = (report) => {
  // A file that cannot be loaded or prepared fails without a test of its own that does.
  const failsAsWhole = (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");
  const files = report.testResults.filter(failsAsWhole).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + files, skipped: report.numPendingTests };
};

const runTests = async (filters) => {
  rmSync(REPORT, { force: true });
  const code = await run(
    "vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`,
    ...filters,
  );
  try {
    const counts = countsOf(JSON.parse(readFileSync(REPORT, "utf8")));
    // Errors outside any test make vitest fail though each test passed.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

await main(async () => {
  const filters = process.argv.slice(2);
  await setUp();
  const checks = filters.length ? { passed: 0, failed: 0 } : await runChecks();
  const tests = await runTests(filters);
  const failed = checks.failed + tests.failed;
  if (tests.skipped) console.log(`${tests.skipped} skipped`);
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
});
