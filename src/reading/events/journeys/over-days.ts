import type { TimeMention } from "../../document.ts";
import { addDays, toEdtf } from "../../times/days.ts";
import { countOf } from "../../times/vocabulary.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
export const ENDING = set(
  "concluded concludes concluding ended ends ending completed completes finished finishes wrapped wraps wound winds rounded closed closes close end",
);
/** Words of a noun phrase before its head, of its verb before that, and behind it: "wound up a three-day official visit". */
const MODIFIERS = 4;
const VERB_REACH = 8;
const BEHIND = 6;
/** The longest of them. */
const LONGEST = 14;

/** How many days an engagement's own words give it: "a [three-day] visit", "his [two day] stay", "[two] days in Lima"; 0: they do not say. */
const lengthOf = (c: GatherContext, t: Trigger): number => {
  if (c.words.folded[t.first] === "days") return Math.min(countOf(c.words.folded[t.first - 1] ?? "") ?? 0, LONGEST);
  for (let i = t.first - 1; i > t.first - MODIFIERS; i--) {
    const count = c.words.folded[i] === "day" ? countOf(c.words.folded[i - 1] ?? "") : null;
    if (count !== null && count <= LONGEST) return count;
  }
  return 0;
};

const isEnding = (c: GatherContext, t: Trigger): boolean => {
  const { first, last } = c.sentences[t.sentence] as { first: number; last: number };
  for (let i = Math.max(first, t.first - VERB_REACH); i < Math.min(last, t.last + BEHIND); i++)
    if (ENDING.has(c.words.folded[i] as string)) return true;
  return false;
};

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth".split(" ").map((word, i) => [word, i + 1]),
);
const FINAL = set("last final closing");
/** Words between "day two of" and its journey: "[her] stay", "[a five-day state] visit". */
const OF_REACH = 7;
/** On which day of a journey something is told: "day [two] of her stay", "the [second] day of a visit", "the last day of a three-day visit". */
const whichDay = (c: GatherContext, t: Trigger): { readonly at: number; readonly count: number } | null => {
  const { folded } = c.words;
  for (let i = t.first - 1; i > t.first - OF_REACH && i > 1; i--) {
    if (folded[i] !== "of") continue;
    const [before, last] = [folded[i - 2] as string, folded[i - 1] as string];
    if (before === "day") return { at: i - 2, count: Math.min(countOf(last) ?? 0, LONGEST) };
    const count = last === "day" ? (ORDINALS.get(before) ?? (FINAL.has(before) ? lengthOf(c, t) : 0)) : 0;
    return { at: i - 2, count };
  }
  return null;
};

/** "met her on Monday, day two of her stay": the day to which it is set. */
const setBeside = (c: GatherContext, t: Trigger, at: number): TimeMention[] =>
  (c.timesIn.get(t.sentence) ?? []).filter((x) => x.role === "at" && x.last <= at && at - x.last <= 1);

/** "concluded a three-day visit to Lima today", "brought the two-day session to a close on Friday": it began so many days before that day. */
export const backFromEnd = (c: GatherContext, t: Trigger, own: readonly TimeMention[]): TimeMention[] => {
  const told = t.noun && t.kind === "visit" ? whichDay(c, t) : null;
  const times = told?.count && !own.length ? setBeside(c, t, told.at) : own;
  const [day] = times;
  if (!t.noun || times.length !== 1 || !day?.from || day.from !== day.to) return [...own];
  const days = told?.count || (isEnding(c, t) ? lengthOf(c, t) : 0);
  const from = days > 1 ? addDays(day.from, 1 - days) : null;
  return from ? [{ ...day, from, edtf: toEdtf(from, day.to), basis: "relative" }] : [...own];
};
