/** Opens a record as it was known at a moment. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { connect, FILE } from "./connect.ts";
import { storeError } from "./errors.ts";
import { copyInputs } from "./rewind.ts";
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

/** Nobody needs the copy if this process ends: it is neither secured against a power cut nor able to go back. */
const DISPOSABLE = "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF";

const inCopy = (place: string, work: (db: DatabaseSync, writer: Writer) => void): void => {
  const db = connect(place, { mode: "write" });
  try {
    db.exec(DISPOSABLE);
    work(db, new Writer(db));
  } finally {
    db.close();
  }
};

/** To make a report's part of the record takes as long as to take two reports out of it: what pays where a third at most was known. */
const MADE_OF = 1 / 3;

const knewLittle = (db: DatabaseSync, moment: string): boolean => {
  const counts = "SELECT count(*) AS every, sum(recorded <= ?) AS known FROM source";
  const { every, known } = db.prepare(counts).get(moment) as { every: number; known: number | null };
  return (known ?? 0) < MADE_OF * every;
};

/** Makes in the empty folder `place` the record of what was known. */
const makeOfKnown = (dir: string, moment: string, place: string): void =>
  inCopy(place, (db, writer) => {
    copyInputs(db, join(dir, FILE), moment);
    writer.followRules();
  });

/** Copies the record into the empty folder `place` and takes out what was not known yet. */
const takeOutLater = (live: DatabaseSync, moment: string, place: string): void => {
  live.exec("PRAGMA synchronous = OFF");
  live.prepare("VACUUM INTO ?").run(join(place, FILE));
  inCopy(place, (_db, writer) => {
    writer.followRules();
    writer.rewind(moment);
  });
};

/**
 * The record of a folder as of a moment (ISO 8601, UTC), for reading: a copy of its own, of which closing it leaves nothing. Where
 * most was known by then it is a copy of all, without what was recorded later, in which only what that touched is solved again; else
 * it is made of what was known.
 */
export const openAsOf = (dir: string, moment: string): RecordStore => {
  const place = mkdtempSync(join(tmpdir(), "chancery-as-of-"));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  try {
    const live = connect(dir, { mode: "read" });
    try {
      if (knewLittle(live, moment)) makeOfKnown(dir, moment, place);
      else takeOutLater(live, moment, place);
    } finally {
      live.close();
    }
    return readOnce(place, remove);
  } catch (error) {
    remove();
    throw storeError(error, dir);
  }
};
