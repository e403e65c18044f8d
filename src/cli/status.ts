import { EXIT } from "./exit.ts";
import { folderOf, type RecordChoice, withRecord } from "./open.ts";
import { print } from "./terminal.ts";

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What the record holds, a line each. */
export const status = async (record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const c = store.counts();
    await print(`record: ${folderOf(record)} (version ${c.version})`);
    await print(
      `${counted(c.reports, "report")} from ${counted(c.sources, "source")}, ${counted(c.engagements, "engagement")}, ${counted(c.positions, "position")}, ${counted(c.people, "person", "people")}`,
    );
    return EXIT.ok;
  });
