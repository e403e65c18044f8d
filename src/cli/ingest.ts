import type { Reader } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { momentOf } from "../store/rewind.ts";
import { openRecord } from "../store/sqlite.ts";
import type { BatchItem, RecordStore } from "../store/store.ts";
import { givenWith, storedReport } from "../store/stored-report.ts";
import { READ_HERE } from "../text/files.ts";
import type { Report } from "../text/report.ts";
import { type Found, reportsFrom, type SourceOptions } from "../text/sources.ts";
import { EXIT, UsageError } from "./exit.ts";
import { PassedOver } from "./passed-over.ts";
import { areEnough, openReader, toldUnread } from "./reader.ts";
import { recordFolder } from "./record-path.ts";
import { Progress, tell } from "./terminal.ts";

/** Reports kept in one transaction: acknowledged together. */
const BATCH = 250;

export interface IngestOptions extends SourceOptions {
  readonly record?: string;
  /** A day or a moment in the past, for what was held before it was kept here. */
  readonly recorded?: string | undefined;
}

class Ingest {
  added = 0;
  known = 0;
  updated = 0;
  failed = 0;
  /** Reports taken, new or not. */
  seen = 0;
  forgotten = 0;
  stopped = false;
  private batch: BatchItem[] = [];
  /** Reports to be read together. */
  private waiting: Report[] = [];
  private readonly store: RecordStore;
  private readonly reader: Reader;
  private readonly recorded: string | undefined;
  constructor(store: RecordStore, reader: Reader, recorded: string | undefined) {
    this.store = store;
    this.reader = reader;
    this.recorded = recorded;
  }
  take(report: Report): void {
    this.seen++;
    // What this version has read before is not read again: a reading of everything that was stopped goes on from there.
    const { version } = this.reader;
    if (this.recorded === undefined && this.store.has(report.id, report.source.source, version, givenWith(report))) {
      this.known++;
      return;
    }
    this.waiting.push(report);
    if (areEnough(this.waiting)) this.read();
  }
  private read(): void {
    const reports = this.waiting;
    this.waiting = [];
    for (const [i, reading] of this.reader.readAll(reports).entries()) this.keep(reports[i] as Report, reading);
  }
  private keep(report: Report, reading: Reading): void {
    if (toldUnread(reading)) this.failed++;
    this.batch.push({ report: storedReport(report), reading, given: givenWith(report) });
    if (this.batch.length >= BATCH) this.keepBatch();
  }
  /** Reads and keeps what waits. */
  flush(): void {
    this.read();
    this.keepBatch();
  }
  private keepBatch(): void {
    if (!this.batch.length) return;
    const result = this.store.addBatch(this.batch, this.recorded);
    this.added += result.added;
    this.known += result.known;
    this.updated += result.updated;
    this.forgotten += result.forgotten;
    this.batch = [];
  }
}

/** The first moment of a day; what was held on it counts as known on it. */
const recordedOf = (typed: string | undefined): string | undefined => {
  if (typed === undefined) return undefined;
  const moment = momentOf(typed);
  if (!moment || typed.slice(0, 10) > new Date().toISOString().slice(0, 10))
    throw new UsageError(`--recorded ${typed}: give a day that has been, as YYYY-MM-DD`);
  return typed.length === 10 ? `${typed}T00:00:00.000Z` : moment;
};

/** Reads and keeps. What a batch held is kept once its line of progress has passed; Ctrl-C finishes the batch in hand. */
export const ingest = async (paths: readonly string[], options: IngestOptions): Promise<number> => {
  const folder = recordFolder(options.record);
  const recorded = recordedOf(options.recorded);
  const store = openRecord(folder, { mode: "write" });
  const reader = openReader();
  const work = new Ingest(store, reader, recorded);
  const progress = new Progress("reading", null);
  const stop = (): void => {
    work.stopped = true;
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const others = new PassedOver();
  let unfit = 0;
  try {
    for await (const found of reportsFrom(paths, {
      ...options,
      stdin: process.stdin,
      passedOver: others.add,
    }) as AsyncGenerator<Found>) {
      if (work.stopped) break;
      if (found.error) {
        work.failed++;
        tell(`chancery: ${found.error.message}`);
        continue;
      }
      work.take(found.report);
      progress.step();
      // Signals are heard between reports, also where reading never waits.
      await new Promise((resolve) => setImmediate(resolve));
    }
    work.flush();
    unfit = store.corrections().filter((c) => c.state === "unfit").length;
  } finally {
    progress.end();
    store.close();
    process.removeListener("SIGINT", stop);
    process.removeListener("SIGTERM", stop);
  }
  tell(
    `${work.added} new, ${work.known} known before${work.updated ? `, ${work.updated} read again` : ""}${work.forgotten ? `, ${work.forgotten} forgotten before` : ""}${work.failed ? `, ${work.failed} not readable` : ""}; record: ${folder}`,
  );
  others.tell();
  if (!work.stopped && !work.failed && !work.seen) tell(`no report in ${paths.join(", ")}; ${READ_HERE}`);
  if (unfit) tell(`${unfit} of the corrections no longer fit; chancery corrections says why`);
  if (work.stopped) {
    tell("stopped: what is told above is kept; run the same command again to go on");
    return EXIT.interrupted;
  }
  return work.failed ? EXIT.input : EXIT.ok;
};
