import type { Words } from "../words.ts";

const ACTS = new Set(
  "act acts thing things move moves step steps stop stops deed deeds task duty gesture engagement business errand concern call calls".split(
    " ",
  ),
);
const ORDER = new Set("first last second third only opening final next initial".split(" "));
const WAS = new Set(["was", "were"]);
/** Words between such a noun and "was to": "The first thing [he did in Colombo on Tuesday] was to". */
const REACH = 10;

/** "Her first act was to look in on him", "The first thing he did was to call on her": told of as done; `to`: the word "to" behind "was". */
export const tellsFirstAct = ({ folded }: Words, to: number, floor: number): boolean => {
  if (folded[to] !== "to" || !WAS.has(folded[to - 1] ?? "")) return false;
  for (let i = to - 2; i > Math.max(floor, to - 2 - REACH); i--) {
    if (!ACTS.has(folded[i] as string)) continue;
    return [i - 1, i - 2].some((k) => k >= floor && ORDER.has(folded[k] as string));
  }
  return false;
};
