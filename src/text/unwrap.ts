/** The readable form of a plain text, with the place of each of its units in the original. */
export interface Unwrapped {
  readonly body: string;
  readonly toOriginal: Int32Array;
}

const isSpace = (c: number): boolean =>
  c === 32 ||
  c === 9 ||
  c === 10 ||
  c === 13 ||
  c === 160 ||
  c === 11 ||
  c === 12 ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x200b ||
  c === 0xfeff;
const ENDS = /[.!?:;"”’)\]]$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankAfter: boolean;
}

/** Non-empty lines, trimmed, with whether a blank line follows. */
const linesOf = (text: string): Line[] => {
  const out: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    let from = at,
      to = stop;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) out.push({ start: from, end: to, blankAfter: false });
    else if (out.length) out[out.length - 1] = { ...(out[out.length - 1] as Line), blankAfter: true };
    if (stop === text.length) break;
    at = stop + 1;
  }
  return out;
};

/** The usual length of a full line, if the text is hard-wrapped: most of its lines end at about the same column, without ending a sentence. */
const wrapWidth = (text: string, lines: readonly Line[]): number | null => {
  const long = lines.filter((l) => !l.blankAfter && l.end - l.start >= 40 && l.end - l.start <= 100);
  if (long.length < 2) return null;
  const open = long.filter((l) => !ENDS.test(text.slice(l.end - 1, l.end)));
  if (open.length < 2 || open.length / long.length < 0.3) return null;
  return Math.max(...open.map((l) => l.end - l.start));
};

const BULLET = /^(?:[*•\-–]\s|\d+[.)]\s|\[)/;

/** True where two lines are one paragraph broken by a hard wrap. */
const continues = (text: string, a: Line, b: Line, width: number | null): boolean => {
  if (a.blankAfter || width === null) return false;
  const length = a.end - a.start;
  const next = text.slice(b.start, Math.min(b.end, b.start + 30));
  if (BULLET.test(next)) return false;
  const last = text.slice(a.end - 1, a.end);
  const lower = /^[\p{Ll}(]/u.test(next);
  const word = /^[^\s]*/.exec(next)?.[0].length ?? 0;
  // The next word would not have fitted on the line: the break is the wrap's, not the writer's.
  const full = length + 1 + word >= width - 2;
  if (lower && length > 25) return true;
  if (!full) return false;
  return !(/[:]$/.test(last) && length < width - 12);
};

/** Joins hard-wrapped lines, folds runs of spaces, and puts "\n\n" between paragraphs. Linear. */
export const unwrap = (text: string): Unwrapped => {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const body: string[] = [];
  const map: number[] = [];
  const put = (c: string, at: number): void => {
    body.push(c);
    map.push(at);
  };
  lines.forEach((line, n) => {
    let spaced = false;
    for (let i = line.start; i < line.end; i++) {
      if (isSpace(text.charCodeAt(i))) {
        if (!spaced) put(" ", i);
        spaced = true;
      } else {
        put(text[i] as string, i);
        spaced = false;
      }
    }
    const next = lines[n + 1];
    if (!next) return;
    if (continues(text, line, next, width)) put(" ", line.end);
    else {
      put("\n", line.end);
      put("\n", line.end);
    }
  });
  map.push(text.length);
  return { body: body.join(""), toOriginal: Int32Array.from(map) };
};
