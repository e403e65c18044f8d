import type { Phrase, PhraseScene } from "./phrase.ts";

const NUMBER = /^(?:\d+|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|two|three|five|five-)$/;
const TIES = new Set(
  "friendship relations ties diplomatic alliance cooperation partnership independence peace membership".split(" "),
);

/** "in celebration of 60 years of partnership", "marking 40 years of relations": a jubilee told by its years. */
export const yearsHonoured = (s: PhraseScene, from: number): Phrase | null => {
  let at = from;
  while (at < s.end && NUMBER.test(s.words.folded[at] as string)) at++;
  if (at === from || s.words.folded[at] !== "years" || s.words.folded[at + 1] !== "of") return null;
  let last = at + 2;
  while (last < s.end && TIES.has(s.words.folded[last] as string)) last++;
  return last > at + 2 ? { first: from, last, head: "anniversary", organization: null, known: null } : null;
};
