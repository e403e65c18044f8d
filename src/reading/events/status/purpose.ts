import { GAP, type Words } from "../../words.ts";
import { WILL } from "./status.ts";
import { has, NEGATIVE } from "./undone.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Where "for" stands before what somebody is to go for; -1: nowhere. */
const purposeAt = (w: Words, first: number, clauseFirst: number): number => {
  let i = first - 1;
  while (i > clauseFirst && i > first - 4 && w.folded[i] !== "for") i--;
  return w.folded[i] === "for" ? i : -1;
};

/** "will be in Malta until Sunday for talks with": what somebody is to go for. */
export const purpose = (w: Words, first: number, clauseFirst: number): boolean => {
  const i = purposeAt(w, first, clauseFirst);
  if (i < 0) return false;
  for (let k = i; k > Math.max(clauseFirst, i - PURPOSE_REACH); k--) {
    const word = w.folded[k] as string;
    if ((w.gap[k] as number) & (GAP.semicolon | GAP.colon)) return false;
    if (WILL.has(word)) return has(w, k, i, NEGATIVE) < 0;
    if (word === "to" && INTENDING.has(w.folded[k - 1] ?? "")) return true;
    if (AWAITED.has(word) && BEING.has(w.folded[k - 1] ?? "") && AT.has(w.folded[k + 1] ?? "")) return true;
  }
  return false;
};
const PURPOSE_REACH = 24;
/** "is expected in Lima on Friday for talks", "was due here for a visit". */
const AWAITED = set("expected due awaited scheduled slated booked back");
const BEING = set("is are was were be");
const AT = set("in at here there to back on next this tomorrow today later tonight");
const INTENDING = set("due set scheduled expected planned slated going plans planning intends intending is are");

/** "had been expected in Lima on Friday for talks with": what he was to come for, and did not. */
export const onceAwaited = (w: Words, first: number, clauseFirst: number): boolean => {
  const i = purposeAt(w, first, clauseFirst);
  for (let k = i; k > Math.max(clauseFirst + 1, i - PURPOSE_REACH); k--)
    if (
      AWAITED.has(w.folded[k] as string) &&
      w.folded[k - 1] === "been" &&
      w.folded[k - 2] === "had" &&
      AT.has(w.folded[k + 1] ?? "")
    )
      return true;
  return false;
};
