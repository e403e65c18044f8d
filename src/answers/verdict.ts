import type { SourceWords } from "./source-words.ts";

/**
 * What the record says to a sentence.
 * backed: every part of it has words in a report. contradicted: reports say otherwise. not-found: nothing in the record tells of it.
 * partly: some of it is backed, for the rest there are no words.
 */
export type Standing = "backed" | "contradicted" | "partly" | "not-found";

/** One thing that the sentence says, beside what the record has. */
export interface CheckedField {
  /** As in an engagement ("when", "participants/0/office"), or "position". */
  readonly field: string;
  /** The sentence's value. */
  readonly said: unknown;
  readonly standing: "backed" | "contradicted" | "silent";
  /** Words that say the same; of a contradiction, the words that say otherwise. */
  readonly words: readonly SourceWords[];
  /** Words of other reports that say otherwise although some say the same. */
  readonly against: readonly SourceWords[];
  /** What the record has instead, where it differs. */
  readonly recorded?: unknown;
}

export interface CheckedPart {
  readonly kind: "engagement" | "position" | "quote";
  readonly standing: Standing;
  /** The entry of the record that it was held against. */
  readonly engagement: string | null;
  readonly fields: readonly CheckedField[];
}

export interface Verdict {
  readonly sentence: string;
  readonly standing: Standing;
  /** One sentence for people. */
  readonly why: string;
  readonly parts: readonly CheckedPart[];
  /** Words of the sentence that neither the reading nor the record's words account for. */
  readonly unchecked: readonly string[];
  /** Entries of the same participants that do not fit, where nothing was found: the nearest first. */
  readonly nearest: readonly string[];
}
