import type { Words } from "../words.ts";

const COMPASS = new Set("west western east eastern north northern south southern central southeast sub".split(" "));
const REGIONS = new Set(
  "africa asia europe balkans caucasus sahel pacific caribbean maghreb america americas mediterranean arctic saharan".split(" "),
);
/** "the Great Lakes", "the Middle East", "the Horn of Africa": regions of several words. */
const NAMED: readonly (readonly string[])[] = [
  ["great", "lakes", "region"],
  ["great", "lakes"],
  ["middle", "east"],
  ["horn", "of", "africa"],
  ["sahel", "region"],
  ["indo", "pacific"],
  ["latin", "america"],
];

const one = ({ folded, capital }: Words, i: number): number => {
  if ((capital[i] ?? 0) === 0) return i;
  const named = NAMED.find((words) => words.every((word, k) => folded[i + k] === word));
  if (named) return i + named.length;
  let last = i;
  while (last < i + 2 && COMPASS.has(folded[last] as string)) last++;
  while (last < i + 3 && REGIONS.has(folded[last] ?? "")) last++;
  return REGIONS.has(folded[last - 1] ?? "") && last > i ? last : i;
};

/** "West", "Americas", "Asia": a word by which a part of the world is told. */
export const isOfRegion = (word: string): boolean => COMPASS.has(word) || REGIONS.has(word);

/** "West Africa", "West Africa and the Sahel", "the Middle East": the word behind a region of the world at word `i`; `i` itself where there is none. */
export const behindWorldRegion = (w: Words, i: number): number => {
  const last = one(w, i);
  if (last === i || w.folded[last] !== "and") return last;
  const next = w.folded[last + 1] === "the" ? last + 2 : last + 1;
  const end = one(w, next);
  return end > next ? end : last;
};
