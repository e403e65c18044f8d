/** A table of the record as data: its columns with their meaning, from which CSV, Parquet, descriptors and the codebook are made. */
import type { Source } from "./source.ts";

export type Cell = string | number | boolean | null;
/** As in Frictionless Table Schema; "date" is an ISO day. */
export type CellType = "string" | "date" | "year" | "integer" | "number" | "boolean";

export interface ColumnHead {
  readonly name: string;
  readonly type: CellType;
  /** What it means, one sentence of the codebook. */
  readonly about: string;
}
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** One row: as a JSON line holds it, and as cells in the order of the columns. */
export interface Row {
  readonly line: () => unknown;
  readonly cells: () => readonly Cell[];
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly ColumnHead[];
  readonly rows: (source: Source) => Iterable<Row>;
}

type Value<Item> = (item: Item, source: Source) => Cell;
export type Column<Item> = readonly [name: string, type: CellType, about: string, value: Value<Item>];

interface Spec<Item> {
  readonly name: string;
  readonly about: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: readonly Column<Item>[];
  readonly items: (source: Source) => Iterable<Item>;
  /** What a JSON line holds; without it, the columns by name. */
  readonly line?: (item: Item) => unknown;
}

export const table = <Item>(spec: Spec<Item>): Table => ({
  name: spec.name,
  about: spec.about,
  primaryKey: spec.primaryKey,
  foreignKeys: spec.foreignKeys ?? [],
  columns: spec.columns.map(([name, type, about]) => ({ name, type, about })),
  *rows(source) {
    for (const item of spec.items(source)) {
      const cells = (): Cell[] => spec.columns.map(([, , , value]) => value(item, source));
      const named = (): unknown => {
        const row = cells();
        return Object.fromEntries(spec.columns.map(([name], i) => [name, row[i]]));
      };
      yield { cells, line: spec.line ? () => spec.line?.(item) : named };
    }
  },
});

/** The engagement of a row, which `engagements` has. */
export const OF_ENGAGEMENT: ForeignKey = { fields: ["engagement"], table: "engagements", references: ["id"] };
export const OF_REPORT: ForeignKey = { fields: ["report"], table: "reports", references: ["id"] };
