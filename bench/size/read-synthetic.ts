/**
 * Synthetic reports read, one line a report with its reading, as the record is given them:
 *
 *   node bench/size/read-synthetic.ts COUNT [PART PARTS]     every PARTS-th batch of the stream, from PART (0 first)
 *
 * Several at once, each with a part of its own, read one stream together. The rate goes to standard error.
 */
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { storedReport } from "../../src/store/stored-report.ts";
import type { Report } from "../../src/text/report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { VERSION } from "../../src/version.ts";
import { cpu } from "../fuzz/check.ts";
import { BATCH } from "./batch.ts";
import { type SyntheticReport, synthetic } from "./synthetic.ts";

const [count = 10_000, part = 0, parts = 1] = process.argv.slice(2).map(Number);
/** Reports over which a rate is told. */
const WINDOW = 10_000;

const knowledge = loadKnowledge();
const reader = createReader(knowledge, VERSION);

/** Reports read together, as `chancery ingest` reads them. */
const TOGETHER = 32;

const reportOf = (r: SyntheticReport): Report =>
  reportFromText(r.text, { source: r.url, url: r.url, outlet: r.outlet, published: r.published });
const linesOf = (all: readonly SyntheticReport[]): string => {
  const reports = all.map(reportOf);
  const readings = reader.readAll(reports);
  return reports.map((report, i) => `${JSON.stringify({ report: storedReport(report), reading: readings[i] })}\n`).join("");
};

const reports = synthetic(knowledge, 1);
let begin = cpu();
let read = 0;
for (let n = 0; n < count; n += BATCH) {
  const batch = Array.from({ length: BATCH }, () => reports.next().value as SyntheticReport);
  if ((n / BATCH) % parts !== part) continue;
  const lines = Array.from({ length: Math.ceil(BATCH / TOGETHER) }, (_, k) =>
    linesOf(batch.slice(k * TOGETHER, (k + 1) * TOGETHER)),
  ).join("");
  if (!process.stdout.write(lines)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  read += BATCH;
  if (read % WINDOW > 0) continue;
  process.stderr.write(`read ${read}: ${Math.round((WINDOW * 1000) / (cpu() - begin))} a second\n`);
  begin = cpu();
}
