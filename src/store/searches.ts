/** Searches that people keep in the record, to be followed by all who ask it. */
import { createHash } from "node:crypto";
import type { DatabaseSync, StatementSync } from "node:sqlite";

export interface SavedSearch {
  /** "s-" and a digest of the filter: one filter is kept once, under its last name. */
  readonly id: string;
  readonly name: string;
  /** The filter as a query without "?", in one canonical order. */
  readonly params: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly recorded: string;
}

const idOf = (params: string): string => `s-${createHash("sha256").update(params).digest("hex").slice(0, 16)}`;

export class Searches {
  private readonly rows: StatementSync;
  private readonly insert: StatementSync;
  private readonly delete: StatementSync;
  constructor(db: DatabaseSync) {
    this.rows = db.prepare("SELECT id, name, params, author, recorded FROM saved_search ORDER BY recorded DESC, id");
    this.insert = db.prepare("INSERT OR REPLACE INTO saved_search (id, name, params, author, recorded) VALUES (?, ?, ?, ?, ?)");
    this.delete = db.prepare("DELETE FROM saved_search WHERE id = ?");
  }
  /** The last kept first. */
  all(): SavedSearch[] {
    return this.rows.all().map((row) => ({ ...row }) as unknown as SavedSearch);
  }
  keep({ name, params, author }: Pick<SavedSearch, "name" | "params" | "author">, recorded: string): SavedSearch {
    const id = idOf(params);
    this.insert.run(id, name, params, author, recorded);
    return { id, name, params, author, recorded };
  }
  /** False where there is none. */
  remove(id: string): boolean {
    return Number(this.delete.run(id).changes) > 0;
  }
}
