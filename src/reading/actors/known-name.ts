import { foldedWords } from "../../knowledge/fold.ts";
import type { Person } from "../../knowledge/knowledge.ts";

const made = new WeakMap<Person, readonly string[]>();

/** The words of the name that the base has for somebody, folded; cut once for each person. */
export const knownName = (p: Person): readonly string[] => {
  const known = made.get(p);
  if (known) return known;
  const words = foldedWords(p.name);
  made.set(p, words);
  return words;
};
