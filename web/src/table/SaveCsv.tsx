import type { ReactNode } from "react";
import type { Column } from "./column.ts";
import { csv } from "./csv.ts";
import { download } from "./download.ts";
import "./table.css";

interface SaveCsvProps<R> {
  /** What the list holds: it names the file. */
  readonly name: string;
  readonly columns: readonly Column<R>[];
  /** The rows as seen, in their order. */
  readonly rows: readonly R[];
}

/** Takes a list along as it is seen. */
export function SaveCsv<R>({ name, columns, rows }: SaveCsvProps<R>): ReactNode {
  const save = (): void =>
    download(
      `chancery-${name.toLowerCase().replaceAll(" ", "-")}.csv`,
      "text/csv;charset=utf-8",
      csv([columns.map((column) => column.title), ...rows.map((row) => columns.map((column) => column.value(row)))]),
    );
  return (
    <button type="button" className="plain-button note save-csv" onClick={save} disabled={rows.length === 0}>
      Save as CSV<span className="unseen">: {name}</span>
    </button>
  );
}
