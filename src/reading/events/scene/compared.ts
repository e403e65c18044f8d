import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "./places.ts";

const DID = new Set(["had", "did"]);

/** "[just] as X had done in Lima in June": a clause of what was done once before, between two words of a sentence. */
const between = (c: GatherContext, from: number, at: number): boolean => {
  const { folded, gap } = c.words;
  for (let i = from + 1; i < at; i++) {
    if (folded[i] !== "as" || !(folded[i - 1] === "just" || (gap[i] as number) & GAP.comma)) continue;
    let did = false;
    for (let k = i + 1; k < at && !(did && (gap[k] as number) & GAP.comma); k++) {
      did ||= DID.has(folded[k] as string);
      if (did && k === at - 1) return true;
    }
  }
  return false;
};

/** "came out to welcome X, just as X had done in Lima in June": what stands at a word is of that with which the act is compared. */
export const compared = (c: GatherContext, t: Trigger, at: number): boolean => between(c, t.last - 1, at);

export const inComparison = (c: GatherContext, p: PlaceMention): boolean =>
  between(c, c.sentences[p.sentence]?.first ?? p.first, p.first);
