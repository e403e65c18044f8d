/** The codebook, made from the tables themselves: what it says of a column is what the column is. */
import type { Table } from "../table.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const keyLine = (t: Table): string =>
  `Key: ${t.primaryKey.map((k) => `\`${k}\``).join(", ")}.${t.foreignKeys
    .map(
      (k) =>
        ` ${k.fields.map((f) => `\`${f}\``).join(", ")} is ${k.references.map((f) => `\`${f}\``).join(", ")} of \`${k.table}\`.`,
    )
    .join("")}`;

/** A Markdown table with its columns aligned, as the formatter of this project's documents has them. */
const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => (r[i] ?? "").length)));
  const lineOf = (row: readonly string[], fill: string): string =>
    `| ${row.map((c, i) => c.padEnd(widths[i] ?? 0, fill)).join(" | ")} |`;
  const [head, ...rest] = rows as [readonly string[], ...(readonly string[])[]];
  return [
    lineOf(head, " "),
    lineOf(
      head.map(() => ""),
      "-",
    ),
    ...rest.map((r) => lineOf(r, " ")),
  ];
};

const section = (t: Table): string[] => [
  `## ${t.name}`,
  "",
  t.about,
  "",
  keyLine(t),
  "",
  ...aligned([["column", "type", "meaning"], ...t.columns.map((c) => [cell(c.name), c.type, cell(c.about)])]),
  "",
];

const HEAD = `# Codebook

One section a table, one row a column. Empty cells are missing values: the record is silent, which is no No and no zero. Codes are
strings: leading zeros count. Dates are ISO 8601 days; what is not known to the day has bounds and its EDTF. Offsets count Unicode code
points of a report's text as given, start inclusive, end exclusive. In CSV a cell that a spreadsheet would run as a formula stands behind
an apostrophe; JSON lines and Parquet have it as it is. Quotes and titles are other people's words.
`;

/** Markdown. */
export const codebook = (tables: readonly Table[]): string => `${[HEAD, ...tables.flatMap(section)].join("\n").trimEnd()}\n`;
