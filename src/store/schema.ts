/** The tables of a record, and the steps from an older version to this one. */
import type { DatabaseSync } from "node:sqlite";
import { StoreError } from "./errors.ts";

/** "Chan" in ASCII: tells a record from any other SQLite file. */
const APPLICATION = 0x4368616e;

/** Step n brings a record of version n to version n + 1. Steps are never changed, only added. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE report (id TEXT PRIMARY KEY, text TEXT NOT NULL, body TEXT, sketch BLOB NOT NULL) STRICT;
  CREATE TABLE source (report TEXT NOT NULL REFERENCES report, source TEXT NOT NULL, url TEXT, outlet TEXT, published TEXT, retrieved TEXT,
    PRIMARY KEY (report, source)) STRICT, WITHOUT ROWID;
  CREATE TABLE reading (report TEXT NOT NULL REFERENCES report, source TEXT NOT NULL, code TEXT NOT NULL, knowledge TEXT NOT NULL, published TEXT, json TEXT NOT NULL,
    PRIMARY KEY (report, source)) STRICT;
  CREATE TABLE claim_set (id TEXT PRIMARY KEY, report TEXT NOT NULL REFERENCES report, entry TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
  CREATE INDEX claim_set_report ON claim_set (report);
  CREATE INDEX claim_set_entry ON claim_set (entry);
  CREATE TABLE claim_key (key TEXT NOT NULL, claim_set TEXT NOT NULL, PRIMARY KEY (key, claim_set)) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_key_set ON claim_key (claim_set);
  CREATE TABLE entry (id TEXT PRIMARY KEY, json TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, day_from TEXT, day_to TEXT, oldest TEXT NOT NULL, newest TEXT NOT NULL) STRICT;
  CREATE INDEX entry_oldest ON entry (oldest, id);
  CREATE INDEX entry_newest ON entry (newest, id);
  CREATE TABLE entry_party (party TEXT NOT NULL, entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE, PRIMARY KEY (party, entry)) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_party_entry ON entry_party (entry);
  CREATE TABLE entry_person (person TEXT NOT NULL, entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE, name TEXT NOT NULL, folded TEXT NOT NULL, party TEXT, office TEXT, newest TEXT NOT NULL,
    PRIMARY KEY (person, entry)) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_person_entry ON entry_person (entry);
  CREATE TABLE position (report TEXT NOT NULL REFERENCES report, n INTEGER NOT NULL, claim_set TEXT, by_name TEXT, json TEXT NOT NULL, PRIMARY KEY (report, n)) STRICT, WITHOUT ROWID;
  CREATE INDEX position_claim_set ON position (claim_set);
  CREATE INDEX position_by ON position (by_name);
  CREATE TABLE position_party (party TEXT NOT NULL, report TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (party, report, n)) STRICT, WITHOUT ROWID;
  CREATE INDEX position_party_report ON position_party (report);
  CREATE TABLE passage (id INTEGER PRIMARY KEY, report TEXT NOT NULL REFERENCES report, claim_set TEXT, title TEXT, quote TEXT NOT NULL) STRICT;
  CREATE INDEX passage_report ON passage (report);
  CREATE VIRTUAL TABLE passage_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61');
  `,
  `
  CREATE TABLE made_by (rules INTEGER NOT NULL) STRICT;
  INSERT INTO made_by VALUES (0);
  `,
  // When each thing was recorded: '' for what was kept before this was written down.
  `
  ALTER TABLE source ADD COLUMN recorded TEXT NOT NULL DEFAULT '';
  ALTER TABLE reading ADD COLUMN recorded TEXT NOT NULL DEFAULT '';
  CREATE TABLE past_reading (report TEXT NOT NULL REFERENCES report, source TEXT NOT NULL, code TEXT NOT NULL, knowledge TEXT NOT NULL, published TEXT, json TEXT NOT NULL,
    recorded TEXT NOT NULL, until TEXT NOT NULL) STRICT;
  CREATE INDEX past_reading_report ON past_reading (report);
  CREATE TABLE correction (id TEXT PRIMARY KEY, recorded TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL, act TEXT NOT NULL,
    undone TEXT, undone_by TEXT, undone_reason TEXT) STRICT;
  ALTER TABLE entry ADD COLUMN confidence REAL NOT NULL DEFAULT 1;
  ALTER TABLE entry ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX entry_confidence ON entry (confidence, id);
  CREATE INDEX entry_conflicts ON entry (id) WHERE conflicts > 0;
  CREATE TABLE doubt (a TEXT NOT NULL, b TEXT NOT NULL, joined INTEGER NOT NULL, score REAL NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
  CREATE INDEX doubt_b ON doubt (b);
  CREATE INDEX doubt_score ON doubt (score DESC, a, b);
  `,
  // Who takes part in what, in the order of time: a page of a party's or person's engagements is read from the index, however large the record.
  `
  ALTER TABLE entry_party ADD COLUMN oldest TEXT NOT NULL DEFAULT '';
  ALTER TABLE entry_party ADD COLUMN newest TEXT NOT NULL DEFAULT '';
  ALTER TABLE entry_person ADD COLUMN oldest TEXT NOT NULL DEFAULT '';
  UPDATE entry_party SET (oldest, newest) = (SELECT e.oldest, e.newest FROM entry e WHERE e.id = entry_party.entry);
  UPDATE entry_person SET oldest = (SELECT e.oldest FROM entry e WHERE e.id = entry_person.entry);
  CREATE INDEX entry_party_oldest ON entry_party (party, oldest, entry);
  CREATE INDEX entry_party_newest ON entry_party (party, newest, entry);
  CREATE INDEX entry_person_oldest ON entry_person (person, oldest, entry);
  CREATE INDEX entry_person_newest ON entry_person (person, newest, entry);
  CREATE INDEX entry_facts ON entry (id, kind, status, day_from, day_to);
  `,
  // How far the record has been made anew by other rules.
  `
  ALTER TABLE made_by ADD COLUMN toward INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE made_by ADD COLUMN phase TEXT NOT NULL DEFAULT '';
  ALTER TABLE made_by ADD COLUMN after TEXT NOT NULL DEFAULT '';
  `,
  // What people follow: no input of the record.
  `
  CREATE TABLE saved_search (id TEXT PRIMARY KEY, name TEXT NOT NULL, params TEXT NOT NULL, author TEXT NOT NULL, recorded TEXT NOT NULL) STRICT;
  `,
  // What lists and counts are made of: a summary of each entry beside it, sums of the whole record and of each party, a row a person.
  `
  CREATE TABLE summary (entry TEXT PRIMARY KEY REFERENCES entry ON DELETE CASCADE, accounts INTEGER NOT NULL, part_of TEXT, json TEXT NOT NULL, told TEXT NOT NULL) STRICT;
  CREATE INDEX summary_compared ON summary (entry) WHERE accounts > 1;
  CREATE INDEX summary_part_of ON summary (part_of) WHERE part_of IS NOT NULL;
  INSERT INTO summary SELECT e.id, (SELECT count(*) FROM json_each(e.json, '$.reports') r WHERE r.value ->> 'copyOf' IS NULL), e.json ->> '$.partOf',
    json_object('id', e.id, 'kind', e.kind, 'status', e.status, 'when', e.json -> '$.when', 'where', e.json -> '$.where',
      'participants', e.json -> '$.participants', 'occasion', e.json -> '$.occasion', 'partOf', e.json ->> '$.partOf',
      'format', e.json -> '$.format', 'topics', e.json -> '$.topics', 'reports', json_array_length(e.json, '$.reports'),
      'conflicts', e.conflicts, 'accounts', (SELECT count(*) FROM json_each(e.json, '$.reports') r WHERE r.value ->> 'copyOf' IS NULL),
      'event', e.json ->> '$.codes.plover.event'),
    (SELECT json_group_array(json_array(r.value ->> 'id', coalesce(r.value ->> 'outlet', r.value ->> 'source'), r.value ->> 'published'))
      FROM json_each(e.json, '$.reports') r)
  FROM entry e;
  DROP INDEX entry_oldest;
  DROP INDEX entry_newest;
  CREATE INDEX entry_oldest ON entry (oldest, id, kind, status, day_from, day_to);
  CREATE INDEX entry_newest ON entry (newest, id, kind, status, day_from, day_to);
  CREATE TABLE tally (of TEXT NOT NULL, what TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (of, what, value)) STRICT, WITHOUT ROWID;
  CREATE TEMP VIEW told AS SELECT id, 'kind' AS what, kind AS value FROM entry
    UNION ALL SELECT id, 'status', status FROM entry
    UNION ALL SELECT id, 'month', substr(coalesce(day_from, day_to), 1, 7) FROM entry WHERE coalesce(day_from, day_to) IS NOT NULL
    UNION ALL SELECT id, 'held', substr(coalesce(day_from, day_to), 1, 4) || ' ' || kind FROM entry
      WHERE coalesce(day_from, day_to) IS NOT NULL AND status IN ('held', 'earlier')
    UNION ALL SELECT entry, 'party', party FROM entry_party
    UNION ALL SELECT entry, 'person', person FROM entry_person;
  INSERT INTO tally SELECT '', what, value, count(*) FROM told GROUP BY 2, 3;
  INSERT INTO tally SELECT p.party, t.what, t.value, count(*) FROM entry_party p JOIN told t ON t.id = p.entry GROUP BY 1, 2, 3;
  DROP VIEW told;
  CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, party TEXT, office TEXT, engagements INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO person SELECT person, name, folded, party, office, n FROM (
    SELECT *, row_number() OVER (PARTITION BY person ORDER BY newest DESC, entry DESC) AS place, count(*) OVER (PARTITION BY person) AS n FROM entry_person)
    WHERE place = 1;
  `,
  // Numbers in the order of arrival instead of ids, which are digests and lie anywhere: what comes in together is written together, so that a
  // batch touches few pages however large the record. Where one party's or person's rows are asked for in the order of time, they lie so.
  `
  ALTER TABLE report RENAME TO old_report;
  ALTER TABLE source RENAME TO old_source;
  ALTER TABLE reading RENAME TO old_reading;
  ALTER TABLE past_reading RENAME TO old_past_reading;
  ALTER TABLE claim_set RENAME TO old_claim_set;
  ALTER TABLE claim_key RENAME TO old_claim_key;
  ALTER TABLE entry RENAME TO old_entry;
  ALTER TABLE entry_party RENAME TO old_entry_party;
  ALTER TABLE entry_person RENAME TO old_entry_person;
  ALTER TABLE position RENAME TO old_position;
  ALTER TABLE passage RENAME TO old_passage;
  ALTER TABLE position_party RENAME TO old_position_party;
  ALTER TABLE summary RENAME TO old_summary;

  CREATE TABLE report (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, body TEXT, sketch BLOB NOT NULL) STRICT;
  INSERT INTO report SELECT rowid, id, text, body, sketch FROM old_report ORDER BY rowid;

  CREATE TABLE source (report INTEGER NOT NULL REFERENCES report, source TEXT NOT NULL, url TEXT, outlet TEXT, published TEXT, retrieved TEXT, recorded TEXT NOT NULL,
    PRIMARY KEY (report, source)) STRICT, WITHOUT ROWID;
  INSERT INTO source SELECT r.no, s.source, s.url, s.outlet, s.published, s.retrieved, s.recorded FROM old_source s JOIN report r ON r.id = s.report ORDER BY 1, 2;

  CREATE TABLE reading (report INTEGER NOT NULL REFERENCES report, source TEXT NOT NULL, code TEXT NOT NULL, knowledge TEXT NOT NULL, published TEXT, json TEXT NOT NULL,
    recorded TEXT NOT NULL, PRIMARY KEY (report, source)) STRICT;
  INSERT INTO reading SELECT r.no, d.source, d.code, d.knowledge, d.published, d.json, d.recorded FROM old_reading d JOIN report r ON r.id = d.report ORDER BY d.rowid;

  CREATE TABLE past_reading (report INTEGER NOT NULL REFERENCES report, source TEXT NOT NULL, code TEXT NOT NULL, knowledge TEXT NOT NULL, published TEXT, json TEXT NOT NULL,
    recorded TEXT NOT NULL, until TEXT NOT NULL) STRICT;
  INSERT INTO past_reading SELECT r.no, d.source, d.code, d.knowledge, d.published, d.json, d.recorded, d.until FROM old_past_reading d JOIN report r ON r.id = d.report ORDER BY d.rowid;

  CREATE TABLE entry (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, day_from TEXT, day_to TEXT,
    oldest TEXT NOT NULL, newest TEXT NOT NULL, confidence REAL NOT NULL, conflicts INTEGER NOT NULL) STRICT;
  INSERT INTO entry SELECT rowid, id, json, kind, status, day_from, day_to, oldest, newest, confidence, conflicts FROM old_entry ORDER BY rowid;

  CREATE TABLE entry_party (entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, party TEXT NOT NULL, id TEXT NOT NULL, oldest TEXT NOT NULL, newest TEXT NOT NULL,
    PRIMARY KEY (entry, party)) STRICT, WITHOUT ROWID;
  INSERT INTO entry_party SELECT e.no, p.party, e.id, p.oldest, p.newest FROM old_entry_party p JOIN entry e ON e.id = p.entry ORDER BY 1, 2;

  CREATE TABLE entry_person (entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, person TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    party TEXT, office TEXT, oldest TEXT NOT NULL, newest TEXT NOT NULL, PRIMARY KEY (entry, person)) STRICT, WITHOUT ROWID;
  INSERT INTO entry_person SELECT e.no, p.person, e.id, p.name, p.folded, p.party, p.office, p.oldest, p.newest FROM old_entry_person p JOIN entry e ON e.id = p.entry ORDER BY 1, 2;

  CREATE TABLE summary (entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE, accounts INTEGER NOT NULL, part_of TEXT, json TEXT NOT NULL, told TEXT NOT NULL) STRICT;
  INSERT INTO summary SELECT e.no, s.accounts, s.part_of, s.json, s.told FROM old_summary s JOIN entry e ON e.id = s.entry ORDER BY 1;

  CREATE TABLE claim_set (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report INTEGER NOT NULL REFERENCES report, entry INTEGER, facts TEXT NOT NULL) STRICT;
  INSERT INTO claim_set SELECT c.rowid, c.id, r.no, e.no, c.facts FROM old_claim_set c JOIN report r ON r.id = c.report LEFT JOIN entry e ON e.id = c.entry ORDER BY c.rowid;

  CREATE TABLE claim_key (key TEXT NOT NULL, claim_set INTEGER NOT NULL, PRIMARY KEY (key, claim_set)) STRICT, WITHOUT ROWID;
  INSERT INTO claim_key SELECT replace(k.key, rtrim(k.key, replace(k.key, ' ', '')), '') || ' ' || rtrim(rtrim(k.key, replace(k.key, ' ', ''))), c.no
    FROM old_claim_key k JOIN claim_set c ON c.id = k.claim_set ORDER BY 1, 2;

  CREATE TABLE position (report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL, claim_set INTEGER, by_name TEXT, json TEXT NOT NULL, PRIMARY KEY (report, n)) STRICT, WITHOUT ROWID;
  INSERT INTO position SELECT r.no, p.n, c.no, p.by_name, p.json FROM old_position p JOIN report r ON r.id = p.report LEFT JOIN claim_set c ON c.id = p.claim_set ORDER BY 1, 2;

  CREATE TABLE position_party (report INTEGER NOT NULL, n INTEGER NOT NULL, party TEXT NOT NULL, PRIMARY KEY (report, n, party)) STRICT, WITHOUT ROWID;
  INSERT INTO position_party SELECT r.no, p.n, p.party FROM old_position_party p JOIN report r ON r.id = p.report ORDER BY 1, 2;

  CREATE TABLE passage (id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report, claim_set INTEGER, title TEXT, quote TEXT NOT NULL) STRICT;
  INSERT INTO passage SELECT p.id, r.no, c.no, p.title, p.quote FROM old_passage p JOIN report r ON r.id = p.report LEFT JOIN claim_set c ON c.id = p.claim_set ORDER BY p.id;

  DROP TABLE old_passage;
  DROP TABLE old_position_party;
  DROP TABLE old_position;
  DROP TABLE old_summary;
  DROP TABLE old_entry_person;
  DROP TABLE old_entry_party;
  DROP TABLE old_entry;
  DROP TABLE old_claim_key;
  DROP TABLE old_claim_set;
  DROP TABLE old_past_reading;
  DROP TABLE old_reading;
  DROP TABLE old_source;
  DROP TABLE old_report;

  CREATE INDEX past_reading_report ON past_reading (report);
  CREATE INDEX entry_oldest ON entry (oldest, id, kind, status, day_from, day_to);
  CREATE INDEX entry_newest ON entry (newest, id, kind, status, day_from, day_to);
  CREATE INDEX summary_compared ON summary (entry) WHERE accounts > 1;
  CREATE INDEX summary_part_of ON summary (part_of) WHERE part_of IS NOT NULL;
  CREATE INDEX entry_confidence ON entry (confidence, id);
  CREATE INDEX entry_conflicts ON entry (id) WHERE conflicts > 0;
  CREATE INDEX entry_facts ON entry (no, kind, status, day_from, day_to);
  CREATE INDEX entry_party_oldest ON entry_party (party, oldest, id);
  CREATE INDEX entry_party_newest ON entry_party (party, newest, id);
  CREATE INDEX entry_person_oldest ON entry_person (person, oldest, id);
  CREATE INDEX entry_person_newest ON entry_person (person, newest, id);
  CREATE INDEX claim_set_report ON claim_set (report);
  CREATE INDEX claim_set_entry ON claim_set (entry);
  CREATE INDEX claim_key_set ON claim_key (claim_set);
  CREATE INDEX position_by ON position (by_name);
  CREATE INDEX position_party_party ON position_party (party, report, n);
  CREATE INDEX passage_report ON passage (report);
  UPDATE made_by SET toward = 0, phase = '', after = '';
  INSERT INTO passage_words (passage_words, rank) VALUES ('automerge', 8);
  `,
  // What a reading was made of beside its text, as a digest: what one version has read once it need not read again.
  `
  ALTER TABLE reading ADD COLUMN given TEXT NOT NULL DEFAULT '';
  `,
  // From the passages that hold a word to their entries without a look at what passages and claim sets say.
  `
  CREATE INDEX passage_claim_set ON passage (id, claim_set);
  CREATE INDEX claim_set_held ON claim_set (no, entry);
  `,
  // Every word of the index, so that a beginning is looked up as the words that begin so.
  `
  CREATE TABLE word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab(main, passage_words, row);
  INSERT INTO word SELECT term FROM temp.indexed_word;
  DROP TABLE temp.indexed_word;
  `,
  // What was recorded when, without a look at every reading.
  `
  CREATE INDEX reading_recorded ON reading (recorded, report);
  `,
];

export const VERSION = STEPS.length;

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0);

/** The version of the record in a database; 0 for an empty one. Refuses what is no record, and what a newer program wrote. */
export const versionOf = (db: DatabaseSync, folder: string): number => {
  const application = pragma(db, "application_id");
  const version = pragma(db, "user_version");
  if (application !== APPLICATION && !(application === 0 && version === 0 && pragma(db, "schema_version") === 0))
    throw new StoreError("not-a-record", `${folder}: record.sqlite is not a record; give another folder`);
  if (version > VERSION)
    throw new StoreError(
      "newer-record",
      `${folder}: a newer version of chancery wrote this record (its version is ${version}, this program knows ${VERSION}); update chancery, or give another folder`,
    );
  return version;
};

/** Brings the record to this program's version, in one transaction; safe where two processes try at once. */
export const migrate = (db: DatabaseSync, folder: string): void => {
  if (versionOf(db, folder) === VERSION) return;
  db.exec("BEGIN IMMEDIATE");
  try {
    for (let v = versionOf(db, folder); v < VERSION; v++) db.exec(STEPS[v] as string);
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}`);
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
};
