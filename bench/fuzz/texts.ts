/** The reports that are damaged: those of examples/, and a file of JSON lines besides where one is given. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const REPORTS = join(import.meta.dirname, "../../examples/reports");

const textOf = (line: string): string => {
  const { text } = JSON.parse(line) as { text?: unknown };
  return typeof text === "string" ? text : "";
};

/** Texts of a .jsonl file, also packed. */
export const textsOfLines = (path: string, most: number): string[] => {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean);
  return lines.slice(0, most).map(textOf).filter(Boolean);
};

export const exampleTexts = (): string[] =>
  readdirSync(REPORTS)
    .sort()
    .flatMap((name) =>
      name.endsWith(".jsonl") ? textsOfLines(join(REPORTS, name), 1000) : [readFileSync(join(REPORTS, name), "utf8")],
    );
