import { READ_HERE } from "../text/files.ts";
import type { Report } from "../text/report.ts";
import { type Found, reportsFrom, type SourceOptions } from "../text/sources.ts";
import { EXIT, UsageError } from "./exit.ts";
import { PassedOver } from "./passed-over.ts";
import { areEnough, openReader, toldUnread } from "./reader.ts";
import { print, tell } from "./terminal.ts";

export interface ReadOptions extends SourceOptions {
  readonly format?: string;
}

/** Reads reports and prints one reading a line (`jsonl`) or a view for people (`text`). Writes nothing. */
export const read = async (paths: readonly string[], options: ReadOptions): Promise<number> => {
  const format = options.format ?? (process.stdout.isTTY ? "text" : "jsonl");
  if (format !== "jsonl" && format !== "text") throw new UsageError(`--format ${format}: give jsonl or text`);
  const reader = openReader();
  const view = format === "text" ? (await import("./reading-view.ts")).readingView : null;
  const others = new PassedOver();
  let failed = 0;
  let reports = 0;
  let waiting: Report[] = [];
  const readWaiting = async (): Promise<void> => {
    const all = reader.readAll(waiting);
    waiting = [];
    for (const reading of all) {
      if (toldUnread(reading)) failed++;
      await print(view ? view(reading) : JSON.stringify(reading));
    }
  };
  // Whoever writes to standard input may wait for the reading of one report before giving the next.
  const most = paths.includes("-") ? 1 : undefined;
  for await (const found of reportsFrom(paths, {
    ...options,
    stdin: process.stdin,
    passedOver: others.add,
  }) as AsyncGenerator<Found>) {
    if (found.error) {
      failed++;
      tell(`chancery: ${found.error.message}`);
      continue;
    }
    reports++;
    waiting.push(found.report);
    if (areEnough(waiting, most)) await readWaiting();
  }
  await readWaiting();
  others.tell();
  if (!reports && !failed) tell(`chancery: no report in ${paths.join(", ")}; ${READ_HERE}`);
  return failed ? EXIT.input : EXIT.ok;
};
