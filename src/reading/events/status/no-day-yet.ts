import type { Words } from "../../words.ts";

const DAYS = new Set("day days date dates time venue place timetable".split(" "));
const ARTICLES = new Set("a an the any another his her their its".split(" "));
/** Words from "no" to the day: "no new or even likely date". */
const REACH = 4;

const NOT = new Set(["nor", "neither"]);
/** Words from "nor" to the noun: "Nor has so far a date been pencilled in for". */
const NOR_REACH = 14;
const BACK_REACH = 7;

/** "Nor has a date been set for talks", "Neither was a day named for a call": nothing is to come, of the noun at `start`. */
export const norAnyDay = ({ folded }: Words, start: number, sentenceFirst: number): boolean => {
  const of = ARTICLES.has(folded[start - 1] ?? "") || ARTICLES.has(folded[start] ?? "") ? start - 2 : start - 1;
  if (![of, of + 1].some((i) => folded[i] === "for" || folded[i] === "of")) return false;
  let day = -1;
  for (let i = of; i >= Math.max(sentenceFirst, of - BACK_REACH); i--) if (DAYS.has(folded[i] as string)) day = i;
  if (day < 0) return false;
  for (let i = day - 1; i >= Math.max(sentenceFirst, start - NOR_REACH); i--) if (NOT.has(folded[i] as string)) return true;
  return false;
};

/** "No new day for a meeting has been named", "no date for talks was given": of what has no day yet, the noun at `start`. */
export const noDayYet = ({ folded }: Words, start: number, sentenceFirst: number): boolean => {
  const of = ARTICLES.has(folded[start - 1] ?? "") ? start - 2 : start - 1;
  if ((folded[of] !== "for" && folded[of] !== "of") || !DAYS.has(folded[of - 1] ?? "")) return false;
  for (let i = of - 2; i >= Math.max(sentenceFirst, of - 1 - REACH); i--) if (folded[i] === "no") return true;
  return false;
};
