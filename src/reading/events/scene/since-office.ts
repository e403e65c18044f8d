import type { TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

const TAKING = new Set(
  "appointment election reelection re-election inauguration swearing assumption enthronement investiture coronation".split(" "),
);
const BEHIND = new Set(["after", "since", "following"]);
/** Words from the taking of an office to its day: "his appointment [as the tenth Prime Minister of Chad on]". */
const REACH = 14;
/** Words between "after" and it: "after [his recent] election". */
const NEAR = 3;

/** "is the first to meet X after his appointment as Premier on May 4": the day of the appointment. */
export const sinceOffice = (c: GatherContext, t: Trigger, x: TimeMention): boolean => {
  const { folded, gap } = c.words;
  for (let i = x.first - 1; i > t.last && x.first - i <= REACH; i--) {
    if ((gap[i + 1] as number) & (GAP.comma | GAP.semicolon)) return false;
    if (!TAKING.has(folded[i] as string)) continue;
    for (let k = i - 1; k >= t.last && i - k <= NEAR; k--) if (BEHIND.has(folded[k] as string)) return true;
    return false;
  }
  return false;
};
