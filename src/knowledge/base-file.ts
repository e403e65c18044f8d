/** The file of the compiled knowledge base: where it lies, and its bytes. */
import { closeSync, fstatSync, openSync, read, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const BASE_PATH = fileURLToPath(new URL("../../knowledge/compiled/base.bin", import.meta.url));

let ahead: Buffer | null = null;

/**
 * Reads the base in another thread while this one loads the code that needs it. In one piece: what `readFile` does in several
 * waits between them for the thread that is busy. An error is left to whoever opens the base.
 */
export const readAhead = async (): Promise<void> => {
  try {
    const file = openSync(BASE_PATH, "r");
    try {
      const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
      const count = await new Promise<number>((done) =>
        read(file, bytes, 0, bytes.length, 0, (error, bytesRead) => done(error ? -1 : bytesRead)),
      );
      if (count === bytes.length) ahead = bytes;
    } finally {
      closeSync(file);
    }
  } catch {
    ahead = null;
  }
};

/** The bytes of a base: those that were read ahead, which are given once, or read now. Throws what the system throws. */
export const baseBytes = (path: string): Buffer => {
  const known = path === BASE_PATH ? ahead : null;
  if (known) ahead = null;
  return known ?? readFileSync(path);
};
