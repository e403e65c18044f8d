/** Records in folders of their own, for tests: made, exported as digests, gone afterwards. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordEngagement } from "../src/record/record.ts";
import { openRecord } from "../src/store/sqlite.ts";
import type { RecordStore } from "../src/store/store.ts";

/** An export's lines as ids and digests: equal where every byte is, and short where they differ. */
export const digests = (entries: readonly RecordEngagement[]): string[] =>
  entries.map((e) => `${e.id} ${createHash("sha256").update(JSON.stringify(e)).digest("base64url").slice(0, 12)}`);

/** The export of a record. */
export const exported = (store: RecordStore): string[] => {
  const entries: RecordEngagement[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<RecordStore["engagements"]> = store.engagements({}, { limit: 7, after, order: "oldest" });
    entries.push(...page.items);
    after = page.next;
  } while (after !== null);
  return digests(entries);
};

export const inRecord = <T>(dir: string, work: (store: RecordStore) => T): T => {
  const store = openRecord(dir, { mode: "write" });
  try {
    return work(store);
  } finally {
    store.close();
  }
};

/** Folders under one that is removed with all of them. */
export const folders = (): { readonly next: () => string; readonly remove: () => void } => {
  const home = mkdtempSync(join(tmpdir(), "record-"));
  let made = 0;
  return { next: () => join(home, `r${made++}`), remove: () => rmSync(home, { recursive: true, force: true }) };
};
