/** Who changed what, and when: one JSON line a request that may change the record, kept beside it. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";

export interface Change {
  readonly at: string;
  readonly user: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** SHA-256 of what was sent, to find it again among the corrections. */
  readonly body: string;
}

export type Audit = (change: Change) => void;

/** Appends to audit.jsonl in the record's folder; one write a line, so that two servers do not mix theirs. */
export const auditIn = (folder: string): Audit => {
  const path = join(folder, "audit.jsonl");
  return (change) => appendFileSync(path, `${JSON.stringify(change)}\n`, { mode: 0o600 });
};
