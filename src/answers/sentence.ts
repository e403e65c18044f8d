import { plain } from "../text/html/entities.ts";
import { goesOn } from "../text/sentences.ts";

/** How far a sentence is followed to either side, in code points. */
const REACH = 400;
const STOP = /[.!?]["”’)]?(?=(\s+|<|$)["“(]?(.)?)/gsu;
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

/** Past a stop that ends a sentence; null for that of "Gen.", of an initial, or before a small letter. */
const endAt = (text: string, stop: RegExpExecArray): number | null => {
  const end = stop.index + stop[0].length;
  if (/\p{Ll}/u.test(stop[2] ?? "")) return null;
  return text[stop.index] === "." && goesOn(text, stop.index, end + (stop[1]?.length ?? 0), 0) ? null : end;
};

/** Where the sentence ends that goes on at `from`. */
const firstEnd = (text: string, from: number): number => {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const end = endAt(text, stop);
    if (end !== null) return end;
  }
  return text.length;
};

/** Where the sentence before the one at `to` ends; 0 for none. */
const lastEnd = (text: string, to: number): number => {
  STOP.lastIndex = 0;
  const stops = [...text.slice(0, to + 2).matchAll(STOP)].filter((stop) => stop.index < to);
  for (const stop of stops.reverse()) {
    const end = endAt(text, stop);
    if (end !== null) return end;
  }
  return 0;
};

/** The sentence of a report around the words at [start, end) (code points), white space folded and character references read: enough to check a value without opening the report. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const from = unitOf(text, start);
  const to = from + (unitOf(text.slice(from), end - start) || 0);
  const begin = Math.max(0, from - REACH);
  const near = text.slice(begin, to + REACH);
  const [wordsFrom, wordsTo] = [from - begin, to - begin];
  const before = near.slice(0, wordsFrom);
  const after = near.slice(wordsTo);
  const cuts = [...before.matchAll(/\n\s*\n/gu), ...before.matchAll(BLOCKS)].map((one) => one.index + one[0].length);
  const head = Math.max(0, ...cuts, lastEnd(near, wordsFrom));
  const edges = [/\n\s*\n/.exec(after), BLOCK.exec(after)].map((one) => wordsTo + (one?.index ?? after.length));
  const tail = Math.min(firstEnd(near, wordsTo), ...edges);
  return plain(near.slice(head, tail).replace(TAG, ""));
};
