import { GAP } from "../words.ts";
import { type Scene, wordAt } from "./rule.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const IN_DIARY = set("a an another talks consultations meetings appointments");
/** "has a meeting with him on Friday", "have talks in June": what is in somebody's diary. */
export const isOwned = (s: Scene, i: number): boolean =>
  (wordAt(s, i) === "has" || wordAt(s, i) === "have") && IN_DIARY.has(wordAt(s, i + 1)) && s.sentence.region === null;

const PRESENT = set("is are");
const RELATIVE = set("who which that what where as");
const REPORTED = set("said reported believed thought known understood alleged claimed supposed");
/**
 * "On Thursday he is the guest of honour", "On Sunday she has an appointment with him": the present of the clause that a day opens is still to come.
 * Not: "On Thursday the envoy, who is a lawyer, met ...", "On Thursday he is said to have met ...".
 */
export const isThen = (s: Scene, i: number, from: number): boolean => {
  const told = PRESENT.has(wordAt(s, i)) ? !REPORTED.has(wordAt(s, i + 1)) : isOwned(s, i);
  if (!told || s.sentence.region !== null || RELATIVE.has(wordAt(s, i - 1))) return false;
  for (let k = from + 1; k <= i; k++) if ((s.words.gap[k] as number) & (GAP.comma | GAP.dash | GAP.quote)) return false;
  return true;
};
