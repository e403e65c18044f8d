import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

const PARTICIPLES = new Set("accompanied joined flanked escorted assisted".split(" "));
const BESIDE = new Set(["together", "along"]);
/** Words between "by" and the first of those who accompany somebody: "accompanied by [several National MPs] X". */
const REACH = 6;

/** The word with which the insertion begins whose last words are "by" or "with" at word i; -1: they lead to no company. */
const opening = (s: Scene, i: number): number => {
  const { folded } = s.words;
  const before = folded[i - 1] ?? "";
  if (folded[i] === "by" && PARTICIPLES.has(before)) return i - 1;
  if (folded[i] === "with" && BESIDE.has(before)) return i - 1;
  return folded[i] === "alongside" ? i : -1;
};

/**
 * "The party leader, [accompanied by two spokesmen, A and B,] will be in Tonga": the one who is accompanied, by the first of those
 * told in the insertion; null where he stands in none.
 */
export const accompanied = (s: Scene, { first }: Actor, floor: number): Actor | null => {
  for (let i = first - 1; i >= Math.max(floor, first - REACH) && s.actorAt[i] === -1; i--) {
    const at = opening(s, i);
    if (at < 0) continue;
    const head = s.actors[s.actorAt[at - 1] ?? -1];
    return head && at > floor && (s.words.gap[at] as number) & GAP.comma && !head.possessive ? head : null;
  }
  return null;
};
