import type { Source } from "../source.ts";
import type { Table } from "../table.ts";

/** One row a line, as the contract of the commands has it. */
export function* jsonLines(table: Table, source: Source): Generator<string> {
  for (const row of table.rows(source)) yield `${JSON.stringify(row.line())}\n`;
}
