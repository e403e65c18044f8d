/** Whether words stand in the record, and where: the quote, its offsets, its source. */
import type { RecordStore } from "../store/store.ts";
import { type SourceWords, sourceWords } from "./source-words.ts";

export interface FoundClaim extends SourceWords {
  /** The entry that the words tell of; null for words of a position outside any engagement. */
  readonly engagement: string | null;
  /** What stands before and after in the report, 32 code points each (W3C TextQuoteSelector). */
  readonly prefix: string;
  readonly suffix: string;
  /** The values of the record that rest on words within the quote. */
  readonly values: readonly { readonly field: string; readonly value: unknown; readonly start: number; readonly end: number }[];
}

const AROUND = 32;
/** Words of a passage that are looked for in the text; enough to be the only place. */
const LOOKED_FOR = 400;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Where a passage with folded white space and dropped tags stands in the report as given: UTF-16 offsets, or null. */
export const locate = (text: string, passage: string): readonly [number, number] | null => {
  const words = passage.split(" ").filter(Boolean).slice(0, LOOKED_FOR);
  if (!words.length) return null;
  const found = new RegExp(words.map(escaped).join("(?:\\s|<[^>]{0,200}>){1,40}"), "u").exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
};

/** Code points of a text. */
export const points = (text: string): number => {
  let n = 0;
  for (const _ of text) n++;
  return n;
};

/** Quotes that hold all the words asked for, each with its place in the report; empty: the record holds no such words. */
export const findClaims = (store: RecordStore, query: string, limit = 20): FoundClaim[] => {
  const out: FoundClaim[] = [];
  for (const hit of store.search(query, limit).items) {
    const text = store.reportText(hit.report)?.text;
    const at = text === undefined ? null : locate(text, hit.quote);
    if (text === undefined || at === null) continue;
    const quote = text.slice(at[0], at[1]);
    const start = points(text.slice(0, at[0]));
    const end = start + points(quote);
    if (out.some((c) => c.report === hit.report && c.start === start && c.engagement === hit.engagement)) continue;
    const claims = hit.engagement === null ? [] : (store.engagement(hit.engagement)?.claims ?? []);
    out.push({
      ...sourceWords(store, hit.report, { start, end, quote }),
      engagement: hit.engagement,
      prefix: [...text.slice(Math.max(0, at[0] - 2 * AROUND), at[0])].slice(-AROUND).join(""),
      suffix: [...text.slice(at[1], at[1] + 2 * AROUND)].slice(0, AROUND).join(""),
      values: claims.flatMap((c) =>
        c.report === hit.report && c.start !== null && c.end !== null && c.start >= start && c.end <= end
          ? [{ field: c.field, value: c.value, start: c.start, end: c.end }]
          : [],
      ),
    });
  }
  return out;
};
