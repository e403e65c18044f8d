import type { Words } from "../../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const ASKING = set("when where whether if");
const OPEN = set("open unclear unknown undecided uncertain unsettled");
const within = (w: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (OPEN.has(w.folded[i] as string)) return true;
  return false;
};
/** "Whether the two are to meet anew is open": a question, no plan. */
export const undecided = (w: Words, first: number, last: number): boolean =>
  ASKING.has(w.folded[first] as string) && within(w, first, last);

const HABIT = set("regularly often usually routinely frequently every twice");
const HABIT_REACH = 6;
/** "meet every other week or so": no one meeting. */
export const habitual = (w: Words, first: number, last: number): boolean => {
  for (let i = Math.max(0, first - 2); i < Math.min(last, first + HABIT_REACH); i++) {
    const word = w.folded[i] as string;
    if (HABIT.has(word) || (word === "once" && (w.folded[i + 1] === "a" || w.folded[i + 1] === "every"))) return true;
  }
  return false;
};
