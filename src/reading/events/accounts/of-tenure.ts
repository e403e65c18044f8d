import type { Trigger } from "../finding/trigger.ts";
import type { GatherContext } from "./told.ts";

const TENURES = new Set(["tenure", "mandate", "ambassadorship", "presidency", "stint"]);
const THROUGHOUT = new Set(["during", "in", "under", "over", "throughout"]);
/** Words from "during" to the tenure: "during [his four-year] tenure". */
const REACH = 5;

/** "said that during his tenure fifteen agreements were signed": over years, at no meeting. */
export const ofTenure = (c: GatherContext, t: Trigger): boolean => {
  const { folded } = c.words;
  const { first, last } = c.sentences[t.sentence] as { first: number; last: number };
  for (let i = first; i < last; i++) {
    if (!TENURES.has(folded[i] as string)) continue;
    for (let k = i - 1; k >= Math.max(first, i - REACH); k--) if (THROUGHOUT.has(folded[k] as string)) return true;
  }
  return false;
};
