import { EXIT } from "./exit.ts";
import { withRecord } from "./open.ts";
import { recordFolder } from "./record-path.ts";
import { print } from "./terminal.ts";

/** What the record holds, a line each. */
export const status = async (record: string | undefined): Promise<number> =>
  withRecord(record, async (store) => {
    const c = store.counts();
    await print(`record: ${recordFolder(record)} (version ${c.version})`);
    await print(
      `${c.reports} reports from ${c.sources} sources, ${c.engagements} engagements, ${c.positions} positions, ${c.people} people`,
    );
    return EXIT.ok;
  });
