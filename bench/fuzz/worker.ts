/** Reads cases one after another and tells before each which one it begins, so that a hang has a name. */
import { parentPort, workerData } from "node:worker_threads";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { VERSION } from "../../src/version.ts";
import { caseMaker } from "./cases.ts";
import { check } from "./check.ts";
import { exampleTexts, textsOfLines } from "./texts.ts";

/** What a worker is to do: cases `from` up to `to`. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** UTF-16 units of the longest case. */
  readonly most: number;
  /** A file of further texts, or null. */
  readonly lines: string | null;
  /** A case that never ends, where the watch itself is tested. */
  readonly stuck: number | null;
  /** Milliseconds of processor time that 1,000 words may take. */
  readonly budget: number;
  /** One number, shared: the case in hand. */
  readonly at: SharedArrayBuffer;
}

export interface Told {
  readonly n: number;
  readonly name: string;
  readonly wrong: string | null;
  readonly ms: number;
  readonly rate: number;
}

/** Texts read before anything is measured: what compiling costs is asked by bench/cold.ts. */
const WARM = 300;

const task = workerData as Task;
const reader = createReader(loadKnowledge(), VERSION);
const maker = caseMaker([...exampleTexts(), ...(task.lines ? textsOfLines(task.lines, 2000) : [])]);
const at = new Int32Array(task.at);
for (let n = 0; n < WARM; n++) check(reader, maker.of(0, n, 6000));
for (let n = task.from; n < task.to; n++) {
  Atomics.store(at, 0, n);
  while (n === task.stuck);
  const made = maker.of(task.seed, n, task.most);
  parentPort?.postMessage({ n, name: made.name, ...check(reader, made, task.budget) } satisfies Told);
}
Atomics.store(at, 0, task.to);
