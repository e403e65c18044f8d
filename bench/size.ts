/**
 * A record at size: how fast synthetic reports are read and kept as it grows, and how long questions take.
 *
 *   npm run bench:size -- 100000                     a record of so many reports in a temporary folder
 *   npm run bench:size -- 1000000 --minutes 60       stops after so long and tells how far it came
 *   npm run bench:size -- 100000 --record FOLDER     keeps the record there
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { openRecord } from "../src/store/sqlite.ts";
import type { BatchItem } from "../src/store/store.ts";
import { storedReport } from "../src/store/stored-report.ts";
import { reportFromText } from "../src/text/report-from-text.ts";
import { VERSION } from "../src/version.ts";
import { cpu } from "./fuzz/check.ts";
import { randomOf } from "./fuzz/random.ts";
import { ask } from "./size/questions.ts";
import { type SyntheticReport, synthetic } from "./size/synthetic.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", default: "1000" }, record: { type: "string" } },
});
const count = Number(positionals[0] ?? 10_000);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const folder = values.record ?? mkdtempSync(join(tmpdir(), "chancery-size-"));

/** Reports of one transaction, as `chancery ingest` has them. */
const BATCH = 50;
/** Reports over which a rate is taken. */
const WINDOW = 10_000;
const MEGABYTE = 1_048_576;

const knowledge = loadKnowledge();
const reader = createReader(knowledge, VERSION);
const store = openRecord(folder, { mode: "write" });
const reports = synthetic(knowledge, 1);
let reading = 0;
let keeping = 0;

const itemOf = (r: SyntheticReport): BatchItem => {
  const report = reportFromText(r.text, { source: r.url, url: r.url, outlet: r.outlet, published: r.published });
  return { report: storedReport(report), reading: reader.read(report) };
};

const oneBatch = (): void => {
  const begin = cpu();
  const items = Array.from({ length: BATCH }, () => itemOf(reports.next().value as SyntheticReport));
  const read = cpu();
  store.addBatch(items);
  reading += read - begin;
  keeping += cpu() - read;
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Checkpoints at which questions are asked: 10,000, 100,000, 1,000,000 and the end. */
const isCheckpoint = (kept: number): boolean => kept >= 10_000 && /^10*$/.test(String(kept));

const tellSize = (): void => {
  const bytes = ["record.sqlite", "record.sqlite-wal"].reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  const { reports: held, engagements } = store.counts();
  say(
    `  ${held} reports, ${engagements} engagements; file ${Math.round(bytes / MEGABYTE)} MB; memory ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB`,
  );
  for (const { question, median, p95 } of ask(store, randomOf(3)))
    say(`  ${question.padEnd(18)} median ${median.toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms`);
};

let kept = 0;
while (kept < count && performance.now() < deadline) {
  oneBatch();
  kept += BATCH;
  if (kept % WINDOW === 0) {
    const per = (ms: number): string => Math.round((WINDOW * 1000) / ms).toLocaleString("en");
    say(`${kept}: read ${per(reading)} a second, kept ${per(keeping)} a second, both ${per(reading + keeping)}`);
    reading = 0;
    keeping = 0;
  }
  if (isCheckpoint(kept) && kept < count) tellSize();
}
tellSize();
store.close();
if (values.record === undefined) rmSync(folder, { recursive: true });
