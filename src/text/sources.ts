import { decode, MAX_BYTES } from "./decode.ts";
import { InputError } from "./errors.ts";
import { bytesOf, type FileKind, failure, filesBelow, kindOf, stat, streamOf } from "./files.ts";
import { givenDate, jsonLine } from "./json-line.ts";
import { linesOf } from "./lines.ts";
import type { Report, ReportSource } from "./report.ts";
import { reportFromText } from "./report-from-text.ts";

/** What the command line says of plain files. */
export interface SourceOptions {
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  /** Bytes of `-`; standard input in the command. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Hears of each file of a folder that is of no kind read here. */
  readonly passedOver?: (path: string) => void;
}

export type Found =
  | { readonly report: Report; readonly error?: undefined }
  | { readonly error: InputError; readonly path: string; readonly report?: undefined };

type Source = Partial<ReportSource> & { readonly source: string };

const given = ({ published, outlet, url }: SourceOptions): Pick<ReportSource, "published" | "outlet" | "url"> => ({
  published: published ? (givenDate(published) ?? published) : null,
  outlet: outlet ?? null,
  url: url ?? null,
});

/** A report from decoded words; the reader of pages is loaded with the first page. */
export const reportOf = async (text: string, html: boolean, source: Source, encoding: string): Promise<Report> => {
  const report = html ? (await import("./html.ts")).reportFromHtml(text, source) : reportFromText(text, source);
  if (encoding === "utf-8") return report;
  return {
    ...report,
    diagnostics: [...report.diagnostics, { code: "encoding", severity: "info", message: `not UTF-8: read as ${encoding}` }],
  };
};

const readBytes = async (bytes: Uint8Array, kind: FileKind | null, path: string, options: SourceOptions): Promise<Report> => {
  const { text, encoding } = await decode(bytes, path);
  if (!text.trim()) throw new InputError("empty", `${path}: it holds only white space; nothing to read`);
  const html = kind === null ? /^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 1000)) : kind === "page";
  return reportOf(text, html, { source: path, ...given(options) }, encoding);
};

async function* readLines(bytes: AsyncIterable<Uint8Array>, path: string, options: SourceOptions): AsyncGenerator<Found> {
  const known = given(options);
  let any = false;
  for await (const read of linesOf(bytes, path)) {
    if (!read.error && !read.text.trim()) continue;
    any = true;
    const name = `${path}#${read.n}`;
    try {
      if (read.error) throw read.error;
      const line = jsonLine(read.text, name, known);
      const report = await reportOf(line.content, line.html, line.source, read.encoding);
      yield { report: { ...report, diagnostics: [...report.diagnostics, ...line.diagnostics] } };
    } catch (error) {
      yield { error: failure(error, name), path };
    }
  }
  if (!any) yield { error: new InputError("empty", `${path}: it holds no lines; nothing to read`), path };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The reports of a file that is already in hand, by its name; packed files are not taken, since nothing here says how large they become. */
export async function* reportsFromBytes(bytes: Uint8Array, name: string, options: SourceOptions = {}): AsyncGenerator<Found> {
  try {
    if (/\.gz$/i.test(name))
      throw new InputError("unknown-kind", `${name}: packed files are read by chancery ingest; unpack it first`);
    const kind = kindOf(name);
    if (kind === "lines") yield* readLines(once(bytes), name, options);
    else yield { report: await readBytes(bytes, kind, name, options) };
  } catch (error) {
    yield { error: failure(error, name), path: name };
  }
}

async function* readFile(path: string, options: SourceOptions): AsyncGenerator<Found> {
  try {
    const kind = kindOf(path);
    if (kind === "lines") yield* readLines(streamOf(path), path, options);
    else yield { report: await readBytes(await bytesOf(path), kind, path, options) };
  } catch (error) {
    yield { error: failure(error, path), path };
  }
}

/** Chunks as they come, the first ones held back until one has a sign that is no white space. */
const peek = async (chunks: AsyncIterator<Uint8Array>): Promise<{ readonly first: string; readonly held: Uint8Array[] }> => {
  const held: Uint8Array[] = [];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held.push(next.value);
    const first = Buffer.from(next.value.subarray(0, 4096))
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, "")
      .trimStart()[0];
    if (first || held.length > 64) return { first: first ?? "", held };
  }
  return { first: "", held };
};

async function* readStdin(options: SourceOptions): AsyncGenerator<Found> {
  const path = "-";
  try {
    const chunks = (options.stdin ?? emptyStream())[Symbol.asyncIterator]();
    const { first, held } = await peek(chunks);
    const bytes = rejoin(held, chunks);
    if (first === "{") yield* readLines(bytes, path, options);
    else yield { report: await readBytes(await collect(bytes), null, path, options) };
  } catch (error) {
    yield { error: failure(error, path), path };
  }
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}

async function* rejoin(held: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES)
      throw new InputError(
        "too-large",
        `-: standard input holds more than the ${MAX_BYTES / 1048576} MB read as one text; give files instead`,
      );
    all.push(chunk);
  }
  return Buffer.concat(all);
};

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<Found> {
  const seen = await stat(path);
  if (seen.isFile()) yield* readFile(path, options);
  else if (seen.isDirectory())
    for await (const file of filesBelow(path, options.passedOver)) {
      if (file.error) yield { error: file.error, path: file.path };
      else yield* readFile(file.path, options);
    }
  else
    throw new InputError(
      "unknown-kind",
      `${path}: is neither a file nor a folder; give a file, a folder or - for standard input`,
    );
}

/** All reports of the paths given, in their order; what cannot be read is given as an error in its place, and the rest goes on. */
export async function* reportsFrom(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Found> {
  for (const path of paths)
    try {
      yield* path === "-" ? readStdin(options) : readPath(path, options);
    } catch (error) {
      yield { error: failure(error, path), path };
    }
}
