/** Near copies of one text: agencies' stories reprinted with another head or tail. */
import { foldedWords } from "../knowledge/fold.ts";

/** How many smallest hashes stand for a text. */
const SKETCH = 96;
/** Words in a row that make one shingle. */
const SHINGLE = 5;
const MOST_WORDS = 20_000;
/** Share of shingles in common from which a text is a copy. */
const COPY = 0.7;

/** 32-bit FNV-1a over the words of a shingle, then mixed so that the smallest ones are a fair sample. */
const hashOf = (words: readonly string[], at: number): number => {
  let h = 0x811c9dc5;
  for (let w = at; w < at + SHINGLE; w++) {
    const word = words[w] as string;
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ 32, 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** The smallest hashes of a text's shingles, ascending: enough to tell how much two texts have in common. */
export const sketchOf = (text: string): Uint32Array => {
  const words = foldedWords(text).slice(0, MOST_WORDS);
  const all = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) all.add(hashOf(words, i));
  return Uint32Array.from(all).sort().slice(0, SKETCH);
};

/** The estimated share of shingles in common, 0 to 1, from the smallest hashes of both together. */
export const likenessOf = (a: Uint32Array, b: Uint32Array): number => {
  let i = 0;
  let j = 0;
  let seen = 0;
  let both = 0;
  const enough = Math.min(SKETCH, Math.max(a.length, b.length));
  while (seen < enough && (i < a.length || j < b.length)) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  return seen ? both / seen : 0;
};

export interface Copyable {
  readonly id: string;
  readonly sketch: Uint32Array;
}

/** Copies share some of their smallest hashes: whoever shares none of these is not compared. */
const PROBES = 24;

/** For each report the first one before it of which it is a copy; null for a text of its own. `reports` in canonical order. */
export const copiesOf = (reports: readonly Copyable[]): Map<string, string | null> => {
  const found = new Map<string, string | null>();
  const originals: Copyable[] = [];
  const byHash = new Map<number, number[]>();
  for (const r of reports) {
    const probes = r.sketch.subarray(0, PROBES);
    const near = new Set<number>();
    for (const h of probes) for (const o of byHash.get(h) ?? []) near.add(o);
    const original = [...near].sort((a, b) => a - b).find((o) => likenessOf((originals[o] as Copyable).sketch, r.sketch) >= COPY);
    found.set(r.id, original === undefined ? null : (originals[original] as Copyable).id);
    if (original !== undefined) continue;
    for (const h of probes) byHash.set(h, [...(byHash.get(h) ?? []), originals.length]);
    originals.push(r);
  }
  return found;
};
