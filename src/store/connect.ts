/** Opens the SQLite file of a record's folder. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError, storeError } from "./errors.ts";
import { migrate, VERSION, versionOf } from "./schema.ts";

export interface OpenOptions {
  readonly mode: "read" | "write";
  /** Pages of 4096 bytes the file may grow to; for those who must not fill a disk. */
  readonly maxPages?: number;
}

export const FILE = "record.sqlite";
/** How long one process waits for another's transaction. */
const BUSY_MS = 20_000;

/** FULL: an acknowledged batch survives a power cut, not only a killed process. */
const PRAGMAS = `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;`;

/** Kilobytes of pages held in memory: a writer looks up ids, which are digests, all over their indexes. */
const HELD = { read: 65_536, write: 262_144 };

/** Pages in the log from which it is copied into the file: more than SQLite's 1000, since many batches touch the same pages. */
const CHECKPOINT_PAGES = 8000;

const refuseFile = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new StoreError("no-record", `${folder}: is a file; a record is a folder that holds ${FILE}: give the folder`);
};

const forReading = (folder: string): DatabaseSync => {
  refuseFile(folder);
  if (!existsSync(join(folder, FILE)))
    throw new StoreError("no-record", `${folder}: no record here yet; make one with: chancery ingest PATH --record ${folder}`);
  const db = new DatabaseSync(join(folder, FILE), { readOnly: true });
  try {
    db.exec(`${PRAGMAS} PRAGMA cache_size = -${HELD.read}`);
    if (versionOf(db, folder) === VERSION) return db;
  } catch (error) {
    db.close();
    throw error;
  }
  db.close();
  // An older record is brought up to date by whoever opens it first.
  return forWriting(folder, { mode: "write" });
};

const forWriting = (folder: string, options: OpenOptions): DatabaseSync => {
  refuseFile(folder);
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, FILE));
  try {
    db.exec(`${PRAGMAS} PRAGMA cache_size = -${HELD.write}`);
    versionOf(db, folder);
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    if (options.maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(options.maxPages))}`);
    migrate(db, folder);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
};

const PAUSE_MS = 25;

/** Several processes that make one record at once: SQLite does not wait by itself while the journal is set up. */
const patiently = <T>(open: () => T, folder: string): T => {
  const until = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return open();
    } catch (error) {
      const known = storeError(error, folder);
      if (!(known instanceof StoreError && known.code === "locked") || Date.now() > until) throw known;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
};

export const connect = (folder: string, options: OpenOptions): DatabaseSync =>
  patiently(() => (options.mode === "read" ? forReading(folder) : forWriting(folder, options)), folder);
