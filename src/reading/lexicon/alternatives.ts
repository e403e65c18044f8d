import { wordEntry } from "../forms.ts";
import type { Words } from "../words.ts";
import { verbForms } from "./inflect.ts";

/** "his/her leave of" -> "his leave of", "her leave of"; a part with an empty alternative ("a/") may be left out. */
export const alternatives = (pattern: readonly string[]): string[][] => {
  let out: string[][] = [[]];
  for (const place of pattern) out = place.split("/").flatMap((word) => out.map((begun) => (word ? [...begun, word] : begun)));
  return out;
};

/** True for a part that may be left out. */
export const mayBeLeftOut = (place: string): boolean => place.split("/").includes("");

/** What may stand at each place of a phrase, in the order in which it is read; "" where nothing need stand. */
type Places = readonly (readonly string[])[];

/** "~cancel" stands for all its forms: "cancel/cancels/cancelled/canceled/cancelling"; "~pull/back" for those of both. */
const wordsOf = (place: string): string[] =>
  place.startsWith("~")
    ? [
        ...new Set(
          place
            .slice(1)
            .split("/")
            .flatMap((base) => verbForms(base).flat()),
        ),
      ]
    : place.split("/");

/** The words with which a pattern may begin: those behind a part that may be left out too. */
export const opening = (pattern: readonly string[]): string[] => {
  const out: string[] = [];
  for (const place of pattern) {
    const words = wordsOf(place);
    out.push(...words.filter(Boolean));
    if (!words.includes("")) break;
  }
  return out;
};

/** Which words of a text may be taken: from `at` on in steps of 1 or -1, at most so many. */
interface Reach {
  readonly at: number;
  readonly step: 1 | -1;
  readonly most: number;
}

/** How many words the longest of what places say takes there; -1 where none of it stands there. */
const longest = (places: Places, w: Words, { at, step, most }: Reach, k = 0): number => {
  if (k === places.length) return 0;
  const words = places[k] as readonly string[];
  const word = most > 0 ? w.folded[at] : undefined;
  const further = word && words.includes(word) ? longest(places, w, { at: at + step, step, most: most - 1 }, k + 1) : -1;
  const without = words.includes("") ? longest(places, w, { at, step, most }, k + 1) : -1;
  return Math.max(further < 0 ? -1 : further + 1, without);
};

/** What follows one word in a phrase, and what the phrase says. */
interface Rest<T> {
  readonly places: Places;
  readonly says: T;
}

/** The phrases of one word: some words begin dozens, of which the next word leaves a few. */
interface Begun<T> {
  /** The first that may be that word alone. */
  readonly alone: Rest<T> | null;
  /** By the next word; in the order of the table. */
  readonly before: ReadonlyMap<string, readonly Rest<T>[]>;
}

/** Phrases of which a word of a text is the first, or the last; null where there is none. */
type Table<T> = (w: Words, at: number) => Begun<T> | null;

/** A phrase as it is written in a table, in the order in which it is read. */
interface Row<T> {
  readonly pattern: readonly string[];
  readonly says: T;
}

const byWord = <X>(all: readonly X[], words: (x: X) => readonly string[]): ReadonlyMap<string, readonly X[]> => {
  const out = new Map<string, X[]>();
  for (const x of all)
    for (const word of new Set(words(x))) {
      const known = out.get(word);
      if (known) known.push(x);
      else out.set(word, [x]);
    }
  return out;
};

/** What may follow a word where a phrase begins with it; it may stand behind some that are left out. */
const restsOf = <T>({ pattern, says }: Row<T>, first: string): Rest<T>[] => {
  const places = pattern.map(wordsOf);
  const out: Rest<T>[] = [];
  for (const [k, words] of places.entries()) {
    if (words.includes(first)) out.push({ places: places.slice(k + 1), says });
    if (!words.includes("")) break;
  }
  return out;
};

/** The words with which places may begin. */
const openingOf = (places: Places): string[] => {
  const fixed = places.findIndex((words) => !words.includes(""));
  return places.slice(0, fixed === -1 ? undefined : fixed + 1).flatMap((words) => words.filter(Boolean));
};

