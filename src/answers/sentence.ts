/** How far a sentence is followed to either side, in code points. */
const REACH = 400;
const END = /[.!?]["”’)]?\s/u;

/** UTF-16 offset of a code-point offset. */
const unitOf = (text: string, point: number): number => {
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    if (points === point) return i;
    const c = text.charCodeAt(i);
    if (c >= 0xd800 && c <= 0xdbff) i++;
    points++;
  }
  return text.length;
};

/** The sentence of a report around the words at [start, end) (code points), white space folded: enough to check a value without opening the report. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const from = unitOf(text, start);
  const to = from + (unitOf(text.slice(from), end - start) || 0);
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  const breaks = [...before.matchAll(/[.!?]["”’)]?\s+(?=["“(]?\p{Lu})|\n\s*\n/gu)].at(-1);
  const head = breaks ? before.slice((breaks.index ?? 0) + breaks[0].length) : before;
  const stop = END.exec(after);
  const blank = /\n\s*\n/.exec(after);
  const cut = Math.min(stop ? stop.index + stop[0].trimEnd().length : after.length, blank ? blank.index : after.length);
  return `${head}${text.slice(from, to)}${after.slice(0, cut)}`.replace(/\s+/g, " ").trim();
};
