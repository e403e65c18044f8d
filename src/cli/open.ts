import { filterMeant } from "../answers/filter-meant.ts";
import { type Meant, NotOneError, whoIs } from "../answers/who-is.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { openAsOf } from "../store/as-of.ts";
import { momentOf } from "../store/rewind.ts";
import { openRecord } from "../store/sqlite.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import { UsageError } from "./exit.ts";
import { openBase } from "./knowledge-base.ts";
import { recordFolder } from "./record-path.ts";

/** A record's folder as given, or that with the time as of which it is asked. */
export type RecordChoice = string | undefined | { readonly folder: string | undefined; readonly asOf: string };

export const folderOf = (choice: RecordChoice): string => recordFolder(typeof choice === "object" ? choice.folder : choice);

const opened = (choice: RecordChoice): RecordStore => {
  if (typeof choice !== "object") return openRecord(folderOf(choice), { mode: "read" });
  const moment = momentOf(choice.asOf);
  if (!moment) throw new UsageError(`--as-of ${choice.asOf}: give a day as YYYY-MM-DD, or a moment as YYYY-MM-DDTHH:MM:SSZ`);
  return openAsOf(folderOf(choice), moment);
};

/** Opens the record for reading, does the work, closes it. */
export const withRecord = async (choice: RecordChoice, work: (store: RecordStore) => Promise<number>): Promise<number> => {
  const store = opened(choice);
  try {
    return await work(store);
  } finally {
    store.close();
  }
};

const orUsage = <T>(ask: () => T): T => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotOneError) throw new UsageError(error.message);
    throw error;
  }
};

/** Whom the words typed mean; a line that says what to type instead where it is not one. */
export const meant = (typed: string, knowledge: Knowledge, store: RecordStore): Meant =>
  orUsage(() => whoIs(typed, knowledge, store));

/** The filter with ids for whom it names, as `meant`. */
export const withIds = (filter: Filter, knowledge: Knowledge, store: RecordStore): Filter =>
  orUsage(() => filterMeant(filter, knowledge, store));

/** "chancery brief USA USA" asks nothing that a record could answer. */
export const distinctSides = (a: string, b: string, one: Meant, other: Meant): void => {
  if (one.id === other.id) throw new UsageError(`${a} and ${b} are one, ${one.name}; give two`);
};

export const openKnowledge = (): Knowledge => openBase();

/** Opens the record for each change and closes it again: a server that is only read keeps nobody waiting. */
export const writingTo =
  (record: string | undefined) =>
  <T>(work: (store: RecordStore) => T): T => {
    const store = openRecord(recordFolder(record), { mode: "write" });
    try {
      return work(store);
    } finally {
      store.close();
    }
  };
