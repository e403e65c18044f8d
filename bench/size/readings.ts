/** Synthetic reports and their readings, batch by batch in the order of the stream, whoever reads them. */
import { type ChildProcess, spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { BatchItem } from "../../src/store/store.ts";
import { BATCH } from "./batch.ts";

const READER = new URL("./read-synthetic.ts", import.meta.url).pathname;

/** Where the parts of the stream come from, and how they are let go. */
export interface Parts {
  readonly streams: readonly Readable[];
  readonly stop: () => void;
}

/** Processes that read, each a part of the stream. */
export const readBy = (readers: number, count: number): Parts => {
  const run: ChildProcess[] = Array.from({ length: readers }, (_, part) =>
    spawn(process.execPath, [READER, String(count), String(part), String(readers)], { stdio: ["ignore", "pipe", "inherit"] }),
  );
  return { streams: run.map((r) => r.stdout as Readable), stop: () => run.forEach((r) => void r.kill()) };
};

/** Files, pipes or devices that hold what such processes wrote, in the order of their parts. */
export const readBefore = (paths: readonly string[]): Parts => {
  const streams = paths.map((path) => createReadStream(path));
  return { streams, stop: () => streams.forEach((s) => void s.destroy()) };
};

/** Batches in the order of the stream: one of each part in turn, until one of them ends. */
export async function* batchesOf({ streams }: Parts): AsyncGenerator<BatchItem[]> {
  const parts = streams.map((input) => createInterface({ input })[Symbol.asyncIterator]());
  for (let turn = 0; ; turn++) {
    const lines = parts[turn % parts.length] as AsyncIterator<string>;
    const batch: BatchItem[] = [];
    while (batch.length < BATCH) {
      const line = await lines.next();
      if (line.done) break;
      batch.push(JSON.parse(line.value) as BatchItem);
    }
    if (batch.length) yield batch;
    if (batch.length < BATCH) return;
  }
}
