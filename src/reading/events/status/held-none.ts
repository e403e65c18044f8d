import type { Words } from "../../words.ts";
import { has } from "./undone.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const HOLDING = set("have had hold held conduct conducted make made pay paid");
const INDEFINITE = set("a an any single ever formal official separate face-to-face");
const DID = set("did has have had");
const DIDNT = set("didn hasn haven hadn");
/** "did not hold talks until Friday": held then. */
const UNTIL = set("until till before without");
/** "did not hold a joint press conference": of the press, and nothing of what went before it. */
const PRESS = set("press news");
const POINTS = set("point time stage moment");
/** Words from "at no point" to its verb. */
const POINT_REACH = 16;

/** "At no point did the minister [hold]". */
const atNoPoint = (w: Words, verb: number, first: number): boolean => {
  for (let i = Math.max(first, verb - POINT_REACH); i + 2 < verb; i++)
    if (w.folded[i] === "at" && w.folded[i + 1] === "no" && POINTS.has(w.folded[i + 2] as string)) return true;
  return false;
};

/** "did not hold", "has never had", "didn't have": what stands before the verb says that it was not done. */
const notDone = (w: Words, verb: number): boolean => {
  const not = w.folded[verb - 1] === "ever" ? verb - 2 : verb - 1;
  const [word, before] = [w.folded[not] ?? "", w.folded[not - 1] ?? ""];
  if (word === "t") return DIDNT.has(before);
  return word === "never" ? before !== "will" && before !== "would" : word === "not" && DID.has(before);
};

/** "did not have any meeting with X", "has never held talks with Y", "at no point had a conversation with Z": the noun at `start` is of none. */
export const heldNone = (
  w: Words,
  {
    start,
    last,
    behind,
    sentenceFirst,
    sentenceLast,
  }: Readonly<Record<"start" | "last" | "behind" | "sentenceFirst" | "sentenceLast", number>>,
): boolean => {
  let i = start;
  while (i - 1 > sentenceFirst && INDEFINITE.has(w.folded[i - 1] as string)) i--;
  const verb = i - 1;
  if (verb <= sentenceFirst || !HOLDING.has(w.folded[verb] as string)) return false;
  if (has(w, behind, sentenceLast, UNTIL) >= 0 || PRESS.has(w.folded[last - 2] ?? "")) return false;
  return notDone(w, verb) || atNoPoint(w, verb, sentenceFirst);
};
