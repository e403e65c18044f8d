/** The record made anew from its kept readings after a change of rules, step by step: first every report's claims, then every entry. */
import type { DatabaseSync } from "node:sqlite";
import type { Facts } from "../record/facts.ts";
import { RULES } from "../record/solve.ts";
import type { Blocks } from "./blocks.ts";
import type { Claims } from "./claims.ts";
import type { Entries } from "./entries.ts";

/** Reports of one step, which is one transaction. */
const STEP = 500;

const statements = (db: DatabaseSync) => ({
  made: db.prepare("SELECT rules, toward, phase, after FROM made_by"),
  moveTo: db.prepare("UPDATE made_by SET toward = ?, phase = ?, after = ?"),
  done: db.prepare("UPDATE made_by SET rules = ?, toward = 0, phase = '', after = ''"),
  next: db.prepare(`SELECT no, id FROM report WHERE no > ? ORDER BY no LIMIT ${STEP}`),
  numberOf: db.prepare("SELECT no FROM report WHERE id = ?"),
  unheld: db.prepare("SELECT no FROM entry WHERE NOT EXISTS (SELECT 1 FROM claim_set c WHERE c.entry = entry.no)"),
});

interface Made {
  readonly rules: number;
  readonly toward: number;
  readonly phase: string;
  /** Number of the last report done; "" before the first. */
  readonly after: string;
}

export class Remake {
  private readonly sql: ReturnType<typeof statements>;
  private readonly blocks: Blocks;
  private readonly claims: Claims;
  private readonly entries: Entries;
  constructor(db: DatabaseSync, blocks: Blocks, claims: Claims, entries: Entries) {
    this.sql = statements(db);
    this.blocks = blocks;
    this.claims = claims;
    this.entries = entries;
  }

  private made(): Made {
    return this.sql.made.get() as unknown as Made;
  }

  /** The record, or some of it, is made by other rules than this program's. */
  isOpen(): boolean {
    return this.made().rules !== RULES;
  }

  /** One step, in the caller's transaction. Another process may have gone on meanwhile: where to begin is read from the record. */
  step(solve: (parts: readonly (readonly Facts[])[]) => void): void {
    const { rules, toward, phase, after } = this.made();
    if (rules === RULES) return;
    if (toward !== RULES) this.sql.moveTo.run(RULES, "claims", "");
    else {
      const rows = this.sql.next.all(Number(after));
      const reports = rows.map((row) => row.id as string);
      const last = rows.at(-1)?.no;
      if (last === undefined) this.endPhase(phase);
      else {
        if (phase === "claims") this.claims.replace(reports);
        else solve(this.partsOf(reports, Number(after)));
        this.sql.moveTo.run(RULES, phase, String(last));
      }
    }
  }

  private endPhase(phase: string): void {
    if (phase === "claims") this.sql.moveTo.run(RULES, "entries", "");
    else {
      this.entries.deleteUnheld(this.sql.unheld.all().map((row) => row.no as number));
      this.sql.done.run(RULES);
    }
  }

  /** Parts told by these reports and by none up to `after`, with whose step they were solved. */
  private partsOf(reports: readonly string[], after: number): Facts[][] {
    const ids = this.claims.held(reports).map(({ id }) => id);
    return this.blocks
      .partsWith(ids)
      .filter((part) => part.every((f) => (this.sql.numberOf.get(f.report)?.no as number) > after));
  }
}
