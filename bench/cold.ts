/**
 * How long `chancery read` takes on one report, from the start of the process to its end, and what of it Node alone takes.
 *
 *   npm run setup && npm run bench:cold       as it was built
 *   npm run bench:cold -- src/cli/main.ts     from the sources, without kept code
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const [entry = "bin/chancery.js"] = process.argv.slice(2);
const REPORT = join(ROOT, "examples/reports/ankara-declaration.txt");
const TIMES = 15;
/** Starts that keep what the engine compiled (bin/kept-code.js): they are not counted. */
const FIRST = 4;

/** Has the child say at its end how much processor time it took. */
const COUNTED =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('cpu '+(user+system)/1000)})";

interface Took {
  /** Milliseconds by the clock, and of processor time. */
  readonly clock: number;
  readonly cpu: number;
}

const once = (args: readonly string[]): Took => {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", COUNTED, ...args], { encoding: "utf8" });
  const cpu = /cpu ([\d.]+)$/.exec(stderr)?.[1];
  if (status !== 0 || cpu === undefined) throw new Error(stderr);
  return { clock: performance.now() - begin, cpu: Number(cpu) };
};

/** The least and the median of several runs. */
const tell = (name: string, args: readonly string[]): void => {
  const runs = Array.from({ length: FIRST + TIMES }, () => once(args)).slice(FIRST);
  for (const kind of ["cpu", "clock"] as const) {
    const sorted = runs.map((r) => r[kind]).sort((a, b) => a - b);
    const [least, median] = [sorted[0] as number, sorted[TIMES >> 1] as number];
    process.stdout.write(`${name}, ${kind}: least ${Math.round(least)} ms, median ${Math.round(median)} ms\n`);
  }
};

tell("node alone", ["-e", "0"]);
tell(`${entry} read`, [join(ROOT, entry), "read", REPORT, "--format", "jsonl"]);
