import { TextDecoder } from "node:util";
import { decode } from "./decode.ts";
import { InputError } from "./errors.ts";

/** The longest line of a .jsonl file in bytes: one report. */
export const MAX_LINE = 64 * 1024 * 1024;

/** One line, its number from 1, and its encoding; or why it cannot be read. */
export type FileLine =
  | { readonly n: number; readonly text: string; readonly encoding: string; readonly error?: undefined }
  | { readonly n: number; readonly error: InputError };

const tooLong = (name: string, longest: number): InputError =>
  new InputError("too-large", `${name}: the line is longer than ${Math.round(longest / 1048576)} MB; give one report a line`);

const NEWLINE = 10;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A line that is not UTF-8: as bytes of another encoding, or as an error of its own. */
const otherwise = async (bytes: Uint8Array, n: number, path: string): Promise<FileLine> => {
  try {
    return { n, ...(await decode(bytes, `${path}#${n}`)) };
  } catch (error) {
    if (error instanceof InputError) return { n, error };
    throw error;
  }
};

const decoded = (bytes: Uint8Array, n: number, path: string): FileLine | Promise<FileLine> => {
  try {
    return { n, text: utf8.decode(bytes), encoding: "utf-8" };
  } catch {
    return otherwise(bytes, n, path);
  }
};

/**
 * Lines of a stream of bytes, holding one at a time. Not readline: it also cuts at U+2028, which may stand inside a JSON string,
 * and grows without bound on a line that never ends.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, path: string, longest = MAX_LINE): AsyncGenerator<FileLine> {
  let parts: Uint8Array[] = [];
  let length = 0,
    n = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length) parts.push(part);
  };
  const take = (): FileLine | Promise<FileLine> => {
    n++;
    const line = length > longest ? { n, error: tooLong(`${path}#${n}`, longest) } : decoded(Buffer.concat(parts), n, path);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    add(chunk.subarray(from));
  }
  if (length) yield take();
}
