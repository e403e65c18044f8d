import type { Words } from "../words.ts";

const WELCOMING = new Set("welcome welcoming arrival farewell reception".split(" "));
/** Words from the ceremony to the name of who is welcomed: "for [U.S. President]". */
const TITLE = 8;

/** "a welcome ceremony for President X": who is welcomed is met there, and no part of its name. `last`: the word behind what was read of it. */
export const isWelcome = ({ folded }: Words, last: number): boolean => {
  for (let i = last - 1; i > 0 && last - i <= TITLE; i--)
    if (folded[i] === "ceremony") return WELCOMING.has(folded[i - 1] as string);
  return false;
};
