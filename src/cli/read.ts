import type { Reading } from "../reading/reading.ts";
import { type Found, reportsFrom, type SourceOptions } from "../text/sources.ts";
import { EXIT, UsageError } from "./exit.ts";
import { openReader } from "./reader.ts";
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
  let failed = 0;
  let reports = 0;
  for await (const found of reportsFrom(paths, { ...options, stdin: process.stdin }) as AsyncGenerator<Found>) {
    if (found.error) {
      failed++;
      tell(`chancery: ${found.error.message}`);
      continue;
    }
    reports++;
    const reading: Reading = reader.read(found.report);
    await print(view ? view(reading) : JSON.stringify(reading));
  }
  if (!reports && !failed) tell(`chancery: no report in ${paths.join(", ")}`);
  return failed ? EXIT.input : EXIT.ok;
};
