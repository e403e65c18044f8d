/** Options that many commands have. */
import type { Command } from "commander";
import type { RecordChoice } from "./open.ts";

export type Options = Record<string, string | boolean | string[] | undefined>;
export const text = (v: Options[string]): string | undefined => (typeof v === "string" ? v : undefined);

export const record = (c: Command): Command =>
  c.option("--record <folder>", "the record to use (default: a folder in your data directory)");
/** Commands that only ask may ask as of a day. */
export const asked = (c: Command): Command =>
  record(c).option("--as-of <date>", "as the record was known on that day: YYYY-MM-DD, or a moment in UTC");
export const choice = (o: Options): RecordChoice =>
  text(o.asOf) === undefined ? text(o.record) : { folder: text(o.record), asOf: text(o.asOf) as string };
/** An option that may be given more than once. */
export const repeated = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** Runs a command's work and takes its exit status. */
export type Run = (work: () => Promise<number>) => () => Promise<void>;
