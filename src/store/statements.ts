/** What a writer does to the tables, prepared once. */
import type { DatabaseSync, StatementSync } from "node:sqlite";

export const statements = (db: DatabaseSync) =>
  ({
    report: db.prepare("INSERT OR IGNORE INTO report (id, text, body, sketch) VALUES (?, ?, ?, ?)"),
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
      "INSERT OR REPLACE INTO reading (report, source, code, knowledge, published, json, recorded) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ),
    setsOf: db.prepare("SELECT id, entry FROM claim_set WHERE report = ?"),
    deleteSets: db.prepare("DELETE FROM claim_set WHERE report = ?"),
    insertSet: db.prepare("INSERT INTO claim_set (id, report, entry, facts) VALUES (?, ?, '', ?)"),
    deletePositions: db.prepare("DELETE FROM position WHERE report = ?"),
    deletePositionParties: db.prepare("DELETE FROM position_party WHERE report = ?"),
    insertPosition: db.prepare("INSERT INTO position (report, n, claim_set, by_name, json) VALUES (?, ?, ?, ?, ?)"),
    insertPositionParty: db.prepare("INSERT OR IGNORE INTO position_party (party, report, n) VALUES (?, ?, ?)"),
    deleteWords: db.prepare("DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE report = ?)"),
    deletePassages: db.prepare("DELETE FROM passage WHERE report = ?"),
    insertPassage: db.prepare("INSERT INTO passage (report, claim_set, title, quote) VALUES (?, ?, ?, ?)"),
    insertWords: db.prepare("INSERT INTO passage_words (rowid, words) VALUES (?, ?)"),
    madeBy: db.prepare("SELECT rules FROM made_by"),
    entryOf: db.prepare("SELECT entry FROM claim_set WHERE id = ?"),
    setEntry: db.prepare("UPDATE claim_set SET entry = ? WHERE id = ? AND entry <> ?"),
    deleteDoubts: db.prepare("DELETE FROM doubt WHERE a = ?1 OR b = ?1"),
    insertDoubt: db.prepare("INSERT INTO doubt (a, b, joined, score) VALUES (?, ?, ?, ?)"),
    oldEntry: db.prepare("SELECT json FROM entry WHERE id = ?"),
    deleteEntry: db.prepare("DELETE FROM entry WHERE id = ?"),
    insertEntry: db.prepare(
      "INSERT INTO entry (id, json, kind, status, day_from, day_to, oldest, newest, confidence, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ),
    insertParty: db.prepare("INSERT OR IGNORE INTO entry_party (party, entry, oldest, newest) VALUES (?, ?, ?, ?)"),
    insertPerson: db.prepare(
      "INSERT OR IGNORE INTO entry_person (person, entry, name, folded, party, office, oldest, newest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    ),
  }) satisfies Record<string, StatementSync>;
