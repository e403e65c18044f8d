/** The descriptor of a data package: Frictionless Data Package 2.0. */
import { VERSION } from "../../version.ts";
import type { CellType, Table } from "../table.ts";

/** A release as people cite it. */
export interface Release {
  /** "2024.2"; in a package made without one, from its content. */
  readonly version: string;
  /** The day of the release, ISO; null if none was given: the day of the making is no property of the data. */
  readonly released: string | null;
  readonly title: string;
  /** Where the record is served; "" if nowhere. */
  readonly base: string;
  /** Versions of the knowledge base that the record's readings were made with. */
  readonly knowledge: string;
}

/** A file of the package, measured as it was written. */
export interface Written {
  readonly table: Table;
  readonly path: string;
  readonly format: "csv" | "parquet";
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  readonly rows: number;
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const MEDIA: Readonly<Record<Written["format"], string>> = { csv: "text/csv", parquet: "application/vnd.apache.parquet" };

const constraints = (t: Table, name: string): object => (t.primaryKey.includes(name) ? { constraints: { required: true } } : {});
const fieldType = (type: CellType): object => (type === "date" ? { type, format: "default" } : { type });

const schemaOf = (t: Table): object => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: t.columns.map((c) => ({ name: c.name, description: c.about, ...fieldType(c.type), ...constraints(t, c.name) })),
  primaryKey: t.primaryKey,
  ...(t.foreignKeys.length
    ? {
        foreignKeys: t.foreignKeys.map((k) => ({ fields: k.fields, reference: { resource: k.table, fields: k.references } })),
      }
    : {}),
  missingValues: [""],
});

const resourceOf = (w: Written): object => ({
  name: w.format === "csv" ? w.table.name : `${w.table.name}_parquet`,
  path: w.path,
  description: w.table.about,
  format: w.format,
  mediatype: MEDIA[w.format],
  ...(w.format === "csv"
    ? {
        bytes: w.bytes,
        hash: `sha256:${w.hash}`,
        type: "table",
        encoding: "utf-8",
        dialect: { delimiter: ",", header: true },
        schema: schemaOf(w.table),
      }
    : // Described once, with the CSV; validators do not measure Parquet as they read it, SHA256SUMS has it.
      { sources: [{ title: "The same rows as CSV", path: w.path.replace(/\.parquet$/, ".csv") }] }),
});

/** No time of the making: the same record gives the same package. */
export const descriptor = (release: Release, files: readonly Written[]): object => ({
  $schema: PROFILE,
  name: "chancery",
  title: release.title,
  description:
    "The record of diplomatic engagements: who met whom, in which office, when, where, what was said, with the words behind every value. See CODEBOOK.md.",
  version: release.version,
  ...(release.base ? { homepage: release.base } : {}),
  ...(release.released ? { created: `${release.released}T00:00:00Z` } : {}),
  keywords: ["diplomacy", "event data", "international relations"],
  contributors: [{ title: "Chancery", roles: ["creator"] }],
  chancery: { code: VERSION, knowledge: release.knowledge },
  resources: files.map(resourceOf),
});
