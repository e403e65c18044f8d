import { wordEntry } from "../forms.ts";
import type { Words } from "../words.ts";

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
