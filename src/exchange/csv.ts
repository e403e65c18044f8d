/** A cell that a spreadsheet would run as a formula is put in quotes behind an apostrophe. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell);

/** One row of RFC 4180 CSV, without its line end. Control characters but the tab are dropped; a line break stays inside its quotes. */
export const csvRow = (cells: readonly (string | number | boolean | null)[]): string =>
  cells
    .map((c) => {
      const text = harmless(
        String(c ?? "").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ""),
      );
      return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(",");
