import { plain } from "./plain.ts";

/** A cell that a spreadsheet would run as a formula is put behind an apostrophe. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell);

/** One row of RFC 4180 CSV, without its line end. Control characters are dropped; a line break stays inside its quotes. */
export const csvRow = (cells: readonly (string | number | boolean | null)[]): string =>
  cells
    .map((c) => {
      const text = harmless(plain(String(c ?? "")));
      return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(",");
