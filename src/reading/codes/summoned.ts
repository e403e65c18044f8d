import type { Words } from "../words.ts";

/** "summoned the ambassador", "was called in", "carpeted the chargé": words that make a meeting a protest. */
const PROTEST = /^(?:summon|summons|summoned|summoning|carpeted|reprimanded|demarche|demarched)$/;
const CALLED_IN = /^(?:call|calls|called|calling)$/;

/** True where one of the words [first, last) that name an engagement says that somebody was summoned. */
export const summonedBy = (words: Words, triggers: readonly { readonly first: number; readonly last: number }[]): boolean =>
  triggers.some((t) => {
    for (let i = t.first; i < t.last; i++) {
      const word = words.folded[i] as string;
      if (PROTEST.test(word) || (CALLED_IN.test(word) && words.folded[i + 1] === "in")) return true;
    }
    return false;
  });
