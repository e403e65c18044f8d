import type { Sentence, TimeMention } from "../document.ts";
import { GAP, type Words } from "../words.ts";
import type { Closed, Span } from "./span.ts";

/** What a rule sees: the words of one sentence, the report's own time, and the last time told before. */
export interface Scene {
  readonly words: Words;
  readonly sentence: Sentence;
  /** The report's day, or the month or year known of it; null if undated. */
  readonly now: Closed | null;
  /** The last closed time told before this word that is the time of an act; null if none is. */
  readonly before: Closed | null;
  /** The last single day told so. */
  readonly dayBefore: Closed | null;
  /** The last single day told so that does not lie ahead of the report. */
  readonly pastBefore: Closed | null;
  /** The days that the report's head names for what stands below it; null: it names none. */
  readonly week: Closed | null;
}

/** One time as a rule reads it: words [first, last). `span` null: it counts from the day of an undated report. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly span: Span | null;
  readonly basis: TimeMention["basis"];
  /** Where the rule itself knows it; else the words around decide. */
  readonly role?: TimeMention["role"];
  /** "two days earlier": told of what was before; what goes on goes on from the time told beside it. */
  readonly back?: boolean;
}

/** A rule is tried at each of its words (folded), or at each word that begins with a digit; it returns null, it never throws. */
export interface Rule {
  readonly at: Iterable<string> | "digits";
  readonly read: (scene: Scene, at: number) => Found | null;
}

/** The folded word at a place, "" outside the sentence. */
export const wordAt = (s: Scene, i: number): string =>
  i >= s.sentence.first && i < s.sentence.last ? (s.words.folded[i] as string) : "";

/** True if nothing but the given gaps stands before the word, and it lies in the sentence after its first word. */
export const joinedBy = (s: Scene, i: number, gaps: number): boolean =>
  i > s.sentence.first && i < s.sentence.last && ((s.words.gap[i] as number) & ~gaps) === 0;

/** True if only a blank stands before the word. */
export const next = (s: Scene, i: number): boolean => joinedBy(s, i, GAP.space);

/** True if the words from `i` on are these, with only blanks between. */
export const follows = (s: Scene, i: number, ...words: readonly string[]): boolean =>
  words.every((word, n) => wordAt(s, i + n) === word && next(s, i + n));

/** True for a word written with a capital. */
export const isCapital = (s: Scene, i: number): boolean => wordAt(s, i) !== "" && s.words.capital[i] !== 0;

const PUNCTUATION =
  GAP.comma | GAP.period | GAP.semicolon | GAP.colon | GAP.close | GAP.open | GAP.dash | GAP.quote | GAP.paragraph | GAP.question;

/** True if the sentence, or its clause, ends before this word. */
export const clauseEnds = (s: Scene, i: number): boolean =>
  i >= s.sentence.last || ((s.words.gap[i] as number) & PUNCTUATION) !== 0;

/** The span of a time that counts from the report's day; open if there is none. */
export const counted = (s: Scene, first: number, last: number, count: (now: Closed) => Span | null): Found | null => {
  if (s.now === null) return { first, last, span: null, basis: "relative" };
  const span = count(s.now);
  return span && { first, last, span, basis: "relative" };
};
