import { writePackage } from "../exchange/package/write-package.ts";
import { dayOption } from "./day-option.ts";
import { EXIT, UsageError } from "./exit.ts";
import { checkBase, type ExportOptions } from "./export.ts";
import { openKnowledge, withIds, withRecord } from "./open.ts";
import { tell } from "./terminal.ts";

export interface PackageCommand extends ExportOptions {
  readonly release?: string | undefined;
  readonly released?: string | undefined;
  readonly title?: string | undefined;
}

/** Writes a frozen release of the record into a new folder. */
export const exportPackage = async (folder: string | undefined, options: PackageCommand): Promise<number> => {
  if (!folder) throw new UsageError("export package: give a new folder, such as release-2024");
  if (options.release !== undefined && !/^[\w.+-]{1,60}$/.test(options.release))
    throw new UsageError(`--release ${options.release}: give a version such as 2024.2`);
  dayOption("released", options.released);
  if (options.format !== undefined)
    throw new UsageError(`--format ${options.format}: a package holds CSV and Parquet both; leave --format out`);
  const base = checkBase(options.base);
  return withRecord(options.record, async (store) => {
    const knowledge = openKnowledge();
    const source = { store, knowledge, filter: withIds(options.filter ?? {}, knowledge, store), base };
    const files = await writePackage(source, folder, {
      version: options.release,
      released: options.released,
      title: options.title,
    });
    for (const f of files.filter((x) => x.format === "csv")) tell(`${f.table.name}: ${f.rows} rows`);
    return EXIT.ok;
  });
};
