import type { Words } from "../../words.ts";

const CONCERNS = new Set("matter question task job problem decision affair".split(" "));
const SAID = new Set("said says thought thinks believed believes repeated added held".split(" "));
/** "It was a matter for X", "said that X was right": of whom something is said, told at word i. */
export const spokenOf = ({ folded }: Words, i: number): boolean =>
  (folded[i - 1] === "for" && CONCERNS.has(folded[i - 2] ?? "")) || (folded[i - 1] === "that" && SAID.has(folded[i - 2] ?? ""));
