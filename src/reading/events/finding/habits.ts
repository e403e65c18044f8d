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

const HABIT = set("traditionally customarily normally regularly often usually routinely frequently every twice");
const HABIT_REACH = 6;
/** "meet every other week or so": no one meeting. */
export const habitual = (w: Words, first: number, last: number): boolean => {
  for (let i = Math.max(0, first - 2); i < Math.min(last, first + HABIT_REACH); i++) {
    const word = w.folded[i] as string;
    if (HABIT.has(word) || (word === "once" && (w.folded[i + 1] === "a" || w.folded[i + 1] === "every"))) return true;
  }
  return false;
};

const REGULAR = set("regular periodic frequent");
const REGULAR_REACH = 4;
/** "agreed to hold regular political consultations": what is to be kept up, and no one meeting. */
export const keptUp = (w: Words, noun: number, status: string): boolean => {
  if ((status !== "planned" && status !== "proposed") || !(w.folded[noun] as string).endsWith("s")) return false;
  for (let i = noun - 1; i >= noun - REGULAR_REACH; i--) if (REGULAR.has(w.folded[i] ?? "")) return true;
  return false;
};

const MANNERS = new Set("tough small idle cheap loose straight trash big happy pep fighting fiery harsh war".split(" "));
/** "his tough talk on trade": how somebody speaks, with nobody. */
export const mannerOfSpeech = ({ folded }: Words, at: number): boolean =>
  folded[at] === "talk" && MANNERS.has(folded[at - 1] ?? "");
