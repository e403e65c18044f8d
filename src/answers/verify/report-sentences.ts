/** The sentences of a report with their folded words, and the parties and places that they name. */
import { type FoldedWord, words } from "../../knowledge/fold.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { StoredReport } from "../../record/record.ts";
import { sentences } from "../../text/sentences.ts";

/** Longer texts are looked at so far. */
const LONGEST = 60_000;

export interface ReportSentence {
  readonly text: string;
  readonly words: readonly FoldedWord[];
}

/** A single line break within a paragraph is none: "Vladimir\nPutin" is one name. */
const unwrapped = (text: string): string => text.replace(/([^\n])\n(?=[^\n])/g, "$1 ");

export const reportSentences = (report: StoredReport): ReportSentence[] => {
  const body = unwrapped((report.body ?? report.text).slice(0, LONGEST));
  return sentences(body, []).map(({ start, end }) => {
    const text = body.slice(start, end);
    return { text, words: words(text) };
  });
};

/** Parties named in a sentence, by name, people or seat: "Israel", "Brazilian", "the Kremlin". */
export const partiesNamed = (knowledge: Knowledge, sentence: ReportSentence): ReadonlySet<string> => {
  const folded = sentence.words.map((w) => w.folded);
  const capital = sentence.words.map((w) => w.capital);
  const out = new Set<string>();
  for (let i = 0; i < folded.length; i++) {
    if (!capital[i]) continue;
    for (const match of knowledge.matchesAt(folded, capital, i))
      for (const { entity, common } of match.hits)
        if (!common && (entity.kind === "state" || entity.kind === "organization")) out.add(entity.id);
  }
  return out;
};
