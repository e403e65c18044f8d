/** Runs cases in a thread of their own; one that does not end within the deadline is ended, named, and passed over. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BUDGET } from "./check.ts";
import type { Task, Told } from "./worker.ts";

export interface Run {
  readonly seed: number;
  readonly count: number;
  readonly most: number;
  readonly lines: string | null;
  /** Milliseconds that one case may last by the clock. */
  readonly deadline: number;
  readonly stuck?: number;
  /** Milliseconds of processor time that 1,000 words may take. */
  readonly budget?: number;
  readonly onTold?: (told: Told) => void;
}

export interface Outcome {
  readonly read: number;
  readonly failures: readonly { readonly n: number; readonly name: string; readonly wrong: string }[];
  /** The dearest case, in milliseconds a thousand words. */
  readonly dearest: { readonly n: number; readonly name: string; readonly rate: number };
}

const WORKER = join(import.meta.dirname, "worker.ts");
/** Starting a worker and warming it up takes longer than any case. */
const START = 60_000;

type Ended = { readonly done: true } | { readonly done: false; readonly n: number; readonly why: string };

/** Runs one worker until it ends, dies or hangs. */
const runWorker = (task: Task, deadline: number, onTold: (told: Told) => void): Promise<Ended> =>
  new Promise((resolve) => {
    const worker = new Worker(WORKER, { workerData: task });
    const at = new Int32Array(task.at);
    let seen = -1;
    let since = performance.now();
    const end = (ended: Ended): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(ended);
    };
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (now !== seen) [seen, since] = [now, performance.now()];
      else if (performance.now() - since > (seen < 0 ? START : deadline))
        end({ done: false, n: Math.max(seen, task.from), why: `no end within ${deadline} ms` });
    }, 200);
    worker.on("message", onTold);
    worker.on("error", (error) => end({ done: false, n: Math.max(Atomics.load(at, 0), task.from), why: String(error) }));
    worker.on("exit", (code) =>
      end(code === 0 ? { done: true } : { done: false, n: Math.max(Atomics.load(at, 0), task.from), why: `exit ${code}` }),
    );
  });

export const runCases = async ({ seed, count, most, lines, deadline, stuck, budget = BUDGET, onTold }: Run): Promise<Outcome> => {
  const failures: { n: number; name: string; wrong: string }[] = [];
  let dearest = { n: -1, name: "none", rate: 0 };
  let read = 0;
  const take = (told: Told): void => {
    read++;
    if (told.rate > dearest.rate) dearest = { n: told.n, name: told.name, rate: told.rate };
    if (told.wrong !== null) failures.push({ n: told.n, name: told.name, wrong: told.wrong });
    onTold?.(told);
  };
  for (let from = 0; from < count; ) {
    const at = new SharedArrayBuffer(4);
    new Int32Array(at)[0] = -1;
    const ended = await runWorker({ seed, from, to: count, most, lines, stuck: stuck ?? null, budget, at }, deadline, take);
    if (ended.done) break;
    failures.push({ n: ended.n, name: "hang or crash", wrong: ended.why });
    from = ended.n + 1;
  }
  return { read, failures, dearest };
};
