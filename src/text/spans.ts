import type { Report } from "./report.ts";

/** UTF-16 offsets of a report's surrogate pairs, found once for each report. */
const pairs = new WeakMap<Report, Int32Array>();

/** True where a high surrogate and its low one stand at `i`. */
const isPairAt = (text: string, i: number): boolean =>
  (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;

const SURROGATE = /[\ud800-\udfff]/;
const pairsOf = (report: Report): Int32Array => {
  const known = pairs.get(report);
  if (known) return known;
  const at: number[] = [];
  const text = report.original;
  // Most texts have none, and are not looked at unit by unit.
  if (SURROGATE.test(text)) for (let i = 0; i < text.length; i++) if (isPairAt(text, i)) at.push(i++);
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

/** A span of the body as code points of the report as given; `quote` is exactly that slice. A span that cuts a pair takes all of it. */
export const codePointSpan = (report: Report, start: number, end: number): { start: number; end: number; quote: string } => {
  const { original, toOriginal, widths } = report;
  const first = toOriginal[start] as number;
  const from = isPairAt(original, first - 1) ? first - 1 : first;
  const last = toOriginal[Math.max(start, end - 1)] as number;
  const width = isPairAt(original, last) ? 2 : (widths?.[end - 1] ?? 1);
  const to = end > start ? last + width : from;
  const at = pairsOf(report);
  return { start: from - before(at, from), end: to - before(at, to), quote: original.slice(from, to) };
};
