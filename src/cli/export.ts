import { EXPORTS, type ExportName, type Format, formatOf, isExport } from "../exchange/exports.ts";
import type { Filter } from "../store/store.ts";
import { EXIT, UsageError } from "./exit.ts";
import { openKnowledge, type RecordChoice, withIds, withRecord } from "./open.ts";
import { tell, write } from "./terminal.ts";

export interface ExportOptions {
  readonly format?: string | undefined;
  readonly base?: string | undefined;
  readonly filter?: Filter;
  readonly record?: RecordChoice;
}

const chosen = (name: ExportName, format: string | undefined): Format => {
  const found = formatOf(name, format);
  if (!found) throw new UsageError(`--format ${format}: export ${name} gives ${Object.keys(EXPORTS[name].formats).join(", ")}`);
  return found;
};

/** An address without a slash at its end; permalinks begin with it. */
export const checkBase = (base: string | undefined): string => {
  if (base === undefined) return "";
  if (!/^https?:\/\/[^\s/]+(?:\/[^\s]*)?$/.test(base))
    throw new UsageError(`--base ${base}: give an address such as https://example.org`);
  return base.replace(/\/+$/, "");
};

/** Prints the record, or the part of it that a filter chooses, in one of the formats of the exports' table. */
export const exportRecord = async (name: string, options: ExportOptions): Promise<number> => {
  if (!isExport(name)) throw new UsageError(`export ${name}: give one of ${Object.keys(EXPORTS).join(", ")}, package`);
  const format = chosen(name, options.format);
  const base = checkBase(options.base);
  return withRecord(options.record, async (store) => {
    const knowledge = openKnowledge();
    const filter = withIds(options.filter ?? {}, knowledge, store);
    const missing = new Map<string, number>();
    const leftOut = (why: string): void => void missing.set(why, (missing.get(why) ?? 0) + 1);
    for (const chunk of format.write({ store, knowledge, filter, base, leftOut })) await write(chunk);
    for (const [why, count] of missing)
      tell(
        `${count} ${count === 1 ? "engagement has" : "engagements have"} ${why} and ${count === 1 ? "is" : "are"} left out of ${options.format}`,
      );
    return EXIT.ok;
  });
};
