import { BodyText } from "./body.ts";
import { unitsOf } from "./units.ts";

/** The readable form of a plain text, with the place of each of its units in the original. */
export interface Unwrapped {
  readonly body: string;
  readonly toOriginal: Int32Array;
}

const NEWLINE = 10;
const SPACE = 32;
const DELETE = 127;
const SOFT_HYPHEN = 0xad;

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  (c > 126 &&
    (c === 160 || c === 0x2028 || c === 0x2029 || c === 0x200b || c === 0xfeff || c === 0x202f || c === 0x2003 || c === 0x85));
const ENDS = /[.!?:;"”’)\]]$/;

interface Line {
  readonly start: number;
  readonly end: number;
  blankAfter: boolean;
}

/** Non-empty lines, trimmed, with whether a blank line follows. */
const linesOf = (text: string): Line[] => {
  const out: Line[] = [];
  // Old files end their lines with "\r" alone.
  const feed = text.includes("\n") ? "\n" : "\r";
  for (let at = 0, stop = 0; at <= text.length; at = stop + 1) {
    stop = text.indexOf(feed, at);
    if (stop < 0) stop = text.length;
    let from = at,
      to = stop;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    const last = out.at(-1);
    if (to > from) out.push({ start: from, end: to, blankAfter: false });
    else if (last) last.blankAfter = true;
  }
  return out;
};

/** How much full lines differ in length. */
const RAGGED = 8;
/** How near two others must come to the longest of many. */
const NEAR = 4;
/** The longest line that is not alone in its length: one stray long line is no measure of the others. */
const fullLine = (open: number[]): number => {
  const sorted = open.sort((a, b) => b - a);
  const among = sorted.find((length, i) => length - (sorted[i + 2] ?? 0) <= NEAR);
  if (among !== undefined) return among;
  return sorted.find((length, i) => length - (sorted[i + 1] ?? 0) <= RAGGED) ?? sorted[0] ?? 0;
};

/** The usual length of a full line, if the text is hard-wrapped: most of its lines end at about the same column, without ending a sentence. */
const wrapWidth = (text: string, lines: readonly Line[]): number | null => {
  let long = 0;
  const open: number[] = [];
  for (const { start, end, blankAfter } of lines) {
    const length = end - start;
    if (blankAfter || length < 40 || length > 100) continue;
    long++;
    if (ENDS.test(text[end - 1] as string)) continue;
    open.push(length);
  }
  return long >= 2 && open.length >= 2 && open.length / long >= 0.3 ? fullLine(open) : null;
};

/** Words with which no line of a writer's own making ends: "President of / Italy". */
const UNFINISHED = /\s(?:of|the|and|to|with|for|in|on|at|by|from|an?|or|between|his|her|its|their|than|as)$/i;
const BULLET = /^(?:[*•\-–]\s|\d+[.)]\s|\[)/;

/** True where two lines are one paragraph broken by a hard wrap. */
const continues = (text: string, a: Line, b: Line, width: number | null): boolean => {
  if (a.blankAfter || width === null) return false;
  const length = a.end - a.start;
  const next = text.slice(b.start, Math.min(b.end, b.start + 30));
  if (BULLET.test(next)) return false;
  if (length > 25 && (/^[\p{Ll}(]/u.test(next) || UNFINISHED.test(text.slice(Math.max(a.start, a.end - 12), a.end)))) return true;
  const word = /^\S*/.exec(next)?.[0].length ?? 0;
  // The next word would not have fitted on the line: the break is the wrap's, not the writer's.
  if (length + 1 + word < width - 2) return false;
  return !(text[a.end - 1] === ":" && length < width - 12);
};

/** Writes a line with its runs of white space folded. */
const write = (units: Uint16Array, line: Line, body: BodyText): void => {
  let spaced = false,
    from = line.start;
  for (let i = line.start; i < line.end; i++) {
    const c = units[i] as number;
    if (c > SPACE && c < DELETE) {
      spaced = false;
      continue;
    }
    const hyphen = c === SOFT_HYPHEN;
    const space = !hyphen && isSpace(c);
    // What stands as it is to be is copied in one piece.
    if (hyphen || (space && (spaced || c !== SPACE))) {
      body.copy(units, from, i);
      if (!hyphen && !spaced) body.put(SPACE, i);
      from = i + 1;
    }
    if (!hyphen) spaced = space;
  }
  body.copy(units, from, line.end);
};

/** Joins hard-wrapped lines, folds runs of spaces, and puts "\n\n" between paragraphs. Linear. */
export const unwrap = (text: string): Unwrapped => {
  const lines = linesOf(text);
  const units = unitsOf(text);
  const width = wrapWidth(text, lines);
  const body = new BodyText(text.length + 64);
  lines.forEach((line, n) => {
    write(units, line, body);
    const next = lines[n + 1];
    if (!next) return;
    if (continues(text, line, next, width)) body.put(SPACE, line.end);
    else {
      body.put(NEWLINE, line.end);
      body.put(NEWLINE, line.end);
    }
  });
  return body.done(text.length);
};
