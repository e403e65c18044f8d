export type Cell = string | number | null;

/** Control characters, and those that turn text around: a spreadsheet shows neither. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Rows as RFC 4180 CSV with a byte order mark, so that spreadsheets read it as UTF-8. A cell that a spreadsheet would run as a formula is put
 * behind an apostrophe: names and words come from reports.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = cell.replace(HIDDEN, (found) => (found === "\n" || found === "\t" ? found : ""));
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
