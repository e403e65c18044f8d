import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip, gunzipSync } from "node:zlib";
import { decode, MAX_BYTES } from "./decode.ts";
import { InputError } from "./errors.ts";
import type { Diagnostic, Report, ReportSource } from "./report.ts";
import { reportFromText } from "./report-from-text.ts";

/** What the command line says of plain files. */
export interface SourceOptions {
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  /** Bytes of `-`; standard input in the command. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export type Found =
  | { readonly report: Report; readonly error?: undefined }
  | { readonly error: InputError; readonly path: string; readonly report?: undefined };

const READ = new Set([".txt", ".md", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"]);
const LATER: ReadonlyMap<string, string> = new Map([
  [".xml", "feeds"],
  [".rss", "feeds"],
  [".atom", "feeds"],
  [".warc", "web archives"],
  [".pdf", "PDF files"],
  [".docx", "Word files"],
  [".doc", "Word files"],
  [".eml", "mails"],
  [".zip", "archives"],
  [".epub", "books"],
]);
/** The longest JSON line: one report. */
const MAX_LINE = 64 * 1024 * 1024;

const plainKind = (path: string): string => {
  const name = path.toLowerCase().endsWith(".gz") ? path.slice(0, -3) : path;
  return extname(name).toLowerCase();
};

const failure = (error: unknown, path: string): InputError => {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new InputError("not-found", `${path}: no such file or folder; check the path`);
  if (code === "EACCES" || code === "EPERM")
    return new InputError("unreadable", `${path}: no permission to read it; change its rights or run as its owner`);
  return new InputError("unreadable", `${path}: cannot be read (${(error as Error).message})`);
};

/** Bytes of a file, unpacked within the bound: a bomb stops at the bound, not at the disk's end. */
const bytesOf = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    throw new InputError(
      "too-large",
      `${path}: ${Math.round(size / 1048576)} MB is more than the ${MAX_BYTES / 1048576} MB read as one text; split it, or give one report a line as .jsonl`,
    );
  const bytes = await readFile(path);
  if (!path.toLowerCase().endsWith(".gz")) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new InputError("too-large", `${path}: unpacks to more than ${MAX_BYTES / 1048576} MB; unpack and split it`);
    throw new InputError("unreadable", `${path}: is not a whole gzip file (${(error as Error).message})`);
  }
};

const encodingNote = (encoding: string): Diagnostic[] =>
  encoding === "utf-8" ? [] : [{ code: "encoding", severity: "info", message: `read as ${encoding}` }];

const fromText = async (
  text: string,
  html: boolean,
  source: Partial<ReportSource> & { source: string },
  notes: readonly Diagnostic[],
): Promise<Report> => {
  const report = html ? await (await import("./html.ts")).reportFromHtml(text, source) : reportFromText(text, source);
  return notes.length ? { ...report, diagnostics: [...report.diagnostics, ...notes] } : report;
};

const text = (v: unknown): string | null => (typeof v === "string" && v.trim() ? v.trim() : null);
const dateText = (v: unknown): string | null => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text(v) ?? "")?.[0] ?? null;

/** One line of a .jsonl file: `text` (or `html`) and what is known about it. */
const fromLine = async (line: string, path: string, n: number, options: SourceOptions): Promise<Report> => {
  const name = `${path}#${n}`;
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch (error) {
    throw new InputError(
      "bad-json-line",
      `${name}: not a JSON object (${(error as Error).message.slice(0, 120)}); each line must be one {"text": ...}`,
    );
  }
  if (row === null || typeof row !== "object" || Array.isArray(row))
    throw new InputError("bad-json-line", `${name}: not a JSON object; each line must be one {"text": ...}`);
  const html = typeof row.html === "string";
  const body = html ? row.html : row.text;
  if (typeof body !== "string" || !body.trim())
    throw new InputError("bad-json-line", `${name}: has no "text"; each line needs a "text" with the report's words`);
  return fromText(
    body as string,
    html,
    {
      source: name,
      url: text(row.url) ?? options.url ?? null,
      title: text(row.title),
      outlet: text(row.outlet) ?? options.outlet ?? null,
      published: dateText(row.published) ?? options.published ?? null,
      retrieved: text(row.retrieved),
      language: text(row.language),
    },
    [],
  );
};

