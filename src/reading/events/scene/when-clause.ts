import type { TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

/** Words from "when" to what its clause tells. */
const REACH = 30;
const STOPS = GAP.semicolon | GAP.colon | GAP.quote;
const DURING = new Set(["during", "in", "on", "at"]);

/** True for "when", or "during which", at a word. */
const leadsBack = (c: GatherContext, i: number): number => {
  const word = c.words.folded[i] as string;
  if (word === "when") return i;
  return word === "which" && DURING.has(c.words.folded[i - 1] ?? "") ? i - 1 : -1;
};

/** "was last there in 2015, when he met X", "improved last year when they held talks": the time that its clause's "when" takes up. */
export const timeOfWhen = (c: GatherContext, t: Trigger): TimeMention | null => {
  const times = c.timesIn.get(t.sentence) ?? [];
  const { first } = c.sentences[t.sentence] as { first: number };
  for (let i = t.first - 1; i > Math.max(first, t.first - REACH); i--) {
    if ((c.words.gap[i + 1] as number) & STOPS) return null;
    const opener = leadsBack(c, i);
    if (opener >= 0) return times.find((x) => x.last === opener && (x.from !== null || x.to !== null)) ?? null;
  }
  return null;
};