const begunBy = <T>(rows: readonly Row<T>[], first: string): Begun<T> => {
  const rests = rows.flatMap((row) => restsOf(row, first));
  return {
    alone: rests.find(({ places }) => places.every((words) => words.includes(""))) ?? null,
    before: byWord(rests, ({ places }) => openingOf(places)),
  };
};

/** What rows say is looked into when a text first has a word with which they begin. */
const tableOf = <T>(rows: readonly Row<T>[]): Table<T> => {
  const known = byWord(rows, ({ pattern }) => opening(pattern));
  return wordEntry((first): Begun<T> | null => {
    const all = known.get(first);
    return all ? begunBy(all, first) : null;
  }, null);
};

/** The longest phrase there, the first of several in the table, and how many words it takes. */
const longestOf = <T>(table: Table<T>, w: Words, { at, step, most }: Reach): { says: T; length: number } | null => {
  const begun = most > 0 ? table(w, at) : null;
  if (!begun) return null;
  const behind = { at: at + step, step, most: most - 1 };
  let found = begun.alone,
    taken = 0;
  for (const rest of begun.before.get(w.folded[behind.at] ?? "") ?? []) {
    const length = longest(rest.places, w, behind);
    if (length <= taken) continue;
    taken = length;
    found = rest;
  }
  return found && { says: found.says, length: taken + 1 };
};

/** The patterns of a text, told apart by semicolons. */
const patternsIn = (text: string): string[][] =>
  text
    .split(";")
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => phrase.split(/\s+/));

/** Phrases that begin at a word of a text. */
export type Phrases = Table<null>;

/** Phrases told apart by semicolons, by their first word. */
export const phrasesByFirst = (text: string): Phrases => tableOf(patternsIn(text).map((pattern) => ({ pattern, says: null })));

/** The longest phrase that begins at a word, or null. */
export const phraseAt = (phrases: Phrases, w: Words, at: number): readonly string[] | null => {
  const found = longestOf(phrases, w, { at, step: 1, most: Infinity });
  return found && w.folded.slice(at, at + found.length);
};

/** A phrase as it stands in a text, and what it says. */
export interface Saying<T> {
  readonly words: readonly string[];
  readonly says: T;
}

/** Phrases with what each says. */
export type Sayings<T> = Table<T>;

const rowsOf = <T>(rows: readonly (readonly [T, string])[]): Row<T>[] =>
  rows.flatMap(([says, text]) => patternsIn(text).map((pattern) => ({ pattern, says })));

/** Phrases told apart by semicolons with what each says, by their first word. */
export const sayingsByFirst = <T>(rows: readonly (readonly [T, string])[]): Sayings<T> => tableOf(rowsOf(rows));

/** The same by their last word. */
export const sayingsByLast = <T>(rows: readonly (readonly [T, string])[]): Sayings<T> =>
  tableOf(rowsOf(rows).map(({ pattern, says }) => ({ pattern: pattern.toReversed(), says })));

/** What the longest phrase that begins at a word says, or null. */
export const sayingAt = <T>(sayings: Sayings<T>, w: Words, at: number): Saying<T> | null => {
  const found = longestOf(sayings, w, { at, step: 1, most: Infinity });
  return found && { words: w.folded.slice(at, at + found.length), says: found.says };
};

/** What the longest phrase that ends before a word says, or null; it begins no earlier than `from`. */
export const sayingBefore = <T>(sayings: Sayings<T>, w: Words, end: number, from: number): Saying<T> | null => {
  const found = longestOf(sayings, w, { at: end - 1, step: -1, most: end - from });
  return found && { words: w.folded.slice(end - found.length, end), says: found.says };
};

/** What a phrase of two words says of which a text has other words between them, or null: `last` is the word by which it is found. */
export const sayingOfTwo = <T>(sayings: Sayings<T>, w: Words, first: number, last: number): T | null => {
  const rests = sayings(w, last)?.before.get(w.folded[first] ?? "");
  return rests?.find(({ places }) => longest(places, w, { at: first, step: -1, most: 1 }) === 1)?.says ?? null;
};
