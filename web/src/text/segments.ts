import { toUnit, unitOffsets } from "./codepoints.ts";

/** Words of a report that a value stands on; offsets in code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The field whose value stands on these words: "when", "participants/0/office". */
  readonly field: string;
}

/** A run of the text under one and the same set of fields; `start` and `end` in UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fields: readonly string[];
  /** The fields whose words begin with this segment. */
  readonly begins: readonly string[];
}

interface UnitSpan extends Span {
  readonly order: number;
}

/**
 * Cuts a text at every edge of every span, so that spans may overlap or nest and each piece still knows all its fields. Spans that are
 * empty or lie outside the text are left out: they come from elsewhere and must not break the page.
 *
 * segments("Fidan met him", [{start: 0, end: 5, field: "name"}]) -> "Fidan" [name], " met him" []
 */
export function segments(text: string, spans: readonly Span[]): readonly Segment[] {
  const offsets = unitOffsets(text);
  const inUnits = spans
    .map(
      (span, order): UnitSpan => ({
        field: span.field,
        order,
        start: toUnit(text, offsets, span.start),
        end: toUnit(text, offsets, span.end),
      }),
    )
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const edges = [...new Set([0, text.length, ...inUnits.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return sweep(text, inUnits, edges);
}

/** One pass over the edges with the spans that are open there: linear in edges times the spans open at once. */
function sweep(text: string, spans: readonly UnitSpan[], edges: readonly number[]): readonly Segment[] {
  const cut: Segment[] = [];
  let open: UnitSpan[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] ?? 0;
    const end = edges[i + 1] ?? text.length;
    open = open.filter((span) => span.end > start);
    for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[next]) {
      open.push(span);
      next++;
    }
    cut.push({
      start,
      end,
      text: text.slice(start, end),
      fields: unique(open.map((span) => span.field)),
      begins: unique(open.filter((span) => span.start === start).map((span) => span.field)),
    });
  }
  return cut;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
