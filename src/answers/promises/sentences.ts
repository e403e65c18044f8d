/** The sentences of a report as given, each with its place. */
import type { RecordStore } from "../../store/store.ts";
import { type SourceWords, wordsIn } from "../source-words.ts";

const END = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n\s*\n|<\/?(?:p|div|h[1-6]|li|td|br|article|section)\b[^<>]{0,300}>/giu;
/** UTF-16 units of a report that are looked at, and of a sentence. */
const MOST = 20_000;
const LONGEST = 600;
const SHORTEST = 20;

export interface PlainSentence {
  /** Code points, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const lengthInPoints = (text: string): number => {
  let n = 0;
  for (const _ of text) n++;
  return n;
};

export const sentencesOf = (text: string): PlainSentence[] => {
  const found: PlainSentence[] = [];
  const head = text.slice(0, MOST);
  let points = 0;
  let from = 0;
  const take = (to: number, next: number): void => {
    const raw = head.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const quote = raw.trim();
    const start = points + lengthInPoints(raw.slice(0, lead));
    if (quote.length >= SHORTEST && quote.length <= LONGEST) found.push({ start, end: start + lengthInPoints(quote), quote });
    points += lengthInPoints(head.slice(from, next));
    from = next;
  };
  for (const end of head.matchAll(END)) {
    const mark = /^[.!?]["”’)]*/.exec(end[0])?.[0].length ?? 0;
    take(end.index + mark, end.index + end[0].length);
  }
  take(head.length, head.length);
  return found;
};

export const plainSentences = (store: RecordStore, report: string): SourceWords[] =>
  sentencesOf(store.reportText(report)?.text ?? "").map(wordsIn(store, report));
