import type { TimeMention } from "../../document.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

/**
 * The time that a sentence gives to a company told by no verb or noun of contact: the first one; of a plan none that is over, if another is told:
 * "left this morning for Quito, where the President awaits her on Saturday".
 */
export const timeTold = (c: GatherContext, t: Trigger): TimeMention[] => {
  const all = (c.timesIn.get(t.sentence) ?? []).filter((x) => x.role === "at");
  const [now] = HELD.has(t.status) ? [] : all.filter((x) => c.day !== null && x.from !== null && x.from > c.day);
  const first = now ?? all[0];
  return first ? [first] : [];
};
