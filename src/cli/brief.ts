import { brief } from "../answers/brief.ts";
import { EXIT } from "./exit.ts";
import { meant, openKnowledge, type RecordChoice, withRecord } from "./open.ts";
import { print, printable } from "./terminal.ts";

/** One page on two parties or people, as Markdown. */
export const printBrief = async (a: string, b: string, record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const knowledge = openKnowledge();
    await print(printable(brief(store, meant(a, knowledge, store), meant(b, knowledge, store)).trimEnd()));
    return EXIT.ok;
  });
