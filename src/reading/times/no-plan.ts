/** Words of plans that tell of none. */
import { nounSense } from "../lexicon/contact.ts";
import { type Scene, wordAt } from "./rule.ts";

const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an his her its their our this that these those of on about over several some new joint".split(" "),
);
const SCHEMES: ReadonlySet<string> = new Set(["plan", "plans"]);
const SCHEMED: ReadonlySet<string> = new Set("to for is are was were that".split(" "));
const MODIFIERS: ReadonlySet<string> = new Set("planned proposed scheduled expected upcoming forthcoming".split(" "));
/** Words from "the planned" to what is planned. */
const MODIFIED_REACH = 3;
/** Words from "until" to the day of which it tells an hour. */
const HOUR = 4;
/** "kept him [until] seven on Tuesday", "sat until late on Friday": how long it was on that day; not "is in Lima until Friday". */
const toHour = (s: Scene, i: number): boolean => {
  for (let k = i + 1; k <= i + HOUR; k++) if (wordAt(s, k) === "on") return k > i + 1 && s.words.capital[k + 1] !== 0;
  return false;
};
/** "laid the plan before him", "discussed the proposed pipeline": what was spoken of; not "the plan to meet", "the planned talks". */
export const spokenOf = (s: Scene, i: number): boolean => {
  const word = wordAt(s, i);
  if (word === "until") return toHour(s, i);
  if (!DETERMINERS.has(wordAt(s, i - 1))) return false;
  if (SCHEMES.has(word)) return !SCHEMED.has(wordAt(s, i + 1)) || s.words.capital[i + 2] !== 0;
  if (!MODIFIERS.has(word)) return false;
  for (let k = i + 1; k <= i + MODIFIED_REACH; k++) if (nounSense(wordAt(s, k))) return false;
  return true;
};
const BEFORE_PASSIVE: ReadonlySet<string> = new Set("is are was were be been being get got".split(" "));
const SET_ON: ReadonlySet<string> = new Set("his her its their both out off foot sail aside".split(" "));
/** "set their hands to it", "set out for Riga", "awaited him on the steps", "got going": done, not planned. */
export const didIt = (s: Scene, i: number): boolean => {
  if (wordAt(s, i) === "going" && wordAt(s, i - 1) === "got") return true;
  if (BEFORE_PASSIVE.has(wordAt(s, i - 1))) return false;
  const next = wordAt(s, i + 1);
  if (wordAt(s, i) === "set") return SET_ON.has(next);
  return (
    wordAt(s, i) === "awaited" && ((s.words.capital[i + 1] as number) > 0 || next === "him" || next === "her" || next === "them")
  );
};
