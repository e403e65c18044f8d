import type { Segment } from "./segments.ts";

/** A run of the text that is shown, and how many characters are left out before it. */
export interface Excerpt {
  readonly leftOut: number;
  readonly segments: readonly Segment[];
}

/** Texts up to this length (UTF-16 units) are shown whole; a browser lays out more only with a pause. */
const WHOLE = 100_000;
const OPENING = 4_000;
const AROUND = 1_500;

/** The whole of a text of usual length; of a huge one its beginning and what stands around the marked words. */
export function excerpts(segments: readonly Segment[]): readonly Excerpt[] {
  const length = segments.at(-1)?.end ?? 0;
  if (length <= WHOLE) return [{ leftOut: 0, segments }];
  const shown = ranges(segments, length);
  let before = 0;
  return shown.map(([start, end]) => {
    const excerpt = { leftOut: start - before, segments: clip(segments, start, end) };
    before = end;
    return excerpt;
  });
}

function ranges(segments: readonly Segment[], length: number): readonly [number, number][] {
  const joined: [number, number][] = [[0, OPENING]];
  for (const segment of segments) {
    if (segment.fields.length === 0) continue;
    const start = Math.max(0, segment.start - AROUND);
    const end = Math.min(length, segment.end + AROUND);
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function clip(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  return segments
    .filter((segment) => segment.end > start && segment.start < end)
    .map((segment) => {
      const from = Math.max(segment.start, start);
      const to = Math.min(segment.end, end);
      return { ...segment, start: from, end: to, text: segment.text.slice(from - segment.start, to - segment.start) };
    });
}
