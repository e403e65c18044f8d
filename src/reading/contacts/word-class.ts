import { WORD_CLASSES } from "./word-classes.ts";

let classes: Map<string, number> | null = null;

const build = (): Map<string, number> => {
  const all = new Map<string, number>();
  WORD_CLASSES.trim()
    .split("\n")
    .forEach((line, k) => {
      for (const word of line.split(" ")) all.set(word, k);
    });
  return all;
};

/** The class of words used like this one ("lunch": what is eaten); the word itself where it has none, as marks do. */
export const wordClass = (word: string): string => {
  classes ??= build();
  const k = classes.get(word);
  return k === undefined ? word : `=${k}`;
};
