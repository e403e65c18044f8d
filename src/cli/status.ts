import { EXIT } from "./exit.ts";
import { folderOf, type RecordChoice, withRecord } from "./open.ts";
import { print } from "./terminal.ts";

/** What the record holds, a line each. */
export const status = async (record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const c = store.counts();
    await print(`record: ${folderOf(record)} (version ${c.version})`);
    await print(
      `${c.reports} reports from ${c.sources} sources, ${c.engagements} engagements, ${c.positions} positions, ${c.people} people`,
    );
    return EXIT.ok;
  });
