import type { Words } from "../../words.ts";

const DAYS = new Set("day days date dates time venue place timetable".split(" "));
const ARTICLES = new Set("a an the any another his her their its".split(" "));
/** Words from "no" to the day: "no new or even likely date". */
const REACH = 4;

/** "No new day for a meeting has been named", "no date for talks was given": of what has no day yet, the noun at `start`. */
export const noDayYet = ({ folded }: Words, start: number, sentenceFirst: number): boolean => {
  const of = ARTICLES.has(folded[start - 1] ?? "") ? start - 2 : start - 1;
  if ((folded[of] !== "for" && folded[of] !== "of") || !DAYS.has(folded[of - 1] ?? "")) return false;
  for (let i = of - 2; i >= Math.max(sentenceFirst, of - 1 - REACH); i--) if (folded[i] === "no") return true;
  return false;
};
