import type { GatherContext } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

/** The word right before the preposition that leads to a place. */
export const leading = (c: GatherContext, p: PlaceMention): number => {
  for (let i = p.first - 1; i > p.first - 7 && i >= 0; i--) if (c.words.folded[i] === p.preposition) return i - 1;
  return p.first - 1;
};
