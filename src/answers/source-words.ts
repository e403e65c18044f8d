import type { RecordStore } from "../store/store.ts";
import { sentenceAround } from "./sentence.ts";

/** Words of a report with their place: slicing the report's text by [start, end) (code points) gives `quote`. */
export interface SourceWords {
  readonly report: string;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** null, both, where a value was inferred and has no words of its own. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  /** The sentence they stand in, white space folded. */
  readonly sentence: string;
}

interface Span {
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}

/** The words at spans of one report, with where the report comes from. */
export const wordsIn = (store: RecordStore, report: string): ((span: Span) => SourceWords) => {
  const kept = store.reportText(report);
  const source = kept?.sources[0];
  return ({ start, end, quote }) => ({
    report,
    source: source?.source ?? report,
    url: source?.url ?? null,
    outlet: source?.outlet ?? null,
    published: source?.published ?? null,
    start,
    end,
    quote: quote ?? "",
    sentence: kept && start !== null && end !== null ? sentenceAround(kept.text, start, end) : (quote ?? ""),
  });
};

/** The words at a span of a report, with where the report comes from. */
export const sourceWords = (store: RecordStore, report: string, span: Span): SourceWords => wordsIn(store, report)(span);
