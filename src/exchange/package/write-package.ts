/** Writes a data package into a new folder: CSV and Parquet, descriptor, codebook, citation, checksums. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { storeError } from "../../store/errors.ts";
import { csvRow } from "../csv.ts";
import { PACKAGED } from "../exports.ts";
import { ParquetFile } from "../formats/parquet.ts";
import type { Source } from "../source.ts";
import type { Table } from "../table.ts";
import { citationCff, citationCsl } from "./citation.ts";
import { codebook } from "./codebook.ts";
import { descriptor, type Release, type Written } from "./descriptor.ts";

export interface PackageOptions {
  readonly version?: string | undefined;
  readonly released?: string | undefined;
  readonly title?: string | undefined;
}

/** A file that is measured while it is written, in pieces. */
class Measured {
  bytes = 0;
  private readonly hash = createHash("sha256");
  private pending: Uint8Array[] = [];
  private size = 0;
  private readonly file: FileHandle;
  constructor(file: FileHandle) {
    this.file = file;
  }
  async add(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    this.bytes += bytes.length;
    this.hash.update(bytes);
    this.pending.push(bytes);
    this.size += bytes.length;
    if (this.size >= 1 << 18) await this.flush();
  }
  /** The rest of it; gives the hash. */
  async end(): Promise<string> {
    await this.flush();
    return this.hash.digest("hex");
  }
  close(): Promise<void> {
    return this.file.close();
  }
  private async flush(): Promise<void> {
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.size = 0;
    for (let at = 0; at < bytes.length; ) at += (await this.file.write(bytes, at)).bytesWritten;
  }
}

const pathOf = (table: Table, format: Written["format"]): string => `data/${table.name}.${format}`;

const fillTable = async (table: Table, source: Source, csv: Measured, columns: Measured): Promise<Written[]> => {
  const parquet = new ParquetFile(table);
  let rows = 0;
  await csv.add(`${csvRow(table.columns.map((c) => c.name))}\n`);
  for (const row of table.rows(source)) {
    const cells = row.cells();
    rows++;
    await csv.add(`${csvRow(cells)}\n`);
    const group = parquet.add(cells);
    if (group) await columns.add(group);
  }
  for (const bytes of parquet.end()) await columns.add(bytes);
  const file = async (format: Written["format"], m: Measured): Promise<Written> => ({
    table,
    path: pathOf(table, format),
    format,
    hash: await m.end(),
    bytes: m.bytes,
    rows,
  });
  return [await file("csv", csv), await file("parquet", columns)];
};

const writeTable = async (table: Table, source: Source, folder: string): Promise<Written[]> => {
  const csv = new Measured(await open(join(folder, pathOf(table, "csv")), "wx"));
  const columns = new Measured(await open(join(folder, pathOf(table, "parquet")), "wx"));
  try {
    return await fillTable(table, source, csv, columns);
  } finally {
    await csv.close();
    await columns.close();
  }
};

/** A version from the content: the same record has the same one. */
const versionOf = (files: readonly Written[]): string =>
  `0.0.0+${createHash("sha256")
    .update(files.map((f) => f.hash).join("\n"))
    .digest("hex")
    .slice(0, 12)}`;

const knowledgeOf = (source: Source): string => source.knowledge.version;

const writeRest = async (folder: string, release: Release, files: readonly Written[]): Promise<void> => {
  const texts: Readonly<Record<string, string>> = {
    "datapackage.json": `${JSON.stringify(descriptor(release, files), null, 2)}\n`,
    "CODEBOOK.md": codebook(PACKAGED),
    "CITATION.cff": citationCff(release),
    "citation.json": citationCsl(release),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const sums = [
    ...files.map((f) => [f.hash, f.path] as const),
    ...Object.entries(texts).map(([name, text]) => [createHash("sha256").update(text).digest("hex"), name] as const),
  ];
  await writeFile(join(folder, "SHA256SUMS"), `${sums.map(([hash, name]) => `${hash}  ${name}`).join("\n")}\n`);
};

export class PackageError extends Error {
  readonly code = "io";
}

/** The folder is there whole or not at all; one that holds something is refused. The record is read as of one moment. */
export const writePackage = async (source: Source, folder: string, options: PackageOptions): Promise<readonly Written[]> => {
  const target = resolve(folder);
  if (existsSync(target) && !statSync(target).isDirectory()) throw new PackageError(`${folder}: is a file; give a new folder`);
  if (existsSync(target) && readdirSync(target).length > 0) throw new PackageError(`${folder}: is not empty; give a new folder`);
  const aside = join(dirname(target), `.${process.pid}.chancery-package`);
  const thaw = source.store.freeze();
  try {
    mkdirSync(join(aside, "data"), { recursive: true });
    const files: Written[] = [];
    for (const table of PACKAGED) files.push(...(await writeTable(table, source, aside)));
    const release: Release = {
      version: options.version ?? versionOf(files),
      released: options.released ?? null,
      title: options.title ?? "Chancery: the record of diplomatic engagements",
      base: source.base,
      knowledge: knowledgeOf(source),
    };
    await writeRest(aside, release, files);
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(aside, target);
    return files;
  } catch (error) {
    throw storeError(error, folder);
  } finally {
    thaw();
    rmSync(aside, { recursive: true, force: true });
  }
};
