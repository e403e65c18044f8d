import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import type { GatherContext } from "./told.ts";

/** How far a country's name may stand from what is told to be held there. */
const COUNTRY_REACH = 10;
/** What was talked about, not where. */
const TOPIC = new Set(
  "about discuss discussed discussing regarding concerning over topic situation war wars crisis conflict attack attacks developments ceasefire peace".split(
    " ",
  ),
);
const CLAUSE_WORDS = new Set("who which that after before when while since".split(" "));
/** A country is where something was held only if it is told right beside it. */
export const beside = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const [from, to] = p.first > t.first ? [t.last, p.first] : [p.last, t.first];
  if (to - from > COUNTRY_REACH) return false;
  for (let i = from; i < to; i++) {
    const word = c.words.folded[i] as string;
    if (TOPIC.has(word) || CLAUSE_WORDS.has(word)) return false;
  }
  return true;
};
