import { asksWords } from "../store/search.ts";
import { EXIT, UsageError } from "./exit.ts";
import { numberOption } from "./number-option.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { print, printable, tell } from "./terminal.ts";

/** Where words stand in names and quotes of the record; how many more there are than are printed is told. */
export const search = async (words: string, limit: string | undefined, record: RecordChoice): Promise<number> => {
  if (!asksWords(words)) throw new UsageError(`search "${words}": give a word to look for`);
  const most = numberOption("limit", limit) ?? 50;
  return withRecord(record, async (store) => {
    const found = store.search(words, most);
    if (!found.items.length) tell(`nothing in the record holds "${words}"`);
    for (const x of found.items)
      await print(
        printable(
          `${x.engagement ?? x.report}  "${x.quote.replace(/\s+/g, " ").slice(0, 200)}"  ${x.outlet ?? x.source}, ${x.published ?? "undated"}`,
        ),
      );
    if (found.total > found.items.length)
      tell(
        `${found.items.length} of ${found.more ? "more than " : ""}${found.total}; more words find less, --limit N prints up to 1000`,
      );
    return EXIT.ok;
  });
};
