/** Reports and readings as they lie in the record. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Reading } from "../reading/reading.ts";
import { type Account, byText, type ClaimSet, claimSetsOf } from "../record/claim-set.ts";
import type { StoredReport } from "../record/record.ts";
import { NUMBER } from "./report-number.ts";

/** A text found at two places may be read with two days of publication: the reading with the earlier one counts, whichever came first. */
const CANONICAL = `SELECT json FROM reading WHERE report = ${NUMBER} ORDER BY published IS NULL, published, source LIMIT 1`;

const numbers = (blob: Uint8Array): Uint32Array => new Uint32Array(blob.slice().buffer);

export class Kept {
  private readonly canonical: StatementSync;
  private readonly sources: StatementSync;
  private readonly text: StatementSync;
  private readonly sketch: StatementSync;
  private readonly reportOf: StatementSync;
  constructor(db: DatabaseSync) {
    this.canonical = db.prepare(CANONICAL);
    this.sources = db.prepare(
      `SELECT source, url, outlet, published, retrieved FROM source WHERE report = ${NUMBER} ORDER BY source`,
    );
    this.text = db.prepare("SELECT text, body FROM report WHERE id = ?");
    this.reportOf = db.prepare("SELECT r.id AS report FROM claim_set c JOIN report r ON r.no = c.report WHERE c.id = ?");
    this.sketch = db.prepare("SELECT sketch FROM report WHERE id = ?");
  }
  reading(report: string): Reading | null {
    const row = this.canonical.get(report);
    return row ? (JSON.parse(row.json as string) as Reading) : null;
  }
  account(report: string): Account | null {
    const reading = this.reading(report);
    const row = this.sketch.get(report);
    if (!reading || !row) return null;
    const sources = this.sources.all(report).map((s) => s.source as string);
    return { reading, sources: sources.length ? sources : [reading.report.source], sketch: numbers(row.sketch as Uint8Array) };
  }
  claimSets(ids: readonly string[]): ClaimSet[] {
    const wanted = new Set(ids);
    const reports = new Set(ids.flatMap((id) => (this.reportOf.get(id)?.report as string | undefined) ?? []));
    return [...reports].flatMap((report) => {
      const account = this.account(report);
      return account ? claimSetsOf(account).filter((c) => wanted.has(c.engagement.id)) : [];
    });
  }
  /** The text as given; "" where the report is not kept. */
  textOf(report: string): string {
    return (this.text.get(report)?.text as string | undefined) ?? "";
  }
  /** Without its reading. */
  reportText(id: string): StoredReport | null {
    const row = this.text.get(id);
    if (!row) return null;
    const sources = this.sources.all(id) as unknown as StoredReport["sources"];
    return {
      id,
      text: row.text as string,
      body: row.body as string | null,
      sources: sources.map((s) => ({ ...s })).sort((a, b) => byText(a.source, b.source)),
    };
  }
  report(id: string): { readonly report: StoredReport; readonly reading: Reading } | null {
    const reading = this.reading(id);
    const report = reading && this.reportText(id);
    return report && { report, reading };
  }
}
