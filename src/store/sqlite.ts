/** The record in a folder: one SQLite file, safe for several processes. */
import { existsSync, rmSync } from "node:fs";
import { connect, type OpenOptions } from "./connect.ts";
import { Decisions } from "./decisions.ts";
import { backupError, StoreError, storeError } from "./errors.ts";
import { stateOf } from "./fit.ts";
import { Kept } from "./kept.ts";
import { Query } from "./query.ts";
import { NUMBER } from "./report-number.ts";
import { Search } from "./search.ts";
import { Searches } from "./searches.ts";
import type { RecordStore } from "./store.ts";
import { Words } from "./words.ts";
import { Writer } from "./write.ts";

const now = (): string => new Date().toISOString();

/** Opens the record in a folder; "write" makes it where there is none. Throws StoreError. */
export const openRecord = (dir: string, options: OpenOptions): RecordStore => {
  const db = connect(dir, options);
  const guarded =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return work(...args);
      } catch (error) {
        throw storeError(error, dir);
      }
    };
  const query = new Query(db);
  const search = new Search(db, new Words(db));
  const kept = new Kept(db);
  const writer = options.mode === "write" ? new Writer(db) : null;
  try {
    writer?.followRules();
  } catch (error) {
    db.close();
    throw storeError(error, dir);
  }
  // The first counts others' transactions, the second this connection's own changes.
  const dataVersion = db.prepare("SELECT data_version AS version, total_changes() AS changes FROM pragma_data_version");
  const hasReading = db.prepare(
    `SELECT 1 FROM reading WHERE report = ${NUMBER} AND source = ?2 AND code = ?3 AND knowledge = ?4 AND (?5 IS NULL OR given = ?5)`,
  );
  const writing = (): Writer => {
    if (!writer) throw new StoreError("io", `${dir}: opened for reading only`);
    return writer;
  };
  const decisions = new Decisions(db);
  const searches = new Searches(db);
  return {
    addBatch: guarded((items, recorded) => writing().addBatch(items, recorded ?? now())),
    correct: guarded((decision, recorded) => {
      const kept = writing().correct(decision, recorded ?? now());
      if (kept.act.kind === "forget") writing().wipe();
      return kept;
    }),
    undo: guarded((id, by, recorded) => writing().undo(id, { ...by, recorded: recorded ?? now() })),
    corrections: guarded(() => decisions.all().map((c) => stateOf(c, query))),
    has: guarded(
      (report, source, version, given) =>
        hasReading.get(report, source, version.code, version.knowledge, given ?? null) !== undefined,
    ),
    engagements: guarded((filter, page) => query.engagements(filter, page)),
    summaries: guarded((filter, page) => query.summaries(filter, page)),
    toldBy: guarded((filter, page) => query.toldBy(filter, page)),
    within: guarded((id, limit) => query.within(id, limit)),
    engagement: guarded((id) => query.engagement(id)),
    claimSets: guarded((ids) => kept.claimSets(ids)),
    doubts: guarded((limit) => query.doubts(limit)),
    unsure: guarded((limit, below) => query.unsure(limit, below)),
    facets: guarded((filter) => query.facets(filter)),
    held: guarded((filter) => query.held(filter)),
    positions: guarded((filter) => query.positions(filter)),
    reportText: guarded((id) => kept.reportText(id)),
    report: guarded((id) => kept.report(id)),
    reportIds: guarded((after, limit) => query.reportIds(after, limit)),
    people: guarded(() => query.people()),
    peopleNamed: guarded((words, limit) => query.peopleNamed(words, limit)),
    person: guarded((id) => query.person(id)),
    parties: guarded(() => query.parties()),
    search: guarded((q, limit) => search.find(q, limit)),
    reportsWithAny: guarded((beginnings, enough) => search.reportsWithAny(beginnings, enough)),
    searches: guarded(() => searches.all()),
    keepSearch: guarded((search, recorded) => {
      writing();
      return searches.keep(search, recorded ?? now());
    }),
    removeSearch: guarded((id) => {
      writing();
      return searches.remove(id);
    }),
    counts: guarded(() => query.counts()),
    state: guarded(() => {
      const { version, changes } = dataVersion.get() as { version: number; changes: number };
      return `${version}.${changes}`;
    }),
    freeze: guarded(() => {
      db.exec("BEGIN");
      // A transaction sees the record as of its first read.
      query.counts();
      return guarded(() => void db.exec("COMMIT"));
    }),
    backup: (path) => {
      if (existsSync(path)) throw new StoreError("io", `${path}: is there already; give a new file`);
      try {
        db.prepare("VACUUM INTO ?").run(path);
      } catch (error) {
        // Half a copy would be in the way of the next try.
        rmSync(path, { force: true });
        throw backupError(error, dir, path);
      }
    },
    close: () => {
      if (db.isOpen) db.close();
    },
  };
};
