/** Questions of one database, each prepared when it is first asked. */
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

export class Rows {
  private readonly db: DatabaseSync;
  private readonly prepared = new Map<string, StatementSync>();
  constructor(db: DatabaseSync) {
    this.db = db;
  }
  private sql(text: string): StatementSync {
    let s = this.prepared.get(text);
    if (!s) {
      s = this.db.prepare(text);
      this.prepared.set(text, s);
    }
    return s;
  }
  all<T>(text: string, ...values: SQLInputValue[]): T[] {
    return this.sql(text)
      .all(...values)
      .map((r) => ({ ...r })) as T[];
  }
  one<T>(text: string, ...values: SQLInputValue[]): T | undefined {
    return this.sql(text).get(...values) as T | undefined;
  }
  /** The first value of the first row as a number; 0 where there is none. */
  count(text: string, ...values: SQLInputValue[]): number {
    return Number(Object.values(this.one<object>(text, ...values) ?? {})[0] ?? 0);
  }
}
