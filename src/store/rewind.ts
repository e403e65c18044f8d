/** A record as it was known at a moment: the same function on fewer inputs. */
import type { DatabaseSync } from "node:sqlite";
import type { Act } from "../record/corrections.ts";

/** What is not as it was: reports with other claims, and acts that came or were undone since. */
export interface Rewound {
  readonly reports: readonly string[];
  readonly acts: readonly Act[];
}

const columns = "report, source, code, knowledge, published, json, recorded";

/**
 * Takes out of the tables of inputs what was recorded after a moment (ISO 8601, UTC), and puts back the readings that
 * later ones replaced. What is made of the inputs is not touched.
 */
export const rewindInputs = (db: DatabaseSync, moment: string): Rewound => {
  const ids = (told: string): string[] =>
    db
      .prepare(`SELECT id FROM report WHERE no IN (SELECT report FROM ${told})`)
      .all(moment)
      .map((row) => row.id as string);
  const reports = new Set([
    ...ids("reading WHERE recorded > ?"),
    ...ids("source WHERE recorded > ?"),
    ...ids("past_reading WHERE recorded <= ?1 AND until > ?1"),
  ]);
  const acts = db
    .prepare("SELECT act FROM correction WHERE recorded > ?1 OR undone > ?1")
    .all(moment)
    .map((row) => JSON.parse(row.act as string) as Act);
  const run = (sql: string): void => void db.prepare(sql).run(moment);
  run("DELETE FROM reading WHERE recorded > ?");
  run(`INSERT OR REPLACE INTO reading (${columns}) SELECT ${columns} FROM past_reading WHERE recorded <= ?1 AND until > ?1`);
  run("DELETE FROM source WHERE recorded > ?");
  run("DELETE FROM past_reading WHERE until > ?");
  run("DELETE FROM correction WHERE recorded > ?");
  run("UPDATE correction SET undone = NULL, undone_by = NULL, undone_reason = NULL WHERE undone > ?");
  return { reports: [...reports], acts };
};

const thenRead = `SELECT ${columns} FROM live.past_reading WHERE recorded <= ?1 AND until > ?1`;

/**
 * Takes into an empty record the inputs of the one in `file` that were known at a moment: what rewindInputs leaves of all of them. What
 * is made of them is still to be made.
 */
export const copyInputs = (db: DatabaseSync, file: string, moment: string): void => {
  db.prepare("ATTACH ? AS live").run(file);
  const run = (sql: string): void => void db.prepare(sql).run(moment);
  db.exec("BEGIN");
  run(`INSERT INTO report SELECT * FROM live.report WHERE no IN
    (SELECT report FROM live.reading WHERE recorded <= ?1 UNION SELECT report FROM (${thenRead}))`);
  run("INSERT INTO source SELECT * FROM live.source WHERE recorded <= ?1 AND report IN (SELECT no FROM report)");
  run(`INSERT INTO reading (${columns}) SELECT ${columns} FROM live.reading WHERE recorded <= ?1`);
  run(`INSERT OR REPLACE INTO reading (${columns}) ${thenRead}`);
  run("INSERT INTO past_reading SELECT * FROM live.past_reading WHERE until <= ?1");
  run("INSERT INTO correction SELECT * FROM live.correction WHERE recorded <= ?1");
  run("UPDATE correction SET undone = NULL, undone_by = NULL, undone_reason = NULL WHERE undone > ?1");
  db.exec("INSERT INTO saved_search SELECT * FROM live.saved_search; COMMIT; DETACH live");
};

/** The last moment of what somebody typed: a day to its end, a moment as it is. Null where it is no time. */
export const momentOf = (typed: string): string | null => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) {
    const at = Date.parse(`${typed}T23:59:59.999Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(typed) ? new Date(at).toISOString() : null;
  }
  const at = /^\d{4}-\d{2}-\d{2}T/.test(typed) ? Date.parse(typed) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};
