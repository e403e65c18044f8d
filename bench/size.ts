/**
 * A record at size: how fast synthetic reports are kept as it grows, and how long questions take.
 *
 *   npm run bench:size -- 100000                     a record of so many reports in a temporary folder
 *   npm run bench:size -- 1000000 --minutes 60       stops after so long and tells how far it came
 *   npm run bench:size -- 100000 --record FOLDER     keeps the record there
 *   npm run bench:size -- 100000 --readers 2         reads in so many processes beside the one that keeps
 *   npm run bench:size -- 100000 --readings A,B      takes what bench/size/read-synthetic.ts wrote to these files before
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openRecord } from "../src/store/sqlite.ts";
import { cpu } from "./fuzz/check.ts";
import { randomOf } from "./fuzz/random.ts";
import { BATCH } from "./size/batch.ts";
import { ask } from "./size/questions.ts";
import { batchesOf, readBefore, readBy } from "./size/readings.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "1000" },
    record: { type: "string" },
    readers: { type: "string", default: "1" },
    readings: { type: "string" },
  },
});
const count = Number(positionals[0] ?? 10_000);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const folder = values.record ?? mkdtempSync(join(tmpdir(), "chancery-size-"));

/** Reports over which a rate is taken. */
const WINDOW = 10_000;
const MEGABYTE = 1_048_576;

const store = openRecord(folder, { mode: "write" });
const parts = values.readings ? readBefore(values.readings.split(",")) : readBy(Number(values.readers), count);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Checkpoints at which questions are asked: 10,000, 100,000, 1,000,000 and the end. */
const isCheckpoint = (kept: number): boolean => kept >= 10_000 && /^10*$/.test(String(kept));

const tellSize = (): void => {
  const bytes = ["record.sqlite", "record.sqlite-wal"].reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  const { reports, engagements } = store.counts();
  say(
    `  ${reports} reports, ${engagements} engagements; file ${Math.round(bytes / MEGABYTE)} MB; memory ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB`,
  );
  for (const { question, median, p95 } of ask(store, randomOf(3)))
    say(`  ${question.padEnd(18)} median ${median.toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms`);
};

let kept = 0;
let keeping = 0;
for await (const batch of batchesOf(parts)) {
  const begin = cpu();
  store.addBatch(batch);
  keeping += cpu() - begin;
  kept += BATCH;
  if (kept % WINDOW === 0) {
    say(`${kept}: kept ${Math.round((WINDOW * 1000) / keeping).toLocaleString("en")} a second`);
    keeping = 0;
  }
  if (isCheckpoint(kept) && kept < count) tellSize();
  if (kept >= count || performance.now() > deadline) break;
}
parts.stop();
tellSize();
store.close();
if (values.record === undefined) rmSync(folder, { recursive: true });
