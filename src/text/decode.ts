import { InputError } from "./errors.ts";

/** The largest text read as one report, in bytes as given. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 8192;

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive (or an Office file)", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip file without .gz in its name", [0x1f, 0x8b, 0x08]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
];

export interface Decoded {
  readonly text: string;
  /** As WHATWG names it in lower case, or "utf-8 with damaged bytes". */
  readonly encoding: string;
}

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** The charset that an HTML page declares in its first bytes. */
const declared = (bytes: Uint8Array): string | null => {
  const head = decodeAs(bytes.subarray(0, 2048), "latin1") ?? "";
  return /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null;
};

/** Of a text in Latin letters, the share of bytes beyond ASCII stays below this. */
const LATIN_SHARE = 0.15;
/** Letters of Turkish in windows-1254 (\u011e \u0130 \u015e \u011f \u0131 \u015f), which windows-1252 has for Icelandic alone. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

/**
 * What the bytes around the first one beyond ASCII look like; the beginning of a file is often plain ASCII in every encoding.
 * Text that is nearly all ASCII is Latin: of a few accents alone the detector makes Hebrew or Thai.
 */
const detected = async (bytes: Uint8Array): Promise<string> => {
  // Loaded only now: nearly every file is UTF-8, and the detector takes as long to load as all the rest of reading a file.
  const { default: jschardet } = await import("jschardet");
  const first = Math.max(0, bytes.findIndex((b) => b > 127) - SAMPLE / 4);
  const sample = bytes.subarray(first, first + SAMPLE);
  const { encoding, confidence } = jschardet.detect(Buffer.from(sample));
  if (encoding?.toLowerCase() === "utf-8" && confidence > 0.5) return encoding;
  if (sample.filter((b) => b > 127).length < sample.length * LATIN_SHARE)
    return sample.some((b) => TURKISH.has(b)) ? "windows-1254" : "windows-1252";
  return encoding && encoding.toLowerCase() !== "ascii" ? encoding : "windows-1252";
};

const refuse = (bytes: Uint8Array, name: string): void => {
  if (bytes.length === 0) throw new InputError("empty", `${name}: is empty; nothing to read`);
  if (bytes.length > MAX_BYTES)
    throw new InputError(
      "too-large",
      `${name}: ${Math.round(bytes.length / 1048576)} MB is more than the ${MAX_BYTES / 1048576} MB read as one text; split it, or give one report a line as .jsonl`,
    );
  for (const [what, magic] of MAGIC)
    if (magic.every((b, i) => bytes[i] === b))
      throw new InputError("binary", `${name}: this is ${what}, not text (binary); convert it to plain text or HTML first`);
};

/** UTF-16 by its mark. */
const marked = (bytes: Uint8Array): Decoded | null => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return encoding ? { text: decodeAs(bytes, encoding) ?? "", encoding } : null;
};

/**
 * Bytes -> text. UTF-8 (with or without mark) and UTF-16 by mark; else the charset that the bytes came with (`told`, of a web server's
 * answer) or that an HTML page declares; else what jschardet finds. A few wrong bytes in UTF-8 become U+FFFD, and the encoding says so.
 * Rejects with InputError: binary, empty, too-large, encoding.
 */
export const decode = async (bytes: Uint8Array, name: string, told: string | null = null): Promise<Decoded> => {
  refuse(bytes, name);
  const utf16 = marked(bytes);
  if (utf16) return utf16;
  if (bytes.subarray(0, SAMPLE).includes(0))
    throw new InputError(
      "binary",
      `${name}: it holds NUL bytes, so it is a binary file, not text; convert it to plain text first`,
    );
  const utf8 = decodeAs(bytes, "utf-8", true);
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  const guess = (told ?? declared(bytes) ?? (await detected(bytes))).toLowerCase();
  if (guess === "utf-8" || guess === "utf8")
    return { text: decodeAs(bytes, "utf-8") ?? "", encoding: "utf-8 with damaged bytes" };
  const text = decodeAs(bytes, guess);
  if (text === null) throw new InputError("encoding", `${name}: its encoding (${guess}) is not known here; save it as UTF-8`);
  return { text, encoding: guess };
};
