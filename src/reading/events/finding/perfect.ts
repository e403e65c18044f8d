import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const HAVE = new Set(["has", "have"]);
/** Words between "has" and the verb: "has already visited". */
const REACH = 2;

/** "The chancellor has already visited Chile": done, nobody says when. "has just visited" is the news. */
export const isPerfect = (c: GatherContext, e: Event): boolean => {
  const t = e.triggers[0];
  if (e.kind !== "visit" || e.times.length > 0 || !t || e.triggers.length > 1) return false;
  for (let i = t.first - 1; i >= Math.max(0, t.first - REACH); i--) {
    if (c.words.folded[i] === "just") return false;
    if (HAVE.has(c.words.folded[i] as string)) return true;
  }
  return false;
};
