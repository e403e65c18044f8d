import { existsSync } from "node:fs";
import { EXIT, UsageError } from "./exit.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { tell } from "./terminal.ts";

/** A whole copy of the record into a new file; the record may be in use. */
export const backup = async (file: string, record: RecordChoice): Promise<number> => {
  if (existsSync(file)) throw new UsageError(`${file}: is there already; give a new file`);
  return withRecord(record, async (store) => {
    store.backup(file);
    tell(`copied to ${file}; put it into an empty folder as record.sqlite to use it`);
    return EXIT.ok;
  });
};
