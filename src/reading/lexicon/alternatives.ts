import { wordEntry } from "../forms.ts";
import type { Words } from "../words.ts";
import { verbForms } from "./inflect.ts";

/** "his/her leave of" -> "his leave of", "her leave of"; a part with an empty alternative ("a/") may be left out. */
export const alternatives = (pattern: readonly string[]): string[][] => {
  let out: string[][] = [[]];
  for (const place of pattern) out = place.split("/").flatMap((word) => out.map((begun) => (word ? [...begun, word] : begun)));
  return out;
};

type Phrase = readonly string[];

/** Phrases that begin with one word: some words begin hundreds, of which the next word leaves a few. */
interface Begun {
  /** How many. */
  readonly length: number;
  /** The one that is that word alone. */
  readonly alone: Phrase | null;
  /** The others by their second word, the longest first. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>;
}

/** Phrases that begin at a word of a text. */
export type Phrases = (w: Words, at: number) => Begun;

const NONE: Begun = { length: 0, alone: null, before: new Map() };

/** True for a part that may be left out. */
export const mayBeLeftOut = (place: string): boolean => place.split("/").includes("");

/** The words with which a pattern may begin, or end: the parts behind one that may be left out too. */
export const opening = (pattern: readonly string[]): string[] => {
  const out: string[] = [];
  for (const place of pattern) {
    const words = place.split("/");
    out.push(...words.filter(Boolean));
    if (!words.includes("")) break;
  }
  return out;
};

/** Patterns by the words at one of their ends: what each may say is spelled out when a text first has that word. */
const byEnd = <T>(patterns: readonly T[], words: (x: T) => readonly string[]): ReadonlyMap<string, readonly T[]> => {
  const out = new Map<string, T[]>();
  for (const x of patterns)
    for (const word of new Set(words(x))) {
      const known = out.get(word);
      if (known) known.push(x);
      else out.set(word, [x]);
    }
  return out;
};

const begunBy = (all: readonly Phrase[]): Begun => ({
  length: all.length,
  alone: all.find((p) => p.length === 1) ?? null,
  before: byEnd(
    all.filter((p) => p.length > 1),
    (p) => p.slice(1, 2),
  ),
});

/** Phrases told apart by semicolons, by their first word. */
export const phrasesByFirst = (text: string): Phrases => {
  const patterns = byEnd(
    text.split(";").map((phrase) => phrase.trim().split(/\s+/)),
    opening,
  );
  return wordEntry((first): Begun => {
    const all = patterns
      .get(first)
      ?.flatMap(alternatives)
      .filter((words) => words[0] === first);
    return all ? begunBy(all.sort((x, y) => y.length - x.length)) : NONE;
  }, NONE);
};

/** The phrase that begins at a word, or null. */
export const phraseAt = (phrases: Phrases, w: Words, at: number): Phrase | null => {
  const begun = phrases(w, at);
  if (!begun.length) return null;
  const further = begun.before.get(w.folded[at + 1] ?? "");
  return further?.find((p) => p.every((word, k) => w.folded[at + k] === word)) ?? begun.alone;
};

/** What phrases say, found by their last word, the longest first. */
export interface Saying<T> {
  readonly words: Phrase;
  readonly says: T;
}
export type Sayings<T> = (w: Words, at: number) => readonly Saying<T>[];

/** "~cancel" stands for all its forms: "cancel/cancels/cancelled/canceled/cancelling"; "~pull/back" for those of both. */
const inflected = (word: string): string =>
  word.startsWith("~")
    ? [
        ...new Set(
          word
            .slice(1)
            .split("/")
            .flatMap((base) => verbForms(base).flat()),
        ),
      ].join("/")
    : word;

interface Row<T> {
  readonly says: T;
  readonly pattern: readonly string[];
}

const rowsOf = <T>(rows: readonly (readonly [T, string])[]): Row<T>[] =>
  rows.flatMap(([says, text]) =>
    text
      .split(";")
      .filter((phrase) => phrase.trim())
      .map((phrase) => ({ says, pattern: phrase.trim().split(/\s+/).map(inflected) })),
  );

const byWord = <T>(rows: readonly (readonly [T, string])[], at: 0 | -1): Sayings<T> => {
  const patterns = byEnd(rowsOf(rows), ({ pattern }) => opening(at === 0 ? pattern : pattern.toReversed()));
  const none: readonly Saying<T>[] = [];
  return wordEntry((word): readonly Saying<T>[] => {
    const all = patterns.get(word)?.flatMap(({ says, pattern }) => alternatives(pattern).map((words) => ({ words, says })));
    return all ? all.filter((x) => x.words.at(at) === word).sort((a, b) => b.words.length - a.words.length) : none;
  }, none);
};

/** Phrases told apart by semicolons with what each says, by their first word. */
export const sayingsByFirst = <T>(rows: readonly (readonly [T, string])[]): Sayings<T> => byWord(rows, 0);

/** The same by their last word. */
export const sayingsByLast = <T>(rows: readonly (readonly [T, string])[]): Sayings<T> => byWord(rows, -1);

/** What the phrase that begins at a word says, or null. */
export const sayingAt = <T>(sayings: Sayings<T>, w: Words, at: number): Saying<T> | null => {
  const begun = sayings(w, at);
  return begun.length ? (begun.find((x) => x.words.every((word, k) => w.folded[at + k] === word)) ?? null) : null;
};

/** What the phrase that ends before a word says, or null; it begins no earlier than `from`. */
export const sayingBefore = <T>(sayings: Sayings<T>, w: Words, end: number, from: number): Saying<T> | null => {
  const ended = end > from ? sayings(w, end - 1) : [];
  if (!ended.length) return null;
  return (
    ended.find(
      ({ words }) => end - words.length >= from && words.every((word, k) => w.folded[end - words.length + k] === word),
    ) ?? null
  );
};
