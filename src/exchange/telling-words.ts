import { type SourceWords, sourceWords } from "../answers/source-words.ts";
import type { RecordEngagement } from "../record/record.ts";
import type { Source } from "./source.ts";

/** The sentence that tells an engagement, with its report: of one whose words name it, if there is one. */
export const tellingWords = (source: Source, e: RecordEngagement): SourceWords => {
  const told = e.claims.filter((c) => c.field === "kind");
  const chief = told.find((c) => c.quote !== null) ?? told[0];
  return sourceWords(source.store, chief?.report ?? e.reports[0]?.id ?? "", chief ?? { start: null, end: null, quote: null });
};
