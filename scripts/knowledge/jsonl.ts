/** JSON lines in and out: one row a line, sorted, so that a change shows as one line. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gunzipSync } from "node:zlib";

export const readRows = <Row>(path: string): Row[] => {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as Row];
    } catch (cause) {
      throw new Error(`${path}:${i + 1}: ${(cause as Error).message}`);
    }
  });
};

/** Writes rows in the order of their text keys, each field list in the order given by the row. */
export const writeRows = <Row>(path: string, rows: readonly Row[], key: (row: Row) => string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const lines = rows.map((row) => [key(row), JSON.stringify(row)] as const);
  lines.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  writeFileSync(path, `${lines.map((l) => l[1]).join("\n")}\n`);
};
