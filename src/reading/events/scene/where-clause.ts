import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "./places.ts";

/** True where nothing but a day stands between a place and a word: "Lima on Tuesday, where". */
const dayBetween = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (c.timeAt[i] === -1 && c.words.folded[i] !== "on") return false;
  return true;
};

/** "... to Camp David, where the three will hold talks": the place right before "where" is the clause's; of "Lima, Peru, where" the town. */
export const whereBefore = (c: GatherContext, t: Trigger): PlaceMention | null => {
  const s = c.sentences[t.sentence] as { first: number };
  for (let i = t.first; i > s.first; i--) {
    if (c.words.folded[i] !== "where") continue;
    const towns = c.townsIn.get(t.sentence) ?? [];
    const place = towns.findLast((p) => p.last <= i && dayBetween(c, p.last, i));
    if (!place || place.name !== null) return place ?? null;
    return (
      towns.find((p) => p.name !== null && p.country === place.country && place.first - p.last <= 1 && p.last <= place.first) ??
      place
    );
  }
  return null;
};
