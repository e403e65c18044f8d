/** A folder of reports, read as `chancery read` reads it. */
import type { Reader } from "../src/reading/read.ts";
import type { Reading } from "../src/reading/reading.ts";
import type { Account } from "../src/record/claim-set.ts";
import { sketchOf } from "../src/record/copies.ts";
import { reportsFrom } from "../src/text/sources.ts";
import { idOfSource } from "./scoring/clusters.ts";

export interface ReadSet {
  /** Readings by the gold's ids. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Texts as they were given, by the same ids. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the record is made of. */
  readonly accounts: readonly Account[];
}

export const readSet = async (reader: Reader, folder: string): Promise<ReadSet> => {
  const readings = new Map<string, Reading>();
  const texts = new Map<string, string>();
  const accounts: Account[] = [];
  for await (const found of reportsFrom([folder])) {
    if (found.error) throw found.error;
    const { report } = found;
    const reading = reader.read(report);
    const id = idOfSource(reading.report.source);
    readings.set(id, reading);
    texts.set(id, report.original);
    accounts.push({ reading, sources: [reading.report.source], sketch: sketchOf(report.body) });
  }
  return { readings, texts, accounts };
};
