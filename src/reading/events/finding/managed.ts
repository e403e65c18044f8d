import type { Words } from "../../words.ts";
import { NEGATIVE } from "../status/undone.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Before "to" and a verb that was done: "managed to meet", "had the chance to meet", "was pleased to receive", "took the opportunity to see". */
const MANAGED =
  set(`managed able chance opportunity occasion time honour honor privilege pleasure fortune luck fortunate lucky enough pleased happy glad delighted honoured honored privileged thrilled grateful proud happened
  succeeded proceeded paused stopped got moment joy gladness satisfaction happiness delight`);
/** The same, and nothing came of it. */
const FAILED = set("unable failed fails powerless");
/** Of these also the present tense tells what was done: "is pleased to have received". */
export const GLAD = set(
  "pleased happy glad delighted honoured honored privileged thrilled grateful proud pleasure honour honor privilege joy gladness satisfaction happiness delight",
);
const PRESENT = set("is are be");
/** What has not come about yet: "will be able to", "hopes for a chance to", "looks forward to the opportunity to". */
const OPEN = set(
  "will would shall ll may might could can should hopes hope hoped hoping seeks seek seeking wants want wanted if forward look given offered offers",
);
const REACH = 6;

const lacks = (w: Words, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) if (NEGATIVE.has(w.folded[i] as string)) return true;
  return false;
};

/** True where "to" at a word leads to what was done, and not only to be done. */
export const isManaged = (w: Words, to: number, floor: number): boolean => {
  if (!MANAGED.has(w.folded[to - 1] ?? "") || lacks(w, to, floor)) return false;
  const glad = GLAD.has(w.folded[to - 1] as string);
  for (let i = to - 1; i >= Math.max(floor, to - REACH); i--) {
    const word = w.folded[i] as string;
    if (OPEN.has(word) || (PRESENT.has(word) && !glad)) return false;
  }
  return true;
};

/** "was unable to meet", "did not have the time to meet": it did not come about. */
export const isFailed = (w: Words, to: number, floor: number): boolean => {
  const governor = w.folded[to - 1] ?? "";
  return (FAILED.has(governor) && !lacks(w, to - 1, floor)) || (MANAGED.has(governor) && lacks(w, to, floor));
};
