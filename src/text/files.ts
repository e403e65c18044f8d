import fs, { createReadStream } from "node:fs";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { createGunzip, gunzip } from "node:zlib";
import { MAX_BYTES } from "./decode.ts";
import { InputError } from "./errors.ts";

// What "node:fs/promises" gives takes as long to load as a report to read.
const readFile = promisify(fs.readFile),
  readdir = promisify(fs.readdir);
export const stat = promisify(fs.stat);

/** How a file is read, by its name. */
export type FileKind = "text" | "page" | "lines";

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "text"],
  [".html", "page"],
  [".htm", "page"],
  [".xhtml", "page"],
  [".jsonl", "lines"],
  [".ndjson", "lines"],
]);
/** Kinds known by name that are not read yet. */
const LATER: ReadonlyMap<string, string> = new Map([
  [".xml", "feeds"],
  [".rss", "feeds"],
  [".atom", "feeds"],
  [".warc", "web archives"],
  [".pdf", "PDF files"],
  [".docx", "Word files"],
  [".doc", "Word files"],
  [".odt", "OpenDocument files"],
  [".rtf", "rich text files"],
  [".eml", "mails"],
  [".zip", "archives"],
  [".tar", "archives"],
  [".epub", "books"],
]);

/** What can be given, for those who gave nothing of it. */
export const READ_HERE = ".txt, .md, .html and .jsonl files are read, each also as .gz";

const MEGABYTE = 1024 * 1024;
const packed = (path: string): boolean => /\.gz$/i.test(path);
const extension = (path: string): string => extname(packed(path) ? path.slice(0, -3) : path).toLowerCase();

/** How the file of that name is read. Throws InputError "unknown-kind". */
export const kindOf = (path: string): FileKind => {
  const name = extension(path);
  const kind = KINDS.get(name);
  if (kind) return kind;
  const later = LATER.get(name);
  throw new InputError(
    "unknown-kind",
    later
      ? `${path}: ${later} (${name}) are not read yet; convert it to .txt, .html or .jsonl`
      : `${path}: "${name || basename(path)}" is not a kind of file read here; give .txt, .html or .jsonl (each also .gz)`,
  );
};

/** What stopped the reading of a path, as one clear line. */
export const failure = (error: unknown, path: string): InputError => {
  if (error instanceof InputError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new InputError("not-found", `${path}: no such file or folder; check the path`);
  if (code === "EACCES" || code === "EPERM")
    return new InputError("unreadable", `${path}: no permission to read it; change its rights or run as its owner`);
  if (code === "ERR_BUFFER_TOO_LARGE")
    return new InputError("too-large", `${path}: unpacks to more than ${MAX_BYTES / MEGABYTE} MB; unpack and split it`);
  if (code?.startsWith("Z_"))
    return new InputError("unreadable", `${path}: is not a whole gzip file (${message}); fetch it again`);
  return new InputError("unreadable", `${path}: cannot be read (${message})`);
};

/** A file's bytes, unpacked within the bound: a bomb stops at the bound. Throws InputError "too-large" and what the system throws. */
export const bytesOf = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    throw new InputError(
      "too-large",
      `${path}: ${Math.round(size / MEGABYTE)} MB is more than the ${MAX_BYTES / MEGABYTE} MB read as one text; split it, or give one report a line as .jsonl`,
    );
  const bytes = await readFile(path);
  return packed(path) ? promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
};

/** A file's bytes as they come, unpacked. */
export async function* streamOf(path: string): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path);
  try {
    if (!packed(path)) {
      yield* raw as AsyncIterable<Uint8Array>;
      return;
    }
    const unpacked = createGunzip();
    // A pipe does not carry errors on: whoever reads the far end must hear of them.
    raw.on("error", (error) => unpacked.destroy(error));
    yield* raw.pipe(unpacked) as AsyncIterable<Uint8Array>;
  } finally {
    raw.destroy();
  }
}

const isKnown = (name: string): boolean => KINDS.has(extension(name)) || LATER.has(extension(name));

/**
 * Files below a folder, sorted by name; hidden ones, links, devices, pipes and files of no known kind are passed over, the last of these being told.
 * A folder that cannot be opened is an error in its place.
 */
export async function* filesBelow(
  folder: string,
  passedOver: (path: string) => void = () => {},
): AsyncGenerator<{ readonly path: string; readonly error?: InputError }> {
  const waiting: { readonly path: string; readonly folder: boolean }[] = [{ path: folder, folder: true }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!next.folder) {
      yield { path: next.path };
      continue;
    }
    const { path } = next;
    try {
      const entries = (await readdir(path, { withFileTypes: true })).filter((e) => !e.name.startsWith("."));
      const known = entries.filter((e) => e.isDirectory() || (e.isFile() && isKnown(e.name)));
      for (const e of entries) if (e.isFile() && !isKnown(e.name)) passedOver(join(path, e.name));
      // Taken from the end, so the last name goes in first.
      known.sort((a, b) => (a.name < b.name ? 1 : -1));
      for (const e of known) waiting.push({ path: join(path, e.name), folder: e.isDirectory() });
    } catch (error) {
      yield { path, error: failure(error, path) };
    }
  }
}
