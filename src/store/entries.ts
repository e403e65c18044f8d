/** The entries of the record, as they lie in the tables. */
import type { DatabaseSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import { fullName } from "../reading/full-name.ts";
import { personKey } from "../record/person-key.ts";
import type { RecordEngagement } from "../record/record.ts";
import { summaryOf, toldBy } from "../record/summary.ts";
import { type Counted, Tally } from "./tally.ts";

const statements = (db: DatabaseSync) => ({
  old: db.prepare("SELECT no, json, kind, status, day_from, day_to, confidence, conflicts FROM entry WHERE id = ?"),
  oldParties: db.prepare("SELECT party, oldest, newest FROM entry_party WHERE entry = ? ORDER BY party"),
  oldPeople: db.prepare(
    "SELECT person, name, folded, party, office, oldest, newest FROM entry_person WHERE entry = ? ORDER BY person",
  ),
  update: db.prepare("UPDATE entry SET json = ? WHERE no = ?"),
  delete: db.prepare("DELETE FROM entry WHERE no = ?"),
  numbered: db.prepare("SELECT no, json, kind, status, day_from, day_to, confidence, conflicts FROM entry WHERE no = ?"),
  isHeld: db.prepare("SELECT 1 FROM claim_set WHERE entry = ?"),
  insert: db.prepare(
    "INSERT INTO entry (no, id, json, kind, status, day_from, day_to, oldest, newest, confidence, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ),
  insertParty: db.prepare("INSERT INTO entry_party (entry, id, party, oldest, newest) VALUES (?, ?, ?, ?, ?)"),
  insertPerson: db.prepare(
    "INSERT INTO entry_person (entry, id, person, name, folded, party, office, oldest, newest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
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

type Row = Readonly<Record<string, unknown>>;

export class Entries {
  private readonly sql: ReturnType<typeof statements>;
  private readonly tally: Tally;
  constructor(db: DatabaseSync) {
    this.sql = statements(db);
    this.tally = new Tally(db);
  }

  /**
   * The number under which the entry is kept. Most reports that join an entry change nothing but its claims: then the rows and indexes
   * by which it is found are left alone.
   */
  keep(e: RecordEngagement): number {
    const { sql } = this;
    const json = JSON.stringify(e);
    const old = sql.old.get(e.id);
    const known = (old?.no ?? null) as number | null;
    if (known !== null && old?.json === json) return known;
    const no = this.keepRows(e, json, known, old);
    const summary = summaryOf(e);
    sql.summary.run(no, summary.accounts, e.partOf, JSON.stringify(summary), JSON.stringify(toldBy(e)));
    return no;
  }

  private keepRows(e: RecordEngagement, json: string, known: number | null, old: Row | undefined): number {
    const rows = rowsOf(e);
    if (known === null || !old) return this.insert(null, e, json, rows);
    const kept = this.rowsKept(known, old);
    if (JSON.stringify(rows) !== JSON.stringify(kept)) {
      this.delete(known, kept);
      return this.insert(known, e, json, rows);
    }
    this.sql.update.run(json, known);
    return known;
  }

  /** Keeps the rows of an entry under the number that it had, or the next; which it is. */
  private insert(known: number | null, e: RecordEngagement, json: string, rows: Rows): number {
    const { sql } = this;
    const { from, to } = e.when;
    const [oldest, newest] = [from ?? "~", from ?? to ?? ""];
    const made = sql.insert.run(known, e.id, json, e.kind, e.status, from, to, oldest, newest, e.confidence, e.conflicts.length);
    const no = Number(made.lastInsertRowid);
    for (const row of rows.parties) sql.insertParty.run(no, e.id, ...row);
    for (const row of rows.people) sql.insertPerson.run(no, e.id, ...row);
    this.tally.add(countedOf(rows));
    return no;
  }

  private delete(no: number, rows: Rows): void {
    this.sql.delete.run(no);
    this.tally.remove(countedOf(rows));
  }

  private rowsKept(no: number, { no: _no, json: _json, ...own }: Row): Rows {
    const valuesOf = (kept: readonly Readonly<Record<string, unknown>>[]): unknown[][] => kept.map((row) => Object.values(row));
    return {
      own: Object.values(own),
      parties: valuesOf(this.sql.oldParties.all(no)),
      people: valuesOf(this.sql.oldPeople.all(no)),
    } as unknown as Rows;
  }

  /** Takes out entries that hold no claim set any more. */
  deleteUnheld(numbers: Iterable<number>): void {
    for (const no of numbers) {
      const old = this.sql.isHeld.get(no) ? undefined : this.sql.numbered.get(no);
      if (old) this.delete(no, this.rowsKept(no, old));
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
