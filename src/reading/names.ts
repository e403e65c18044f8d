import type { Hit, Knowledge, Match } from "../knowledge/knowledge.ts";
import type { NameHit } from "./document.ts";
import { formTest } from "./forms.ts";
import { GAP, type Words } from "./words.ts";

/** Marks that no name runs across. */
const STOPS =
  GAP.comma |
  GAP.colon |
  GAP.semicolon |
  GAP.paragraph |
  GAP.open |
  GAP.close |
  GAP.quote |
  GAP.question |
  GAP.dash |
  GAP.slash |
  GAP.other;

/** True where a name of the base would run over punctuation, or over a full stop that ends a sentence ("in the U.S. President"). */
const broken = (w: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) {
    const gap = w.gap[i] as number;
    if (gap & STOPS) return true;
    if (gap & GAP.period && gap & GAP.space && (w.end[i - 1] as number) - (w.start[i - 1] as number) > 3) return true;
  }
  return false;
};

const TITLES = new Set(
  "sheikh shaikh king queen prince princess crown emir amir sultan president sir lord lady dr imam shah sayyid general".split(
    " ",
  ),
);
const looseOnly = (m: Match): boolean => m.hits.every((h) => h.entity.kind === "person" && h.form !== "name");

/** "Sheikh Tamim", "Crown Prince Salman" are short for somebody; the full name that begins behind the title says more. */
const fullerBehind = (w: Words, knowledge: Knowledge, i: number, match: Match): boolean => {
  if (!TITLES.has(w.folded[i] as string) || !looseOnly(match)) return false;
  let at = i + 1;
  while (at < i + match.words && TITLES.has(w.folded[at] as string)) at++;
  return (
    at < w.count &&
    knowledge
      .matchesAt(w.folded, w.capital, at)
      .some((m) => !broken(w, at, at + m.words) && m.hits.some((h) => h.entity.kind === "person" && h.form === "name"))
  );
};

type Opens = (w: Words, i: number) => boolean;
const opening = new WeakMap<Knowledge, Opens>();
/** Tells by a word's form whether a name of this base may begin there: asked once for each form. */
const opensName = (knowledge: Knowledge): Opens => {
  const known = opening.get(knowledge);
  if (known) return known;
  const made = formTest((w, i) => {
    const word = w.folded[i] as string;
    return ((w.capital[i] as number) > 0 || /^\d/.test(word)) && knowledge.opensName(word);
  });
  opening.set(knowledge, made);
  return made;
};

/**
 * Finds the known names, the longest first at each word, none inside another.
 * "Türkiye", "OTS", "the Kremlin", "Mevlüt Çavuşoğlu", "Shusha Declaration".
 */
export const findNames = (w: Words, knowledge: Knowledge): NameHit[] => {
  const out: NameHit[] = [];
  const opens = opensName(knowledge);
  for (let i = 0; i < w.count; ) {
    if (!opens(w, i)) {
      i++;
      continue;
    }
    const match = knowledge.matchesAt(w.folded, w.capital, i).find((m) => !broken(w, i, i + m.words));
    if (!match || fullerBehind(w, knowledge, i, match)) {
      i++;
      continue;
    }
    out.push({ first: i, last: i + match.words, match });
    i += match.words;
  }
  return out;
};

/** Hits looked up by a word. */
export interface HitsByWord {
  get(word: number): NameHit | undefined;
  has(word: number): boolean;
  /** All of them, in the order of the text. */
  values(): Iterable<NameHit>;
}

class HitsAt implements HitsByWord {
  readonly #names: readonly NameHit[];
  /** One more than the number of the hit at each word, or 0. */
  readonly #at: Uint32Array;

  constructor(names: readonly NameHit[], place: (n: NameHit) => number) {
    this.#names = names;
    this.#at = new Uint32Array((names.at(-1)?.last ?? 0) + 1);
    for (let n = 0; n < names.length; n++) this.#at[place(names[n] as NameHit)] = n + 1;
  }

  get(word: number): NameHit | undefined {
    const n = word >= 0 && word < this.#at.length ? (this.#at[word] as number) : 0;
    return n === 0 ? undefined : this.#names[n - 1];
  }

  has(word: number): boolean {
    return word >= 0 && word < this.#at.length && this.#at[word] !== 0;
  }

  values(): Iterable<NameHit> {
    return this.#names;
  }
}

const byFirst = new WeakMap<readonly NameHit[], HitsByWord>();
/** The hit that begins at each word; `names` in the order of the text. */
export const hitsByFirst = (names: readonly NameHit[]): HitsByWord => {
  const known = byFirst.get(names);
  if (known) return known;
  const made = new HitsAt(names, (n) => n.first);
  byFirst.set(names, made);
  return made;
};

/** The hit that ends before word `last`; `names` in the order of the text. */
export const hitsByLast = (names: readonly NameHit[]): HitsByWord => new HitsAt(names, (n) => n.last);

/** The hit that ends before word `last`, looked for by halves: hits lie in the order of the text and none over another. */
export const hitEndingAt = (names: readonly NameHit[], last: number): NameHit | null => {
  let low = 0,
    high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] as NameHit).last < last) low = middle + 1;
    else high = middle;
  }
  return names[low]?.last === last ? (names[low] as NameHit) : null;
};

/** The state or organization a hit names, if it names one. */
export const partyOf = (m: Match): Hit | null => m.party;
/** The persons a hit may name. */
export const personHits = (m: Match): readonly Hit[] => m.people;
