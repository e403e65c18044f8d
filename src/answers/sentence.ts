import { plain } from "../text/html/entities.ts";

/** How far a sentence is followed to either side, in code points. */
const REACH = 400;
const END = /[.!?]["”’)]?(?=\s|<)/u;
/** What ends a sentence of a page's source: a tag that begins or ends a block. */
const BLOCK = /<\/?(?:p|div|h[1-6]|li|ul|ol|td|tr|br|article|section|main|header|footer|blockquote)\b[^<>]{0,300}>/i;
const BLOCKS = new RegExp(BLOCK.source, "gi");
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

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

/** The sentence of a report around the words at [start, end) (code points), white space folded and character references read: enough to check a value without opening the report. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const from = unitOf(text, start);
  const to = from + (unitOf(text.slice(from), end - start) || 0);
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  const starts = [...before.matchAll(/[.!?]["”’)]?\s+(?=["“(]?\p{Lu})|\n\s*\n/gu), ...before.matchAll(BLOCKS)];
  const head = before.slice(Math.max(0, ...starts.map((one) => one.index + one[0].length)));
  const stop = END.exec(after);
  const edges = [/\n\s*\n/.exec(after), BLOCK.exec(after)].map((one) => one?.index ?? after.length);
  const cut = Math.min(stop ? stop.index + stop[0].length : after.length, ...edges);
  return plain(`${head}${text.slice(from, to)}${after.slice(0, cut)}`.replace(TAG, ""));
};
