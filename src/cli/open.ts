import { type Meant, NotOneError, whoIs } from "../answers/who-is.ts";
import { loadKnowledge } from "../knowledge/compiled.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { openRecord } from "../store/sqlite.ts";
import type { RecordStore } from "../store/store.ts";
import { UsageError } from "./exit.ts";
import { recordFolder } from "./record-path.ts";

/** Opens the record for reading, does the work, closes it. */
export const withRecord = async (record: string | undefined, work: (store: RecordStore) => Promise<number>): Promise<number> => {
  const store = openRecord(recordFolder(record), { mode: "read" });
  try {
    return await work(store);
  } finally {
    store.close();
  }
};

/** Whom the words typed mean; a line that says what to type instead where it is not one. */
export const meant = (typed: string, knowledge: Knowledge, store: RecordStore): Meant => {
  try {
    return whoIs(typed, knowledge, store);
  } catch (error) {
    if (error instanceof NotOneError) throw new UsageError(error.message);
    throw error;
  }
};

export const openKnowledge = (): Knowledge => loadKnowledge();
