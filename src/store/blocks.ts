/** The connected parts of the record that a change touches: the same as `partsOf` over all claim sets, found by key. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Corrections, NO_CORRECTIONS } from "../record/corrections.ts";
import { type Facts, keysOf } from "../record/facts.ts";
import { partsWith } from "../record/group.ts";

/** Facts held between two transactions at most: some tens of megabytes. */
const MOST = 20_000;

export class Blocks {
  private readonly byKey: StatementSync;
  private readonly factsByNumber: StatementSync;
  private readonly numberOf: StatementSync;
  private readonly insertKey: StatementSync;
  private readonly deleteKeys: StatementSync;
  /** Facts lately read, by their number, and the numbers of their ids. */
  private readonly cache = new Map<number, Facts>();
  private readonly numbers = new Map<string, number>();
  constructor(db: DatabaseSync) {
    this.byKey = db.prepare("SELECT DISTINCT claim_set FROM claim_key WHERE key IN (SELECT value FROM json_each(?))");
    this.factsByNumber = db.prepare("SELECT facts FROM claim_set WHERE no = ?");
    this.numberOf = db.prepare("SELECT no FROM claim_set WHERE id = ?");
    this.insertKey = db.prepare("INSERT OR IGNORE INTO claim_key (key, claim_set) VALUES (?, ?)");
    this.deleteKeys = db.prepare("DELETE FROM claim_key WHERE claim_set = ?");
  }
  private corrections = NO_CORRECTIONS;
  /** From now on these corrections hold. */
  begin(corrections: Corrections): void {
    if (this.cache.size > MOST) this.clear();
    this.corrections = corrections;
  }
  /** Forgets what was read: it may be otherwise now. */
  clear(): void {
    this.cache.clear();
    this.numbers.clear();
  }
  private take(no: number, facts: Facts): Facts {
    this.cache.set(no, facts);
    this.numbers.set(facts.id, no);
    return facts;
  }
  keep(no: number, facts: Facts): void {
    this.take(no, facts);
    for (const key of keysOf(facts).kept) this.insertKey.run(key, no);
  }
  remove(no: number, id: string): void {
    this.cache.delete(no);
    this.numbers.delete(id);
    this.deleteKeys.run(no);
  }
  private numbered(no: number): Facts | null {
    const seen = this.cache.get(no);
    if (seen) return seen;
    const row = this.factsByNumber.get(no);
    return row ? this.take(no, JSON.parse(row.facts as string) as Facts) : null;
  }
  /** The number of a claim set; null where it is not kept. */
  number(id: string): number | null {
    return this.numbers.get(id) ?? ((this.numberOf.get(id)?.no ?? null) as number | null);
  }
  facts(id: string): Facts | null {
    const no = this.number(id);
    return no === null ? null : this.numbered(no);
  }
  private near(f: Facts): Facts[] {
    return this.byKey
      .all(JSON.stringify(keysOf(f).probes))
      .map((row) => this.numbered(row.claim_set as number))
      .filter((g) => g !== null);
  }
  /** The whole parts that hold the given claim sets; ids that are not kept are passed over. */
  partsWith(ids: Iterable<string>): Facts[][] {
    const first = [...ids].map((id) => this.facts(id)).filter((f) => f !== null);
    return partsWith(
      first,
      (f) => this.near(f),
      (f) => this.corrections.beside(f.id).flatMap((id) => this.facts(id) ?? []),
    );
  }
}
