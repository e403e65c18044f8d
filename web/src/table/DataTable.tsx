import { type ReactNode, useState } from "react";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import type { Column } from "./column.ts";
import type { Cell } from "./csv.ts";
import { SaveCsv } from "./SaveCsv.tsx";
import { parseSorting, type Sorting, sorted, sortingParam } from "./sorting.ts";
import "./table.css";

interface DataTableProps<R> {
  /** What the table holds, said above it and in the file's name: "Places". */
  readonly name: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** The parameter of the address that holds the sorting; two tables of a page need two. */
  readonly param?: string;
  readonly foot?: ReactNode;
}

const SHOWN = 100;

/** On a narrow screen the rows of wider tables stand as blocks, each value beside its column's name. */
const SIDE_BY_SIDE = 4;

/** A table that is sorted by its heads, keeps the sorting in the address and can be taken along as seen. */
export function DataTable<R>({ name, columns, rows, keyOf, param = "sort", foot }: DataTableProps<R>): ReactNode {
  const [given, setGiven] = useParam(param);
  const [all, setAll] = useState(false);
  const sorting = parseSorting(
    given,
    columns.map((column) => column.key),
  );
  const by = columns.find((column) => column.key === sorting?.key);
  const inOrder = by === undefined ? rows : sorted(rows, by.value, sorting?.falling === true);
  const shown = all ? inOrder : inOrder.slice(0, SHOWN);
  const seen = columns.filter((column) => column.fileOnly !== true);
  return (
    <div className={seen.length > SIDE_BY_SIDE ? "data-table data-table-wide" : "data-table"}>
      <div className="data-table-head">
        <p className="soft note">
          {rows.length.toLocaleString("en-GB")} {rows.length === 1 ? "row" : "rows"}
          {foot}
        </p>
        <SaveCsv name={name} columns={columns} rows={inOrder} />
      </div>
      {/* A wide table scrolls sideways; the keyboard moves it by the buttons in its head. */}
      <div className="table-scroll">
        <table>
          <caption className="unseen">{name}</caption>
          <thead>
            <tr>
              {seen.map((column) => (
                <Head key={column.key} column={column} sorting={sorting} sort={(next) => setGiven(sortingParam(next))} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {seen.map((column) => (
                  <td key={column.key} data-title={column.title} className={cellClass(column, row)}>
                    {column.cell === undefined ? <Plain value={column.value(row)} /> : column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {inOrder.length > SHOWN && (
        <button type="button" className="plain-button note" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `First ${SHOWN}` : `All ${inOrder.length.toLocaleString("en-GB")}`}
        </button>
      )}
    </div>
  );
}

function cellClass<R>(column: Column<R>, row: R): string | undefined {
  const classes = [column.number ? "number" : "", column.cell === undefined && column.value(row) === null ? "cell-empty" : ""];
  return classes.filter((one) => one !== "").join(" ") || undefined;
}

function Plain({ value }: { readonly value: Cell }): ReactNode {
  if (value === null) return <span className="soft">–</span>;
  return typeof value === "number" ? value.toLocaleString("en-GB") : <Name>{value}</Name>;
}

interface HeadProps<R> {
  readonly column: Column<R>;
  readonly sorting: Sorting | null;
  readonly sort: (next: Sorting) => void;
}

/** A column's head turns the sorting; numbers begin with the largest. */
function Head<R>({ column, sorting, sort }: HeadProps<R>): ReactNode {
  const on = sorting?.key === column.key ? sorting : null;
  const next = { key: column.key, falling: on === null ? column.number === true : !on.falling };
  return (
    <th
      scope="col"
      className={column.number ? "number" : undefined}
      aria-sort={on === null ? "none" : on.falling ? "descending" : "ascending"}
    >
      <button type="button" className="sort-button" onClick={() => sort(next)}>
        {column.title}
        <span aria-hidden="true" className="sort-sign">
          {on === null ? "" : on.falling ? "↓" : "↑"}
        </span>
      </button>
    </th>
  );
}
