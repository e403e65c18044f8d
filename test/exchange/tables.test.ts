/** Tables as data: CSV, JSON lines and Parquet say the same; keys hold; nothing that a spreadsheet would run. */
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESCRIBED, EXPORTS, type ExportName, PACKAGED } from "../../src/exchange/exports.ts";
import type { Cell, Table } from "../../src/exchange/table.ts";
import { csvRows } from "./csv-rows.ts";
import { bytesOf, examples, exported, type Recorded, twoReports } from "./sources.ts";

let demo: Recorded;
let odd: Recorded;
beforeAll(async () => {
  demo = await examples();
  odd = twoReports();
});
afterAll(() => {
  demo.close();
  odd.close();
});

const cellsOf = (t: Table, source: Recorded): Cell[][] => [...t.rows(source)].map((r) => [...r.cells()]);
const keysOf = (t: Table, source: Recorded, fields: readonly string[]): string[] => {
  const at = fields.map((f) => t.columns.findIndex((c) => c.name === f));
  expect(at).not.toContain(-1);
  return cellsOf(t, source).map((row) => JSON.stringify(at.map((i) => row[i])));
};

describe.each(DESCRIBED.map((t) => [t.name, t] as const))("%s", (_, t) => {
  it("has rows, each with a key of its own", () => {
    const keys = keysOf(t, demo, t.primaryKey);
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it("names only rows that there are", () => {
    for (const key of t.foreignKeys) {
      const other = PACKAGED.find((o) => o.name === key.table);
      if (!other) throw new Error(`${t.name}: no table ${key.table}`);
      const there = new Set(keysOf(other, demo, key.references));
      const missing = keysOf(t, demo, key.fields).filter((k) => k !== "[null]" && !there.has(k));
      expect(missing).toEqual([]);
    }
  });
  it("has cells of the column's type and a sentence on each column", () => {
    const types = { string: "string", date: "string", year: "string", integer: "number", number: "number", boolean: "boolean" };
    const rows = cellsOf(t, demo);
    for (const [i, c] of t.columns.entries()) {
      expect(c.about).toMatch(/\.$/);
      for (const row of rows) {
        const cell = row[i] as Cell;
        if (cell !== null) expect(`${c.name} ${typeof cell}`).toBe(`${c.name} ${types[c.type]}`);
        if (cell !== null && c.type === "date") expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (cell !== null && c.type === "integer") expect(Number.isInteger(cell)).toBe(true);
      }
    }
  });
});

const TABULAR = Object.entries(EXPORTS)
  .filter(([, e]) => Object.hasOwn(e.formats, "parquet"))
  .map(([name]) => name as ExportName);

describe.each(TABULAR)("the formats of %s", (name) => {
  it("say the same", async () => {
    const csv = csvRows(exported(name, "csv", demo));
    const [head, ...rows] = csv;
    const lines = exported(name, "jsonl", demo).trimEnd().split("\n");
    expect(lines.length).toBe(rows.length);
    const file = Buffer.concat(bytesOf(name, "parquet", demo));
    const read = await parquetReadObjects({ file: new Uint8Array(file).buffer });
    expect(read.length).toBe(rows.length);
    expect(Object.keys(read[0] ?? {})).toEqual(head);
    const plain = (v: unknown): string => (v === null || v === undefined ? "" : String(v));
    for (const [i, row] of rows.entries())
      for (const [j, column] of (head as string[]).entries()) {
        // A cell that begins like a formula stands behind an apostrophe in CSV alone.
        const cell = plain(read[i]?.[column]);
        expect([cell, `'${cell}`]).toContain(row[j]);
      }
  });
});

describe("odd words", () => {
  it("are run by no spreadsheet and turn no text around", () => {
    for (const name of TABULAR)
      for (const row of csvRows(exported(name, "csv", odd)))
        for (const cell of row) {
          expect(cell).not.toMatch(/^[=+@\t\r]/);
          expect(cell).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
        }
  });
  it("stay whole in JSON", () => {
    const lines = exported("sources", "jsonl", odd)
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(lines.map((l) => l.source)).toContain('=HYPERLINK("http://x")&<b>"\'.txt');
  });
});

describe("a filter", () => {
  it("chooses rows of every table, and no row names what was left out", () => {
    const chosen = { ...demo, filter: { party: ["USA"] } };
    const ids = new Set(csvRows(exported("engagements", "csv", chosen)).map((r) => r[0]));
    expect(ids.size).toBeGreaterThan(5);
    expect(ids.size).toBeLessThan(csvRows(exported("engagements", "csv", demo)).length);
    for (const t of PACKAGED)
      for (const key of t.foreignKeys) {
        const other = PACKAGED.find((o) => o.name === key.table) as Table;
        const there = new Set(keysOf(other, chosen, key.references));
        expect(keysOf(t, chosen, key.fields).filter((k) => k !== "[null]" && !there.has(k))).toEqual([]);
      }
  });
});

describe("an empty record", () => {
  it("gives tables without rows", () => {
    const none = { ...demo, filter: { party: ["NOBODY"] } };
    for (const name of TABULAR) {
      expect(csvRows(exported(name, "csv", none))).toHaveLength(1);
      expect(exported(name, "jsonl", none)).toBe("");
    }
  });
});
