import type { Words } from "../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));
const ATTENDING = set("attend join");
const THERE = set("visiting visited travelled traveled arrived came flew went");
/** What makes a journey one that is still to come: "is to have arrived", "will be visiting". */
const TO_COME = set("to will would shall may might plans be");
/** Words from a journey to what one is there for: "is visiting [Munich this week] to attend". */
const REACH = 8;

/** "who is visiting Lima [to] attend the forum", "travelled to Lima [to] join the talks": whoever is there already attends; `to`: the word "to". */
export const attendsThere = (w: Words, to: number, first: number): boolean => {
  if (w.folded[to] !== "to" || !ATTENDING.has(w.folded[to + 1] ?? "")) return false;
  for (let i = to - 1; i >= Math.max(first, to - REACH); i--)
    if (THERE.has(w.folded[i] as string)) return !TO_COME.has(w.folded[i - 1] ?? "");
  return false;
};
