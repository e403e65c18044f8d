import { wordTest } from "../../forms.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP, type Words } from "../../words.ts";
import { oncePerSentence } from "../finding/once-per-sentence.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const ASKING = set(
  "has have had did does do will would is are was were could can should may might shall when where whom who why how what whether which",
);
/** "Had she flown to Rome, he would ...": a condition that opens with its verb. */
const TURNED = set("had were should");
const UNREAL = set("would could might");
/** "Yes, they spoke on Monday", "They did": a question that is answered so tells what it asks. */
const YES = set("yes indeed correct certainly absolutely they he she it both");
/** Words from the beginning of a sentence, or from the colon behind who speaks, in which its question opens. */
const OPENING = 3;
/** Words of "QUESTION:" and the like before it. */
const SPEAKER = 4;

/** Where a sentence opens, behind who is told to speak. */
const opensAt = (w: Words, first: number, last: number): number => {
  for (let i = first + 1; i < Math.min(last, first + SPEAKER); i++) if ((w.gap[i] as number) & GAP.colon) return i;
  return first;
};

/** A question put ("Will he meet the ambassador?"), and no answer that grants it. */
const isAsked = (w: Words, first: number, last: number): boolean => {
  if (w.text[w.end[last - 1] as number] !== "?") return false;
  const from = opensAt(w, first, last);
  let asks = false;
  for (let i = from; i < Math.min(last, from + OPENING); i++) asks ||= ASKING.has(w.folded[i] as string);
  if (!asks) return false;
  const answer = last < w.count ? opensAt(w, last, Math.min(w.count, last + SPEAKER)) : last;
  return !YES.has(w.folded[answer] ?? "");
};

const unrealIn = (w: Words, from: number, last: number): boolean => {
  for (let i = from; i < last; i++) if (UNREAL.has(w.folded[i] as string)) return true;
  return false;
};

/** "If A were to meet B, they would", "Had A sat down with B, it might have": told under a condition that nobody says is met. */
const isConditional = (w: Words, first: number, last: number): boolean => {
  const [word, next] = [w.folded[first] ?? "", w.folded[first + 1] ?? ""];
  if (word === "what" && next === "if") return true;
  if (word === "if" || (next === "if" && (word === "even" || word === "and" || word === "but")))
    return unrealIn(w, first + 2, last);
  return TURNED.has(word) && unrealIn(w, first + 2, last);
};

const IF_SO = set("if provided unless");
/** Words from "would" to its condition: "would [even see him, whenever and wherever], if". */
const IF_REACH = 18;
/** "would see him if the terms were right", "would travel to Juba, if they let him": what somebody would do is only offered. */
export const ifAllowed = (w: Words, would: number, last: number): boolean => {
  for (let i = would + 1; i < Math.min(last, would + IF_REACH); i++) {
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon)) return false;
    if (IF_SO.has(w.folded[i] as string) && w.folded[i - 1] !== "as" && w.folded[i - 1] !== "even") return true;
  }
  return false;
};

const ANY = set("a an any another such");
/** "A meeting between the two would be read as weakness": of one that nobody has named, something is thought. */
export const thoughtOf = (w: Words, first: number, last: number): boolean =>
  ANY.has(w.folded[first] ?? "") && unrealIn(w, first + 2, last);

const PREFERRED = set("rather sooner prefer");
const PREFERRING = spots(wordTest((word) => PREFERRED.has(word)));
/** "would rather have dinner with X than with Y". */
const prefers = (w: Words, first: number, last: number): boolean =>
  spotsWithin(PREFERRING(w), first + 1, last).some((i) => w.folded[i - 1] === "would");

/** True where a sentence as a whole only asks, supposes or wishes. */
export const supposed = oncePerSentence(
  (w, first, last) => isAsked(w, first, last) || isConditional(w, first, last) || prefers(w, first, last),
);
