/** Opens a record as it was known at a moment. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, FILE } from "./connect.ts";
import { storeError } from "./errors.ts";
import { openRecord } from "./sqlite.ts";
import type { RecordStore } from "./store.ts";
import { Writer } from "./write.ts";

/** A record opened for reading that is gone once it is closed. */
export const readOnce = (place: string, remove: () => void): RecordStore => {
  const store = openRecord(place, { mode: "read" });
  return {
    ...store,
    close: () => {
      store.close();
      remove();
    },
  };
};

/**
 * The record of a folder as of a moment (ISO 8601, UTC), for reading: a copy of its own, without what was recorded later,
 * in which only what that touched is solved again. Closing it removes the copy. As dear as a backup, plus the solving.
 */
export const openAsOf = (dir: string, moment: string): RecordStore => {
  const place = mkdtempSync(join(tmpdir(), "chancery-as-of-"));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  try {
    const live = openRecord(dir, { mode: "read" });
    live.backup(join(place, FILE));
    live.close();
    const db = connect(place, { mode: "write" });
    try {
      const writer = new Writer(db);
      writer.followRules();
      writer.rewind(moment);
    } finally {
      db.close();
    }
    return readOnce(place, remove);
  } catch (error) {
    remove();
    throw storeError(error, dir);
  }
};
