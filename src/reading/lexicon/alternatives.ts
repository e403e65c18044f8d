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

/** Phrases that begin at a word of a text, the longest first. */
export type Phrases = (w: Words, at: number) => readonly Phrase[];

const NONE: readonly Phrase[] = [];

/** Phrases told apart by semicolons, by their first word. */
export const phrasesByFirst = (text: string): Phrases => {
  const all = text.split(";").flatMap((phrase) => alternatives(phrase.trim().split(/\s+/)));
  const out = new Map<string, string[][]>();
  for (const words of all.sort((a, b) => b.length - a.length)) {
    const first = words[0] as string;
    out.set(first, [...(out.get(first) ?? []), words]);
  }
  return wordEntry((first): readonly Phrase[] => out.get(first) ?? NONE, NONE);
};

/** The phrase that begins at a word, or null. */
export const phraseAt = (phrases: Phrases, w: Words, at: number): Phrase | null => {
  const begun = phrases(w, at);
  return begun.length ? (begun.find((p) => p.every((word, k) => w.folded[at + k] === word)) ?? null) : null;
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

const sayingsOf = <T>(rows: readonly (readonly [T, string])[]): Saying<T>[] =>
  rows
    .flatMap(([says, text]) =>
      text
        .split(";")
        .filter((phrase) => phrase.trim())
        .flatMap((phrase) => alternatives(phrase.trim().split(/\s+/).map(inflected)).map((words) => ({ words, says }))),
    )
    .sort((a, b) => b.words.length - a.words.length);

const byWord = <T>(rows: readonly (readonly [T, string])[], at: 0 | -1): Sayings<T> => {
  const out = new Map<string, Saying<T>[]>();
  for (const x of sayingsOf(rows)) {
    const word = x.words.at(at) as string;
    out.set(word, [...(out.get(word) ?? []), x]);
  }
  const none: readonly Saying<T>[] = [];
  return wordEntry((word): readonly Saying<T>[] => out.get(word) ?? none, none);
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
