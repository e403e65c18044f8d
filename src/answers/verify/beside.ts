/** Words of a sentence that stand not where its engagement is told but beside it: "signed it on Thursday", the treaty's name a sentence before. */
import type { RecordStore } from "../../store/store.ts";
import { sourceWords } from "../source-words.ts";
import type { CheckedPart } from "../verdict.ts";
import { contentWords, holdsWord } from "./content-words.ts";
import type { Named } from "./named.ts";
import { placedQuote } from "./placed-quote.ts";
import { reportSentences } from "./report-sentences.ts";

/** How many sentences away the words may stand. */
const NEAR = 2;

/** The sentence near what was cited that holds all those words; null where none does, or they name somebody or a place: who stands near took no part. */
export const besideIn = (
  store: RecordStore,
  named: readonly Named[],
  unheld: readonly string[],
  parts: readonly CheckedPart[],
): CheckedPart | null => {
  const names = new Set(named.flatMap((n) => n.words));
  if (unheld.some((w) => names.has(w)) || parts.some((p) => p.kind !== "engagement" || p.standing !== "backed")) return null;
  const cited = parts.flatMap((p) => p.fields).flatMap((f) => (f.field === "kind" || f.field === "status" ? f.words : []));
  for (const { report, quote } of cited) {
    const kept = store.reportText(report);
    if (!kept) continue;
    const all = reportSentences(kept);
    const at = all.findIndex((s) => s.text.includes(quote));
    const there = all
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .find((s) => unheld.every((w) => holdsWord(contentWords(s.text), w)));
    const place = at >= 0 && there ? placedQuote(kept.text, there.text) : null;
    if (!place) continue;
    const words = sourceWords(store, report, place);
    return {
      kind: "quote",
      standing: "backed",
      engagement: null,
      fields: [{ field: "quote", said: unheld.join(" "), standing: "backed", words: [words], against: [] }],
    };
  }
  return null;
};