async function* linesOf(path: string): AsyncGenerator<string> {
  const raw = createReadStream(path);
  const input: NodeJS.ReadableStream & { destroy(error?: Error): unknown } = path.toLowerCase().endsWith(".gz")
    ? raw.pipe(createGunzip())
    : raw;
  // A pipe does not carry errors on: the reader below must hear of them.
  raw.on("error", (e: Error) => input.destroy(e));
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let broken: Error | null = null;
  input.on("error", (e: Error) => {
    broken = e;
    reader.close();
  });
  for await (const line of reader) yield line;
  if (broken) throw broken;
}

async function* fromLines(lines: AsyncIterable<string>, path: string, options: SourceOptions): AsyncGenerator<Found> {
  let n = 0;
  for await (const line of lines) {
    n++;
    if (!line.trim()) continue;
    if (line.length > MAX_LINE) {
      yield {
        error: new InputError("too-large", `${path}#${n}: the line is longer than ${MAX_LINE / 1048576} MB; one report a line`),
        path,
      };
      continue;
    }
    try {
      yield { report: await fromLine(line, path, n, options) };
    } catch (error) {
      yield { error: failure(error, `${path}#${n}`), path };
    }
  }
}

async function* fromFile(path: string, options: SourceOptions): AsyncGenerator<Found> {
  const kind = plainKind(path);
  const later = LATER.get(kind);
  if (later) {
    yield {
      error: new InputError("unknown-kind", `${path}: ${later} (${kind}) are not read yet; convert it to .txt, .html or .jsonl`),
      path,
    };
    return;
  }
  if (!READ.has(kind)) {
    yield {
      error: new InputError(
        "unknown-kind",
        `${path}: "${kind || basename(path)}" is not a kind of file read here; give .txt, .html or .jsonl (each also .gz)`,
      ),
      path,
    };
    return;
  }
  try {
    if (kind === ".jsonl" || kind === ".ndjson") {
      yield* fromLines(linesOf(path), path, options);
      return;
    }
    const { text: decoded, encoding } = decode(await bytesOf(path), path);
    if (!decoded.trim()) throw new InputError("empty", `${path}: the file holds only white space; nothing to read`);
    yield {
      report: await fromText(
        decoded,
        kind.includes("htm"),
        { source: path, published: options.published ?? null, outlet: options.outlet ?? null, url: options.url ?? null },
        encodingNote(encoding),
      ),
    };
  } catch (error) {
    yield { error: failure(error, path), path };
  }
}

/** Files below a folder, sorted; hidden ones, links, devices and pipes are passed over. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
  for (const e of entries) {
    if (e.name.startsWith(".")) continue;
    const path = join(folder, e.name);
    if (e.isDirectory()) yield* filesBelow(path);
    else if (e.isFile() && (READ.has(plainKind(path)) || LATER.has(plainKind(path)))) yield path;
  }
}

async function* fromStdin(options: SourceOptions): AsyncGenerator<Found> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of options.stdin ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      yield {
        error: new InputError("too-large", `-: standard input holds more than ${MAX_BYTES / 1048576} MB; give files instead`),
        path: "-",
      };
      return;
    }
    chunks.push(chunk);
  }
  try {
    const { text: decoded, encoding } = decode(Buffer.concat(chunks), "-");
    const first = decoded.trimStart()[0];
    if (first === "{") {
      async function* lines(): AsyncGenerator<string> {
        yield* decoded.split("\n");
      }
      yield* fromLines(lines(), "-", options);
      return;
    }
    if (!decoded.trim()) throw new InputError("empty", "-: standard input is empty; nothing to read");
    yield {
      report: await fromText(
        decoded,
        /^\s*<(?:!doctype|html)/i.test(decoded),
        { source: "-", published: options.published ?? null, outlet: options.outlet ?? null, url: options.url ?? null },
        encodingNote(encoding),
      ),
    };
  } catch (error) {
    yield { error: failure(error, "-"), path: "-" };
  }
}

/** All reports of the paths given, in their order; what cannot be read is given as an error in its place, and the rest goes on. */
export async function* reportsFrom(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === "-") {
      yield* fromStdin(options);
      continue;
    }
    try {
      const seen = await stat(path);
      if (seen.isDirectory()) {
        for await (const file of filesBelow(path)) yield* fromFile(file, options);
      } else if (seen.isFile()) yield* fromFile(path, options);
      else
        yield {
          error: new InputError(
            "unknown-kind",
            `${path}: is neither a file nor a folder; give a file, a folder or - for standard input`,
          ),
          path,
        };
    } catch (error) {
      yield { error: failure(error, path), path };
    }
  }
}
