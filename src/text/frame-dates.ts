import { isoDay, MONTH, monthNumber } from "./months.ts";
import type { FrameDate } from "./report.ts";

export interface FoundDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

const pad = (n: string): number => Number.parseInt(n, 10);
const PATTERNS: readonly { readonly re: RegExp; readonly day: (m: RegExpExecArray) => string | null }[] = [
  {
    re: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})\\.?,?\\s+(\\d{4})\\b`, "g"),
    day: (m) => isoDay(pad(m[3] as string), monthNumber(m[2] as string), pad(m[1] as string)),
  },
  {
    re: new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "g"),
    day: (m) => isoDay(pad(m[3] as string), monthNumber(m[1] as string), pad(m[2] as string)),
  },
  {
    re: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g,
    day: (m) => isoDay(pad(m[1] as string), pad(m[2] as string), pad(m[3] as string)),
  },
  // Day first; month first only where the first number cannot be a month's second reading.
  {
    re: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g,
    day: (m) =>
      isoDay(pad(m[3] as string), pad(m[2] as string), pad(m[1] as string)) ??
      isoDay(pad(m[3] as string), pad(m[1] as string), pad(m[2] as string)),
  },
];

/** Full dates in a stretch of text, in order. */
export const datesIn = (text: string, from: number, to: number): FoundDate[] => {
  const out: FoundDate[] = [];
  const part = text.slice(from, to);
  for (const { re, day } of PATTERNS) {
    re.lastIndex = 0;
    for (let m = re.exec(part); m; m = re.exec(part)) {
      const edtf = day(m);
      const start = from + m.index,
        end = start + m[0].length;
      if (edtf && !out.some((o) => o.start < end && start < o.end)) out.push({ edtf, start, end });
    }
  }
  return out.sort((a, b) => a.start - b.start);
};

const dated = (f: FoundDate, from: FrameDate["from"]): FrameDate => ({
  edtf: f.edtf,
  span: { start: f.start, end: f.end },
  from,
});

/**
 * The dates of a report's frame, best first: given with the file, its envelope, a "Published" line, the dateline, a header line of the first
 * lines that holds little else, the last line or an agency's closing date.
 */
export const frameDates = (
  body: string,
  frame: { given: string | null; envelope: FrameDate | null; datelineDate: FrameDate | null; headEnd: number },
): FrameDate[] => {
  const out: FrameDate[] = [];
  if (frame.given) out.push({ edtf: frame.given, span: null, from: "given" });
  if (frame.envelope) out.push(frame.envelope);
  const published = /\b(?:Published|Last Updated|Updated|Posted|Date)\s*:?\s/gi;
  for (let m = published.exec(body); m && out.length < 8; m = published.exec(body)) {
    const found = datesIn(body, m.index + m[0].length, m.index + m[0].length + 40)[0];
    if (found && found.start - (m.index + m[0].length) < 14) out.push(dated(found, "header"));
  }
  if (frame.datelineDate) out.push(frame.datelineDate);
  let at = 0;
  for (const line of body.slice(0, 1200).split("\n\n")) {
    // A line of the head that is short, or a date and little else.
    const found = datesIn(body, at, at + Math.min(line.length, 260))[0];
    if (found && (line.length < 120 || found.start - at < 60) && found.start < Math.max(frame.headEnd, 500))
      out.push(dated(found, "header"));
    at += line.length + 2;
  }
  const tail = body.lastIndexOf("\n\n");
  const last = body.slice(tail < 0 ? Math.max(0, body.length - 90) : tail + 2);
  const from = Math.max(body.length - 110, body.length - last.length);
  const closing = datesIn(body, from, body.length).at(-1);
  if (closing && (last.length < 80 || /\)\s*$/.test(body))) out.push(dated(closing, "footer"));
  const seen = new Set<string>();
  return out.filter((d) => {
    const key = `${d.edtf}:${d.span?.start ?? -1}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
