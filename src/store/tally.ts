/**
 * Sums kept as the record is written, so that what counts all of it need not look at all of it: how many engagements, of the whole
 * record (`of` is '') and of each party, have a party, a person, a kind, a status, a month; and how many were held in a year, by kind.
 */
import type { DatabaseSync } from "node:sqlite";

/** What of an entry is counted. */
export interface Counted {
  readonly kind: string;
  readonly status: string;
  /** Its first day, else its last. */
  readonly day: string | null;
  readonly parties: readonly string[];
  readonly people: readonly string[];
}

export type TallyOf = "party" | "person" | "kind" | "status" | "month" | "held";

const HELD: ReadonlySet<string> = new Set(["held", "earlier"]);

/** Each value that an entry counts for. A year's count has its kind beside it: "2024 call". */
const valuesOf = (c: Counted): (readonly [TallyOf, string])[] => [
  ["kind", c.kind],
  ["status", c.status],
  ...(c.day ? [["month", c.day.slice(0, 7)] as const] : []),
  ...(c.day && HELD.has(c.status) ? [["held", `${c.day.slice(0, 4)} ${c.kind}`] as const] : []),
  ...c.parties.map((party) => ["party", party] as const),
  ...c.people.map((person) => ["person", person] as const),
];

const statements = (db: DatabaseSync) => ({
  add: db.prepare("INSERT INTO tally (of, what, value, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n"),
  dropNone: db.prepare("DELETE FROM tally WHERE of = ? AND what = ? AND value = ? AND n = 0"),
  person: db.prepare(`INSERT OR REPLACE INTO person (id, name, folded, party, office, engagements)
    SELECT p.person, p.name, p.folded, p.party, p.office, t.n FROM entry_person p
    JOIN tally t ON t.of = '' AND t.what = 'person' AND t.value = p.person
    WHERE p.person = ? ORDER BY p.newest DESC, p.id DESC LIMIT 1`),
  dropPerson: db.prepare("DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM entry_person WHERE person = ?1)"),
});

const SEPARATOR = "\u0000";

/** Collects what a transaction changes and writes it once, at its end. */
export class Tally {
  private readonly sql: ReturnType<typeof statements>;
  private readonly changes = new Map<string, number>();
  /** People of whom something was told anew: also where it counts the same, the name or office may be another. */
  private readonly people = new Set<string>();
  constructor(db: DatabaseSync) {
    this.sql = statements(db);
  }

  add(c: Counted): void {
    this.change(c, 1);
  }
  remove(c: Counted): void {
    this.change(c, -1);
  }

  private change(c: Counted, by: 1 | -1): void {
    const values = valuesOf(c);
    for (const of of ["", ...c.parties])
      for (const [what, value] of values) {
        const key = [of, what, value].join(SEPARATOR);
        this.changes.set(key, (this.changes.get(key) ?? 0) + by);
      }
    for (const person of c.people) this.people.add(person);
  }

  /** Writes what was collected; before the transaction ends. */
  write(): void {
    // In the order of the table, so that each of its pages is touched once.
    for (const [key, n] of [...this.changes].filter(([, n]) => n !== 0).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [of, what, value] = key.split(SEPARATOR) as [string, string, string];
      this.sql.add.run(of, what, value, n);
      if (n < 0) this.sql.dropNone.run(of, what, value);
    }
    for (const id of [...this.people].sort()) if (!this.sql.dropPerson.run(id).changes) this.sql.person.run(id);
    this.forget();
  }

  /** The transaction came to nothing. */
  forget(): void {
    this.changes.clear();
    this.people.clear();
  }
}
