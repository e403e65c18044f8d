import { existsSync, readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Change, diff as changesOf, type Item, itemOfEntry, itemOfReading } from "../answers/diff/diff.ts";
import { wholeEntries } from "../answers/scan.ts";
import { engagementWords } from "../answers/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { RecordEngagement } from "../record/record.ts";
import { momentOf } from "../store/rewind.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { print, printable, tell } from "./terminal.ts";

const fromRecord = async (choice: RecordChoice): Promise<Item[]> => {
  let items: Item[] = [];
  await withRecord(choice, async (store) => {
    items = wholeEntries(store, {}, Number.MAX_SAFE_INTEGER, "oldest").map(itemOfEntry);
    return EXIT.ok;
  });
  return items;
};

/** Lines of `chancery read --format jsonl` or of `chancery export engagements`. */
const itemsOfLine = (line: string, path: string, n: number): Item[] => {
  let told: Reading | RecordEngagement;
  try {
    told = JSON.parse(line) as Reading | RecordEngagement;
  } catch {
    throw new UsageError(`${path}: line ${n} is not JSON; give what read or export engagements print as jsonl`);
  }
  if ("engagements" in told) return told.engagements.map(itemOfReading);
  if ("reports" in told && told.reports.every((r) => r.claimSets)) return [itemOfEntry(told)];
  throw new UsageError(`${path}: line ${n} is neither a reading nor an engagement of the record`);
};

const fromFile = (path: string): Item[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const items = text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : itemsOfLine(line, path, i + 1)));
  if (!items.length) tell(`${path}: holds no engagement`);
  return items;
};

/** A day of this record, the folder of another, or a file of lines. */
const itemsOf = async (typed: string, record: string | undefined): Promise<Item[]> => {
  if (momentOf(typed)) return fromRecord({ folder: record, asOf: typed });
  if (!existsSync(typed)) throw new UsageError(`${typed}: no such record, file or day`);
  return statSync(typed).isDirectory() ? fromRecord(typed) : fromFile(typed);
};

const lines = (c: Change): string[] => [
  `${c.change}: ${c.old.join(", ")}${c.old.length && c.new.length && c.change !== "changed" ? " -> " : ""}${c.change === "changed" ? "" : c.new.join(", ")}  ${engagementWords(c.engagement as RecordEngagement)}`,
  ...c.fields.map((f) => `  ${f.field}: ${JSON.stringify(f.old)} -> ${JSON.stringify(f.new)}`),
];

export interface DiffOptions {
  readonly format: string;
  readonly record: string | undefined;
}

/** What changed from one record, day or file of readings to another; without the second, to the record as it is. */
export const diff = async (old: string, now: string | undefined, o: DiffOptions): Promise<number> => {
  if (o.format !== "text" && o.format !== "jsonl") throw new UsageError(`--format ${o.format}: give text or jsonl`);
  const before = await itemsOf(old, o.record);
  const after = now === undefined ? await fromRecord(o.record) : await itemsOf(now, o.record);
  const changes = changesOf(before, after);
  for (const c of changes) {
    if (o.format === "jsonl") await print(JSON.stringify(c));
    else for (const line of lines(c)) await print(printable(line));
  }
  const counts = [...Map.groupBy(changes, (c) => c.change)].map(([change, all]) => `${all.length} ${change}`);
  tell(counts.length ? counts.join(", ") : "no difference");
  return EXIT.ok;
};
