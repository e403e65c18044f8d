/** What a writer does to the tables, prepared once. */
import type { DatabaseSync, StatementSync } from "node:sqlite";

export const statements = (db: DatabaseSync) =>
  ({
    report: db.prepare("INSERT OR IGNORE INTO report (id, text, body, sketch) VALUES (?, ?, ?, ?)"),
    numberOf: db.prepare("SELECT no FROM report WHERE id = ?"),
    source:
      db.prepare(`INSERT INTO source (report, source, url, outlet, published, retrieved, recorded) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT DO UPDATE SET url = min(coalesce(url, ?3), coalesce(?3, url)), outlet = min(coalesce(outlet, ?4), coalesce(?4, outlet)),
      published = min(coalesce(published, ?5), coalesce(?5, published)), retrieved = min(coalesce(retrieved, ?6), coalesce(?6, retrieved)),
      recorded = min(recorded, ?7)`),
    hasSource: db.prepare("SELECT 1 FROM source WHERE report = ? AND source = ?"),
    oldReading: db.prepare("SELECT code, knowledge, json FROM reading WHERE report = ? AND source = ?"),
    pastReading: db.prepare(
      "INSERT INTO past_reading SELECT report, source, code, knowledge, published, json, recorded, ?3 FROM reading WHERE report = ?1 AND source = ?2",
    ),
    reading: db.prepare(
      "INSERT OR REPLACE INTO reading (report, source, code, knowledge, published, json, recorded, given) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    ),
    entryOf: db.prepare("SELECT entry FROM claim_set WHERE no = ?"),
    setEntry: db.prepare("UPDATE claim_set SET entry = ?1 WHERE no = ?2 AND entry IS NOT ?1"),
    deleteDoubts: db.prepare("DELETE FROM doubt WHERE a = ?1 OR b = ?1"),
    insertDoubt: db.prepare("INSERT INTO doubt (a, b, joined, score) VALUES (?, ?, ?, ?)"),
    dataVersion: db.prepare("SELECT data_version AS version FROM pragma_data_version"),
  }) satisfies Record<string, StatementSync>;
