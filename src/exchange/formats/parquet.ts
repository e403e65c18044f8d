import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { VERSION } from "../../version.ts";
import type { Source } from "../source.ts";
import type { Cell, CellType, Table } from "../table.ts";

/** Rows of a row group: what is in memory at a time. */
const GROUP = 5000;

type ParquetType = "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
const TYPES: Readonly<Record<CellType, ParquetType>> = {
  string: "STRING",
  // As text, as in the CSV: the same script reads both.
  date: "STRING",
  year: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};
const ELEMENTS = {
  STRING: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  INT32: { type: "INT32" },
  DOUBLE: { type: "DOUBLE" },
  BOOLEAN: { type: "BOOLEAN" },
} as const;

const schemaOf = (table: Table) => [
  { name: "root", num_children: table.columns.length },
  ...table.columns.map((c) => ({ name: c.name, repetition_type: "OPTIONAL" as const, ...ELEMENTS[TYPES[c.type]] })),
];

/** A writer whose bytes are taken out of it as they come. */
class Taken extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

/** Collects the rows of a table and gives the file's bytes group by group. */
export class ParquetFile {
  private readonly out = new Taken();
  private readonly file: ParquetWriter;
  private readonly table: Table;
  private columns: Cell[][];
  constructor(table: Table) {
    this.table = table;
    this.file = new ParquetWriter({ writer: this.out, schema: schemaOf(table), createdBy: `chancery ${VERSION}` });
    this.columns = table.columns.map(() => []);
  }
  /** Bytes of a full group, or none yet. */
  add(cells: readonly Cell[]): Uint8Array | null {
    this.columns.forEach((column, i) => column.push(cells[i] ?? null));
    return (this.columns[0]?.length ?? 0) >= GROUP ? this.group() : null;
  }
  end(): Uint8Array[] {
    const last = (this.columns[0]?.length ?? 0) > 0 ? [this.group()] : [];
    this.file.finish();
    return [...last, this.out.take()];
  }
  private group(): Uint8Array {
    const columnData = this.table.columns.map((c, i) => ({
      name: c.name,
      type: TYPES[c.type],
      data: this.columns[i] as Cell[],
    }));
    this.columns = this.table.columns.map(() => []);
    this.file.write({ columnData, rowGroupSize: GROUP });
    return this.out.take();
  }
}

export function* parquet(table: Table, source: Source): Generator<Uint8Array> {
  const file = new ParquetFile(table);
  for (const row of table.rows(source)) {
    const bytes = file.add(row.cells());
    if (bytes) yield bytes;
  }
  yield* file.end();
}
