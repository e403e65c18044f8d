/** What can go wrong with a record's folder, each with the next step in its message. */

export type StoreErrorCode = "newer-record" | "disk-full" | "locked" | "no-record" | "no-correction" | "not-a-record" | "io";

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StoreError";
    this.code = code;
  }
}

/** Primary result codes of SQLite that a user can do something about; the low byte of an extended one. */
const FULL = 13;
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** Extended codes of writing that failed: a quota or a limit on the size of files is told so, and a full disk where shared memory grows. */
const WRITES: ReadonlySet<number> = new Set([778, 4874]);

/** The error a user can act on, from whatever SQLite or the system threw while working in `folder`. */
export const storeError = (error: unknown, folder: string): Error => {
  if (error instanceof StoreError) return error;
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  const primary = typeof errcode === "number" ? errcode & 0xff : 0;
  if (primary === FULL || code === "ENOSPC" || WRITES.has(errcode ?? 0))
    return new StoreError(
      "disk-full",
      `${folder}: the disk is full, or a limit on files is reached; free some space and run the same command again: what was acknowledged is kept`,
      error,
    );
  if (primary === BUSY || primary === LOCKED)
    return new StoreError(
      "locked",
      `${folder}: another process has been writing this record for too long; wait for it to end and run the same command again`,
      error,
    );
  if (primary === NOT_A_DATABASE || primary === CORRUPT)
    return new StoreError(
      "not-a-record",
      `${folder}: record.sqlite is damaged or not a record; put back a backup or give another folder`,
      error,
    );
  if (code === "ERR_SQLITE_ERROR" || typeof code === "string")
    return new StoreError("io", `${folder}: ${message ?? String(error)}; check that the folder can be read and written`, error);
  return error instanceof Error ? error : new Error(String(error));
};

const OF_THE_RECORD: ReadonlySet<string> = new Set(["locked", "not-a-record"] satisfies StoreErrorCode[]);

/** What stopped a copy of the record in `folder` to `file`: most lies with the copy, and names it. */
export const backupError = (error: unknown, folder: string, file: string): Error => {
  const ofCopy = storeError(error, file);
  return ofCopy instanceof StoreError && OF_THE_RECORD.has(ofCopy.code) ? storeError(error, folder) : ofCopy;
};
