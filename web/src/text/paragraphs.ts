import type { Segment } from "./segments.ts";

/** A paragraph of a report as shown. `wrapped`: its line ends are those of a fixed column width and mean nothing. */
export interface Paragraph {
  readonly key: number;
  readonly wrapped: boolean;
  readonly segments: readonly Segment[];
}

/** Longest line of hard-wrapped mail and feeds; a paragraph on one line is longer, a list of short lines has no full line. */
const WRAP_WIDTH = 120;
const FULL_LINE = 50;

/** Whether the line ends inside a paragraph come from wrapping: all its lines fit a column, and all but the last nearly fill it. */
export function isWrapped(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  return (
    lines.length > 1 &&
    lines.every((line) => line.length <= WRAP_WIDTH) &&
    lines.slice(0, -1).every((line) => line.length >= FULL_LINE)
  );
}

/** Cuts segments at blank lines. The blank lines themselves belong to no paragraph: the page's spacing stands for them. */
export function paragraphs(all: readonly Segment[]): readonly Paragraph[] {
  const result: Paragraph[] = [];
  let current: Segment[] = [];
  const close = (): void => {
    const text = current.map((segment) => segment.text).join("");
    if (text.trim() !== "") result.push({ key: current[0]?.start ?? 0, wrapped: isWrapped(text), segments: current });
    current = [];
  };
  for (const segment of all) {
    let at = segment.start;
    for (const part of segment.text.split(/(\r?\n[ \t]*\r?\n\s*)/)) {
      if (/^\r?\n[ \t]*\r?\n/.test(part)) close();
      else if (part !== "") current.push(piece(segment, part, at));
      at += part.length;
    }
  }
  close();
  return result;
}

function piece(segment: Segment, text: string, start: number): Segment {
  const begins = start === segment.start ? segment.begins : [];
  return { start, end: start + text.length, text, fields: segment.fields, begins };
}
