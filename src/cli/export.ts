import { csvRow } from "../exchange/csv.ts";
import { isTable, TABLES } from "../exchange/tables.ts";
import { EXIT, UsageError } from "./exit.ts";
import { withRecord } from "./open.ts";
import { print } from "./terminal.ts";

/** Prints a table of the record, JSON lines or CSV. */
export const exportTable = async (table: string, format: string, record: string | undefined): Promise<number> => {
  if (!isTable(table)) throw new UsageError(`export ${table}: give one of ${Object.keys(TABLES).join(", ")}`);
  if (format !== "jsonl" && format !== "csv") throw new UsageError(`--format ${format}: give jsonl or csv`);
  return withRecord(record, async (store) => {
    const t = TABLES[table];
    if (format === "csv") await print(csvRow(t.columns));
    for (const row of t.rows(store))
      await print(format === "csv" ? csvRow(t.columns.map((c) => t.cell(row, c))) : JSON.stringify(row));
    return EXIT.ok;
  });
};
