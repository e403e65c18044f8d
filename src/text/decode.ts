import jschardet from "jschardet";
import { InputError } from "./errors.ts";

/** The largest text read as one report, in bytes as given. */
export const MAX_BYTES = 64 * 1024 * 1024;

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive (or an Office file)", [0x50, 0x4b, 0x03, 0x04]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
];

const declared = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: encoding.toLowerCase() === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Bytes -> text. UTF-8 (with or without mark) and UTF-16 by mark; else the charset an HTML page declares; else what jschardet finds in the first 8 KB.
 * Throws InputError: binary, empty, too-large, encoding.
 */
export const decode = (bytes: Uint8Array, name: string): { text: string; encoding: string } => {
  if (bytes.length === 0) throw new InputError("empty", `${name}: the file is empty; nothing to read`);
  if (bytes.length > MAX_BYTES)
    throw new InputError(
      "too-large",
      `${name}: ${Math.round(bytes.length / 1048576)} MB is more than the ${MAX_BYTES / 1048576} MB read as one text; split it, or give one report a line as .jsonl`,
    );
  for (const [what, magic] of MAGIC)
    if (magic.every((b, i) => bytes[i] === b))
      throw new InputError("binary", `${name}: this is ${what}, not text; convert it to plain text or HTML first`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeAs(bytes, "utf-16le") ?? "", encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeAs(bytes, "utf-16be") ?? "", encoding: "utf-16be" };
  if (bytes.subarray(0, 8192).includes(0))
    throw new InputError(
      "binary",
      `${name}: it holds NUL bytes, so it is a binary file, not text; convert it to plain text first`,
    );
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8.charCodeAt(0) === 0xfeff ? utf8.slice(1) : utf8, encoding: "utf-8" };
  const guess = declared(bytes) ?? jschardet.detect(Buffer.from(bytes.subarray(0, 8192))).encoding ?? "windows-1252";
  const text = decodeAs(bytes, guess.toLowerCase() === "ascii" ? "windows-1252" : guess);
  if (text === null) throw new InputError("encoding", `${name}: its encoding (${guess}) is not known here; save it as UTF-8`);
  return { text, encoding: guess.toLowerCase() };
};
