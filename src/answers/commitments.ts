/** What sides promised or planned, and what came of it as far as the record knows. */
import type { RecordPosition } from "../record/record.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import { scan } from "./scan.ts";
import { type SourceWords, sourceWords } from "./source-words.ts";

export interface Commitment {
  readonly position: RecordPosition;
  /** The day of the engagement in which it was said, else null. */
  readonly on: string | null;
  readonly words: SourceWords;
}

const LOOKED_AT = 400;

const wordsOf = (store: RecordStore, p: RecordPosition): SourceWords =>
  sourceWords(
    store,
    p.report,
    p.evidence.find((x) => x.field === "about") ?? p.evidence[0] ?? { start: null, end: null, quote: null },
  );

/** Promises and plans said in the engagements of a filter, the newest first; the same words told by several reports once. */
export const commitments = (store: RecordStore, filter: Filter): Commitment[] => {
  const seen = new Set<string>();
  return scan(store, filter, LOOKED_AT).items.flatMap((e) =>
    store
      .positions({ engagement: e.id })
      .filter((p) => p.commitment)
      .filter((p) => {
        const key = `${e.id}|${p.by.for}|${p.about.toLowerCase()}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      })
      .map((position) => ({ position, on: e.when.from ?? e.when.to, words: wordsOf(store, position) })),
  );
};
