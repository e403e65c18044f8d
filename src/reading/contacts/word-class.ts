import { WORD_CLASSES } from "./word-classes.ts";

/** The class of a word, found by halves: a table of fourteen thousand takes longer to make than a report to read. */
const find = (word: string): number | null => {
  let low = 0,
    high = WORD_CLASSES.length - 1;
  while (low < high) {
    const start = WORD_CLASSES.lastIndexOf(";", (low + high) >>> 1);
    const end = WORD_CLASSES.indexOf(";", start + 1);
    const [there = "", k = ""] = WORD_CLASSES.slice(start + 1, end).split(" ");
    if (there === word) return Number(k);
    if (there < word) low = end;
    else high = start;
  }
  return null;
};

/** So many words are kept with their classes. */
const MOST = 1 << 15;
const known = new Map<string, string>();

/** The class of words used like this one ("lunch": what is eaten); the word itself where it has none, as marks do. */
export const wordClass = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const k = find(word);
  const made = k === null ? word : `=${k}`;
  if (known.size >= MOST) known.clear();
  known.set(word, made);
  return made;
};
