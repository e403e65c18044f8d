import { EXIT } from "./exit.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { print, printable, tell } from "./terminal.ts";

/** Where words stand in names and quotes of the record. */
export const search = async (words: string, record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const found = store.search(words, 50);
    if (!found.items.length) tell(`nothing in the record holds "${words}"`);
    for (const x of found.items)
      await print(
        printable(
          `${x.engagement ?? x.report}  "${x.quote.replace(/\s+/g, " ").slice(0, 200)}"  ${x.outlet ?? x.source}, ${x.published ?? "undated"}`,
        ),
      );
    return EXIT.ok;
  });
