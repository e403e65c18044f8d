/** The connected parts of the record that a change touches: the same as `partsOf` over all claim sets, found by key. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Corrections, NO_CORRECTIONS } from "../record/corrections.ts";
import { type Facts, keysOf } from "../record/facts.ts";
import { partsWith } from "../record/group.ts";

/** Facts held between two transactions at most: some tens of megabytes. */
const MOST = 20_000;

export class Blocks {
  private readonly byKey: StatementSync;
  private readonly factsById: StatementSync;
  private readonly insertKey: StatementSync;
  private readonly deleteKeys: StatementSync;
  /** Facts lately read. */
  private readonly cache = new Map<string, Facts>();
  constructor(db: DatabaseSync) {
    this.byKey = db.prepare("SELECT DISTINCT claim_set FROM claim_key WHERE key IN (SELECT value FROM json_each(?))");
    this.factsById = db.prepare("SELECT facts FROM claim_set WHERE id = ?");
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
  }
  keep(facts: Facts): void {
    this.cache.set(facts.id, facts);
    for (const key of keysOf(facts).kept) this.insertKey.run(key, facts.id);
  }
  remove(id: string): void {
    this.cache.delete(id);
    this.deleteKeys.run(id);
  }
  facts(id: string): Facts | null {
    const seen = this.cache.get(id);
    if (seen) return seen;
    const row = this.factsById.get(id);
    if (!row) return null;
    const facts = JSON.parse(row.facts as string) as Facts;
    this.cache.set(id, facts);
    return facts;
  }
  private near(f: Facts): Facts[] {
    return this.byKey
      .all(JSON.stringify(keysOf(f).probes))
      .map((row) => this.facts(row.claim_set as string))
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
