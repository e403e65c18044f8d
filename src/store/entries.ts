/** The entries of the record, as they lie in the tables. */
import type { DatabaseSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import { fullName } from "../reading/full-name.ts";
import { personKey } from "../record/person-key.ts";
import type { RecordEngagement } from "../record/record.ts";
import { summaryOf, toldBy } from "../record/summary.ts";
import { type Counted, Tally } from "./tally.ts";

const statements = (db: DatabaseSync) => ({
  old: db.prepare("SELECT json, kind, status, day_from, day_to, confidence, conflicts FROM entry WHERE id = ?"),
  oldParties: db.prepare("SELECT party, oldest, newest FROM entry_party WHERE entry = ? ORDER BY party"),
  oldPeople: db.prepare(
    "SELECT person, name, folded, party, office, oldest, newest FROM entry_person WHERE entry = ? ORDER BY person",
  ),
  update: db.prepare("UPDATE entry SET json = ? WHERE id = ?"),
  delete: db.prepare("DELETE FROM entry WHERE id = ?"),
  isHeld: db.prepare("SELECT 1 FROM claim_set WHERE entry = ?"),
  insert: db.prepare(
    "INSERT INTO entry (id, json, kind, status, day_from, day_to, oldest, newest, confidence, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ),
  insertParty: db.prepare("INSERT INTO entry_party (party, entry, oldest, newest) VALUES (?, ?, ?, ?)"),
  insertPerson: db.prepare(
    "INSERT INTO entry_person (person, entry, name, folded, party, office, oldest, newest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  ),
  summary: db.prepare(`INSERT INTO summary (entry, accounts, part_of, json, told) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET accounts = ?2, part_of = ?3, json = ?4, told = ?5`),
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

const countedOf = ({ own, parties, people }: Rows): Counted => {
  const [kind, status, from, to] = own as [string, string, string | null, string | null];
  return { kind, status, day: from ?? to, parties: parties.map(([party]) => party), people: people.map(([id]) => id as string) };
};

export class Entries {
  private readonly sql: ReturnType<typeof statements>;
  private readonly tally: Tally;
  constructor(db: DatabaseSync) {
    this.sql = statements(db);
    this.tally = new Tally(db);
  }

  /** Most reports that join an entry change nothing but its claims: then the rows and indexes by which it is found are left alone. */
  keep(e: RecordEngagement): void {
    const { sql } = this;
    const json = JSON.stringify(e);
    const old = sql.old.get(e.id);
    if (old?.json === json) return;
    const rows = rowsOf(e);
    const kept = old && this.rowsKept(e.id, old);
    if (kept && JSON.stringify(rows) === JSON.stringify(kept)) sql.update.run(json, e.id);
    else {
      if (kept) this.delete(e.id, kept);
      this.insert(e, json, rows);
    }
    const summary = summaryOf(e);
    sql.summary.run(e.id, summary.accounts, e.partOf, JSON.stringify(summary), JSON.stringify(toldBy(e)));
  }

  private insert(e: RecordEngagement, json: string, rows: Rows): void {
    const { sql } = this;
    const [oldest, newest] = [e.when.from ?? "~", e.when.from ?? e.when.to ?? ""];
    sql.insert.run(e.id, json, e.kind, e.status, e.when.from, e.when.to, oldest, newest, e.confidence, e.conflicts.length);
    for (const [party, ...days] of rows.parties) sql.insertParty.run(party, e.id, ...days);
    for (const [person, ...others] of rows.people) sql.insertPerson.run(person as string, e.id, ...others);
    this.tally.add(countedOf(rows));
  }

  private delete(id: string, rows: Rows): void {
    this.sql.delete.run(id);
    this.tally.remove(countedOf(rows));
  }

  private rowsKept(id: string, { json: _json, ...own }: Readonly<Record<string, unknown>>): Rows {
    const valuesOf = (kept: readonly Readonly<Record<string, unknown>>[]): unknown[][] => kept.map((row) => Object.values(row));
    return {
      own: Object.values(own),
      parties: valuesOf(this.sql.oldParties.all(id)),
      people: valuesOf(this.sql.oldPeople.all(id)),
    } as unknown as Rows;
  }

  /** Takes out entries that hold no claim set any more. */
  deleteUnheld(ids: Iterable<string>): void {
    for (const id of ids) {
      const old = this.sql.isHeld.get(id) ? undefined : this.sql.old.get(id);
      if (old) this.delete(id, this.rowsKept(id, old));
    }
  }

  /** Brings the sums to what was kept and taken out; before the transaction ends. */
  count(): void {
    this.tally.write();
  }
  /** The transaction came to nothing. */
  forget(): void {
    this.tally.forget();
  }
}
