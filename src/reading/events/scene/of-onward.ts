import type { GatherContext } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const LEFT = set(
  "left leave leaves leaving departed departs depart departing headed heads heading head bound sailed makes made sets set off took takes out",
);
const WENT = set(
  "went goes go going gone flew flies fly flying flown travelled traveled travels travel moved moves move continued continues continue proceeded proceeds proceed drove drives sailed journeyed",
);
/** Between a verb of leaving and its goal: "left this morning by train for". */
const BETWEEN = 5;

/** "left for Lima", "made for Lima", "went on to Lima", "is bound for Lima": where somebody goes when all is done, not where it was. */
export const ofOnward = (c: GatherContext, p: PlaceMention): boolean => {
  const { folded } = c.words;
  const first = (c.sentences[p.sentence] as { first: number }).first;
  if (p.first - 1 <= first) return false;
  if (folded[p.first - 1] === "to") return folded[p.first - 2] === "on" && WENT.has(folded[p.first - 3] ?? "");
  if (folded[p.first - 1] !== "for") return false;
  for (let i = p.first - 2; i >= Math.max(first, p.first - 2 - BETWEEN); i--) if (LEFT.has(folded[i] as string)) return true;
  return false;
};
