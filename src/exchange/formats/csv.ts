import { csvRow } from "../csv.ts";
import type { Source } from "../source.ts";
import type { Table } from "../table.ts";

/** RFC 4180 with a line of names. */
export function* csv(table: Table, source: Source): Generator<string> {
  yield `${csvRow(table.columns.map((c) => c.name))}\n`;
  for (const row of table.rows(source)) yield `${csvRow(row.cells())}\n`;
}
