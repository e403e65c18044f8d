/**
 * `npm run eval`: reads every gold set that is there, prints one page of scores and writes it to eval/results.md.
 *
 *   npm run eval                 figures, reliability, errors by cause, public benchmarks
 *   npm run eval -- --errors SET every error of one set, a line each
 *   npm run eval -- --floors     also takes today's figures as the floors that CI holds
 *
 * Exit status: 1 where a figure fell below its floor.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { VERSION } from "../src/version.ts";
import { scoreBenchmarks } from "./benchmarks/score.ts";
import { fallen, readFloors, writeFloors } from "./floors.ts";
import { type Measured, measure } from "./measure.ts";
import { page } from "./page.ts";
import { absent, present } from "./sets.ts";

const args = process.argv.slice(2);
const reader = createReader(loadKnowledge(), VERSION);

const commitOf = (): string => {
  try {
    const git = (...words: string[]): string => execFileSync("git", words, { encoding: "utf8", cwd: import.meta.dirname }).trim();
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") ? " and changes not committed" : ""}`;
  } catch {
    return "no commit";
  }
};

const errorsOf = (m: Measured): string[] => [
  ...m.engagements.faults.map((f) => `${f.report}: ${f.cause}: ${f.what}`),
  ...(m.positions?.faults ?? []),
  ...(m.clusters?.faults ?? []),
];

const measureAll = async (): Promise<Measured[]> => {
  const all: Measured[] = [];
  for (const set of present()) {
    process.stderr.write(`reading ${set.name} ...\n`);
    all.push(await measure(reader, set));
  }
  return all;
};

const measured = await measureAll();
const asked = args[args.indexOf("--errors") + 1];
if (args.includes("--errors")) {
  const m = measured.find((x) => x.set === asked);
  if (!m) {
    process.stderr.write(`--errors ${asked ?? ""}: give one of ${measured.map((x) => x.set).join(", ")}\n`);
    process.exit(2);
  }
  if (m.closed) {
    process.stderr.write(`--errors ${m.set}: it is only counted, so that it stays unseen (eval/README.md)\n`);
    process.exit(2);
  }
  process.stdout.write(`${errorsOf(m).join("\n")}\n`);
  process.exit(0);
}
const text = page({ commit: commitOf(), version: VERSION, measured, absent: absent(), benchmarks: scoreBenchmarks(reader) });
process.stdout.write(text);
writeFileSync(join(import.meta.dirname, "results.md"), text);
if (args.includes("--floors")) writeFloors(measured, readFloors());
const below = fallen(measured, readFloors());
for (const line of below) process.stderr.write(`below its floor: ${line}\n`);
process.exitCode = below.length ? 1 : 0;
