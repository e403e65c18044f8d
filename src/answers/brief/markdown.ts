import type { Brief, Note } from "./page.ts";

/** Markdown signs of a report's words are shown, never obeyed. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, (c) => `\\${c}`)
    .replace(/\s+/g, " ")
    .trim();

const QUOTE_MOST = 300;
/** A quote as a note shows it. */
export const cut = (quote: string): string => (quote.length > QUOTE_MOST ? `${quote.slice(0, QUOTE_MOST - 3)}…` : quote);

const note = (n: Note): string =>
  n.kind === "knowledge"
    ? `the knowledge base: ${plain(n.source)}`
    : `“${plain(cut(n.quote))}” — ${plain(n.outlet ?? n.source)}${n.published ? `, ${n.published}` : ""} (\`${n.report}\`)`;

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? [`## ${title}`, "", ...lines, ""] : []);

export const briefMarkdown = (b: Brief): string => {
  const out = [`# ${plain(b.title)}`, "", plain(b.lead), ""];
  for (const s of b.sections)
    out.push(
      ...section(
        s.title,
        s.lines.map((l) => `- ${plain(l.text)} ${l.notes.map((n) => `[${n}]`).join(" ")}`),
      ),
    );
  out.push(
    ...section(
      "Sources",
      b.notes.map((n, i) => `${i + 1}. ${note(n)}`),
    ),
  );
  return `${out.join("\n").trimEnd()}\n`;
};
