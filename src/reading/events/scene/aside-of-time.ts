import type { TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const OPENERS = set("when while as after before upon following during shortly hours minutes just once having at amid despite");
/** Words from a fronted time to the comma that closes the aside behind it. */
const LONGEST = 20;
const LED = set("on in late early by");

/** "On Monday, [when he landed], he was received": the words set off behind a time that opens its sentence; what follows them has the time as its own. */
export const asideBehind = (c: GatherContext, x: TimeMention): readonly [number, number] | null => {
  const { first, last } = c.sentences[c.sentenceOf[x.first] as number] as { first: number; last: number };
  const start = LED.has(c.words.folded[x.first - 1] ?? "") ? x.first - 1 : x.first;
  if (start !== first || !((c.words.gap[x.last] ?? 0) & GAP.comma) || !OPENERS.has(c.words.folded[x.last] ?? "")) return null;
  for (let i = x.last + 1; i < Math.min(last, x.last + LONGEST); i++)
    if ((c.words.gap[i] as number) & GAP.comma) return [x.last, i];
  return null;
};
