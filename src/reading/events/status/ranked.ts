import type { Words } from "../../words.ts";

const RANKS = new Set("first second third fourth fifth last latest only".split(" "));
const WAS = new Set("was were is are been became becomes".split(" "));
/** Words between the rank and "to": "the first [foreign minister of her rank] to". */
const TITLE = 6;

/** "She was the first [to] see him", "Thai Premier X has been the only visitor to be received": true where somebody did so before or after all others. */
export const amongFirst = (w: Words, clauseFirst: number, to: number): boolean => {
  for (let i = to - 1; i > Math.max(clauseFirst, to - 1 - TITLE); i--)
    if (RANKS.has(w.folded[i] as string)) return WAS.has(w.folded[w.folded[i - 1] === "the" ? i - 2 : i - 1] ?? "");
  return false;
};
