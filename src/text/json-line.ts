import { InputError } from "./errors.ts";
import { datesIn } from "./frame-dates.ts";
import type { Diagnostic, ReportSource } from "./report.ts";

/** What one line of a .jsonl file gives: a report's text or page, and what is known about it. */
export interface JsonLine {
  readonly content: string;
  readonly html: boolean;
  readonly source: ReportSource;
  /** What of it was not understood. */
  readonly diagnostics: readonly Diagnostic[];
}

const word = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);

/** A day, month or year as given: ISO first ("2021-06-17T08:00Z" is that day), else a date in words; null for no date at all. */
export const givenDate = (value: string | null): string | null => {
  if (!value) return null;
  const iso = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(value);
  if (iso) return iso[3] ? (datesIn(iso[0], 0, iso[0].length)[0]?.edtf ?? null) : iso[0];
  return datesIn(value, 0, Math.min(value.length, 80))[0]?.edtf ?? null;
};

/** A day that is given and cannot be read is told: the dates of the text would be counted from another. */
const unreadDay = (given: unknown): readonly Diagnostic[] => {
  if (given === undefined || given === null || given === "" || givenDate(word(given))) return [];
  const shown = JSON.stringify(given).slice(0, 80);
  return [
    { code: "published-not-read", severity: "warning", message: `"published" is ${shown}, no date known here; give YYYY-MM-DD` },
  ];
};

const rowOf = (line: string, name: string): Record<string, unknown> => {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, " ").slice(0, 120);
    throw new InputError("bad-json-line", `${name}: not a JSON object (${why}); each line must be one {"text": ...}`);
  }
  if (row === null || typeof row !== "object" || Array.isArray(row))
    throw new InputError("bad-json-line", `${name}: not a JSON object; each line must be one {"text": ...}`);
  return row as Record<string, unknown>;
};

/** Reads a line. `given` is what the command line says for lines that do not say it. Throws InputError "bad-json-line". */
export const jsonLine = (line: string, name: string, given: Partial<ReportSource>): JsonLine => {
  const row = rowOf(line, name);
  const html = typeof row.html === "string" && row.text === undefined;
  const content = html ? row.html : row.text;
  if (typeof content !== "string" || !content.trim())
    throw new InputError("bad-json-line", `${name}: has no "text"; each line needs a "text" with the report's words`);
  return {
    content,
    html,
    source: {
      source: name,
      url: word(row.url) ?? given.url ?? null,
      title: word(row.title),
      outlet: word(row.outlet) ?? given.outlet ?? null,
      published: givenDate(word(row.published)) ?? given.published ?? null,
      retrieved: word(row.retrieved),
      language: word(row.language),
    },
    diagnostics: unreadDay(row.published),
  };
};
