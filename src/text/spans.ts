import type { Report } from "./report.ts";

/** Offsets of surrogate pairs' second halves, counted per report once: UTF-16 offset -> code-point offset. */
const pairs = new WeakMap<Report, Int32Array>();

const pairsOf = (report: Report): Int32Array => {
  const known = pairs.get(report);
  if (known) return known;
  const at: number[] = [];
  const text = report.original;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0xd800 && c <= 0xdbff && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) at.push(i++);
  }
  const made = Int32Array.from(at);
  pairs.set(report, made);
  return made;
};

/** How many pairs begin before a UTF-16 offset. */
const before = (at: Int32Array, offset: number): number => {
  let low = 0,
    high = at.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((at[mid] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** A span of the body as code points of the report as given; `quote` is exactly that slice. */
export const codePointSpan = (report: Report, start: number, end: number): { start: number; end: number; quote: string } => {
  const from = report.toOriginal[start] as number;
  const lastUnit = report.toOriginal[Math.max(start, end - 1)] as number;
  const last = report.original.charCodeAt(lastUnit);
  const to = lastUnit + (last >= 0xd800 && last <= 0xdbff ? 2 : (report.widths?.[Math.max(start, end - 1)] ?? 1));
  const at = pairsOf(report);
  return { start: from - before(at, from), end: to - before(at, to), quote: report.original.slice(from, to) };
};
