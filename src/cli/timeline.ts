import { filterOf } from "../answers/dyad.ts";
import { COUNTED_MOST, wholeEntries } from "../answers/scan.ts";
import type { Meant } from "../answers/who-is.ts";
import { engagementWords } from "../answers/words.ts";
import { EXIT } from "./exit.ts";
import { distinctSides, meant, openKnowledge, type RecordChoice, withRecord } from "./open.ts";
import { print, printable, tell } from "./terminal.ts";

/** The engagements of one or two parties or people, oldest first, one a line with its id. */
export const timeline = async (a: string, b: string | undefined, record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const knowledge = openKnowledge();
    const both = [a, ...(b === undefined ? [] : [b])].map((typed) => meant(typed, knowledge, store));
    if (b !== undefined) distinctSides(a, b, both[0] as Meant, both[1] as Meant);
    const found = wholeEntries(store, filterOf(...both), COUNTED_MOST, "oldest");
    if (!found.length) tell(`no engagement of ${both.map((m) => m.name).join(" and ")} in the record`);
    for (const e of found) await print(printable(`${engagementWords(e)}  [${e.id}]`));
    return EXIT.ok;
  });
