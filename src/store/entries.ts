/** The entries of the record, as they lie in the tables. */
import type { DatabaseSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import { fullName } from "../reading/full-name.ts";
import { personKey } from "../record/person-key.ts";
import type { RecordEngagement } from "../record/record.ts";

const statements = (db: DatabaseSync) => ({
  old: db.prepare("SELECT json, kind, status, day_from, day_to, confidence, conflicts FROM entry WHERE id = ?"),
  oldParties: db.prepare("SELECT party, oldest, newest FROM entry_party WHERE entry = ? ORDER BY party"),
  oldPeople: db.prepare(
    "SELECT person, name, folded, party, office, oldest, newest FROM entry_person WHERE entry = ? ORDER BY person",
  ),
  update: db.prepare("UPDATE entry SET json = ? WHERE id = ?"),
  delete: db.prepare("DELETE FROM entry WHERE id = ?"),
  deleteUnheld: db.prepare("DELETE FROM entry WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM claim_set WHERE entry = ?1)"),
  insert: db.prepare(
    "INSERT INTO entry (id, json, kind, status, day_from, day_to, oldest, newest, confidence, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ),
  insertParty: db.prepare("INSERT INTO entry_party (party, entry, oldest, newest) VALUES (?, ?, ?, ?)"),
  insertPerson: db.prepare(
    "INSERT INTO entry_person (person, entry, name, folded, party, office, oldest, newest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  ),
});

/** The rows by which an entry is found, as text: those of the entry itself, of its parties, of its people. */
interface Rows {
  readonly own: readonly (string | number | null)[];
  readonly parties: readonly (readonly [party: string, oldest: string, newest: string])[];
  readonly people: readonly (readonly (string | null)[])[];
}

const byFirst = (a: readonly (string | null)[], b: readonly (string | null)[]): number =>
  (a[0] as string) < (b[0] as string) ? -1 : 1;

const rowsOf = (e: RecordEngagement): Rows => {
  const oldest = e.when.from ?? "~";
  const newest = e.when.from ?? e.when.to ?? "";
  const parties = new Map<string, readonly [string, string, string]>();
  const people = new Map<string, readonly (string | null)[]>();
  for (const p of e.participants) {
    if (p.for && !parties.has(p.for)) parties.set(p.for, [p.for, oldest, newest]);
    const key = personKey(p);
    const name = fullName(p);
    if (key && name && !people.has(key))
      people.set(key, [key, name, foldedWords(name).join(" "), p.for, p.office, oldest, newest]);
  }
  return {
    own: [e.kind, e.status, e.when.from, e.when.to, e.confidence, e.conflicts.length],
    parties: [...parties.values()].sort(byFirst),
    people: [...people.values()].sort(byFirst),
  };
};

export class Entries {
  private readonly sql: ReturnType<typeof statements>;
  constructor(db: DatabaseSync) {
    this.sql = statements(db);
  }

  /** Most reports that join an entry change nothing but its claims: then the rows and indexes by which it is found are left alone. */
  keep(e: RecordEngagement): void {
    const { sql } = this;
    const json = JSON.stringify(e);
    const old = sql.old.get(e.id);
    if (old?.json === json) return;
    const rows = rowsOf(e);
    if (old && JSON.stringify(rows) === this.rowsKept(e.id, old)) {
      sql.update.run(json, e.id);
      return;
    }
    sql.delete.run(e.id);
    const [oldest, newest] = [e.when.from ?? "~", e.when.from ?? e.when.to ?? ""];
    sql.insert.run(e.id, json, e.kind, e.status, e.when.from, e.when.to, oldest, newest, e.confidence, e.conflicts.length);
    for (const [party, ...days] of rows.parties) sql.insertParty.run(party, e.id, ...days);
    for (const [person, ...others] of rows.people) sql.insertPerson.run(person as string, e.id, ...others);
  }

  private rowsKept(id: string, old: Readonly<Record<string, unknown>>): string {
    const { json: _json, ...own } = old;
    const rowsOf = (kept: readonly Readonly<Record<string, unknown>>[]): unknown[][] => kept.map((row) => Object.values(row));
    return JSON.stringify({
      own: Object.values(own),
      parties: rowsOf(this.sql.oldParties.all(id)),
      people: rowsOf(this.sql.oldPeople.all(id)),
    });
  }

  /** Takes out entries that hold no claim set any more. */
  deleteUnheld(ids: Iterable<string>): void {
    for (const id of ids) this.sql.deleteUnheld.run(id);
  }
}
