/** Lives a record's life in processes that are killed at random moments, each going on where the last was heard. */
import { spawn } from "node:child_process";
import { exported, inRecord } from "./record-folder.ts";
import type { Step } from "./record-life.ts";

const CHILD = new URL("./record-life-child.ts", import.meta.url).pathname;

export interface Life {
  readonly reports: number;
  readonly batch: number;
}

interface Ran {
  /** The last step acknowledged; null where none was. */
  readonly last: number | null;
  readonly killed: boolean;
}

/** One process; ended by force `after` milliseconds after its first acknowledged step, or left to its end. */
export const live = (dir: string, from: number, life: Life, after: number | null): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const args = [CHILD, dir, String(from), String(life.reports), String(life.batch)];
    const run = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    let timer: NodeJS.Timeout | undefined;
    run.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (after !== null) timer ??= setTimeout(() => run.kill("SIGKILL"), after);
    });
    run.on("error", reject);
    run.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code !== 0 && signal !== "SIGKILL") return reject(new Error(`the process ended with ${code}`));
      const told = out.split("\n").slice(0, -1);
      resolve({ last: told.length ? Number(told.at(-1)) : null, killed: signal === "SIGKILL" });
    });
  });

/** The export after each number of steps of an undisturbed life. */
export const undisturbed = (steps: readonly Step[], dir: string): string[] =>
  inRecord(dir, (store) => {
    const after = [exported(store).join("\n")];
    for (const step of steps) {
      step(store);
      after.push(exported(store).join("\n"));
    }
    return after;
  });

/** What is wrong with a record whose writer was killed; null if nothing is. A step may have been kept though that was not heard. */
export const wrongAfter = (dir: string, acknowledged: number, after: readonly string[]): string | null => {
  const kept = inRecord(dir, exported).join("\n");
  return kept === after[acknowledged] || kept === after[acknowledged + 1]
    ? null
    : `${dir}: not the record of ${acknowledged} steps nor of one more`;
};

/**
 * Kills `kills` times at moments that `moment` gives (milliseconds), starting a new record in `next()` when a life comes to
 * its end; `check` sees each record after each kill, with the steps acknowledged. How many were cut off.
 */
export const livesKilled = async (
  life: Life,
  kills: number,
  moment: () => number,
  next: () => string,
  check: (dir: string, acknowledged: number) => void,
): Promise<number> => {
  let dir = next();
  let from = 0;
  let cut = 0;
  while (cut < kills) {
    const { last, killed } = await live(dir, from, life, moment());
    if (last !== null) from = last + 1;
    if (killed) cut++;
    check(dir, from);
    if (killed) continue;
    dir = next();
    from = 0;
  }
  if (from > 0) {
    const { last } = await live(dir, from, life, null);
    check(dir, (last ?? from - 1) + 1);
  }
  return cut;
};
