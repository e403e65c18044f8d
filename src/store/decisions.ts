/** People's corrections as they lie in the record: never changed but by an undoing, which is written beside them. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Act, byRecorded, type Correction, Corrections, canonicalAct, correctionId } from "../record/corrections.ts";
import { StoreError } from "./errors.ts";

export interface Undoing {
  readonly recorded: string;
  readonly author: string;
  readonly reason: string;
}

export interface KeptCorrection extends Correction {
  readonly undone: Undoing | null;
}

/** A decision as somebody gives it. */
export interface Decision {
  readonly act: Act;
  readonly author: string;
  readonly reason: string;
}

const kept = (row: Record<string, unknown>): KeptCorrection => ({
  id: row.id as string,
  recorded: row.recorded as string,
  author: row.author as string,
  reason: row.reason as string,
  act: JSON.parse(row.act as string) as Act,
  undone:
    row.undone === null
      ? null
      : { recorded: row.undone as string, author: row.undone_by as string, reason: row.undone_reason as string },
});

export class Decisions {
  private readonly rows: StatementSync;
  private readonly holding: StatementSync;
  private readonly one: StatementSync;
  private readonly insert: StatementSync;
  private readonly setUndone: StatementSync;
  private readonly setRecorded: StatementSync;
  constructor(db: DatabaseSync) {
    this.rows = db.prepare("SELECT * FROM correction");
    this.holding = db.prepare("SELECT * FROM correction WHERE undone IS NULL");
    this.one = db.prepare("SELECT * FROM correction WHERE id = ?");
    this.insert = db.prepare("INSERT INTO correction (id, recorded, author, reason, act) VALUES (?, ?, ?, ?, ?)");
    this.setRecorded = db.prepare("UPDATE correction SET recorded = ? WHERE id = ? AND recorded > ?");
    this.setUndone = db.prepare("UPDATE correction SET undone = ?, undone_by = ?, undone_reason = ? WHERE id = ?");
  }
  /** Those that hold. */
  load(): Corrections {
    return new Corrections(this.holding.all().map(kept));
  }
  /** All, those undone too, oldest first. */
  all(): KeptCorrection[] {
    return this.rows.all().map(kept).sort(byRecorded);
  }
  find(id: string): KeptCorrection {
    const row = this.one.get(id);
    if (!row) throw new StoreError("no-correction", `${id}: the record has no such correction; chancery corrections lists them`);
    return kept(row);
  }
  /** Keeps a decision. One that holds already, by the same person for the same reason, is not kept twice. */
  add({ act: given, author, reason }: Decision, recorded: string): KeptCorrection {
    const act = canonicalAct(given);
    for (let round = 0; ; round++) {
      const id = correctionId(act, author, reason, round);
      const row = this.one.get(id);
      if (row && row.undone !== null) continue;
      // Told twice, it counts from when it was first decided, whichever came first.
      if (row) this.setRecorded.run(recorded, id, recorded);
      else this.insert.run(id, recorded, author, reason, JSON.stringify(act));
      return this.find(id);
    }
  }
  undo(id: string, by: Undoing): KeptCorrection {
    const known = this.find(id);
    if (known.undone === null) this.setUndone.run(by.recorded, by.author, by.reason, id);
    return this.find(id);
  }
}
