import type { ReactNode } from "react";
import type { Cell } from "./csv.ts";

/** A column of a list: of the table that is seen, and of the file. */
export interface Column<R> {
  readonly key: string;
  readonly title: string;
  readonly number?: boolean;
  /** What the column is sorted by and what goes into the file. */
  readonly value: (row: R) => Cell;
  /** What is shown, where it is more than the value. */
  readonly cell?: (row: R) => ReactNode;
  /** In the file alone: what the page shows by other means, as the link of a row. */
  readonly fileOnly?: true;
}
