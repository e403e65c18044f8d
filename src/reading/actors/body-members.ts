import type { Words } from "../words.ts";

const MEMBERS = new Set("ministers deputies representatives elders ambassadors governors commissioners".split(" "));
/** What the members of a body are called besides: "of [Foreign] Ministers", "of [Permanent] Representatives". */
const LED_BY = new Set("foreign prime defence defense finance permanent people peoples".split(" "));
const HEADED = new Set(["state", "government"]);

/** "of Heads of State", "of Heads of State and Government": the word behind; `i` itself where none are told. */
const behindHeads = ({ folded }: Words, i: number): number => {
  if (folded[i] !== "heads" || folded[i + 1] !== "of" || !HEADED.has(folded[i + 2] ?? "")) return i;
  return folded[i + 3] === "and" && HEADED.has(folded[i + 4] ?? "") ? i + 5 : i + 3;
};

/** "the Cabinet [of Ministers] of the Kyrgyz Republic", "the Chamber [of Deputies]": the word behind those whom a body is made of; `of` itself where none are told. */
export const behindMembers = (w: Words, of: number): number => {
  if (w.folded[of] !== "of" || (w.capital[of + 1] ?? 0) === 0) return of;
  const heads = behindHeads(w, of + 1);
  if (heads > of + 1) return heads;
  const at = LED_BY.has(w.folded[of + 1] ?? "") ? of + 2 : of + 1;
  return MEMBERS.has(w.folded[at] ?? "") ? at + 1 : of;
};
