import { HEADS } from "../../lexicon/office-words.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { leading } from "./leading.ts";
import type { PlaceMention } from "./places.ts";

/** Words of an office told behind a name. */
const OFFICE_REACH = 6;

/** "met Zoran Zaev, Prime Minister in Skopje, on Sunday": where whoever was met has his office, told behind his name. */
export const ofOwnSeat = (c: GatherContext, p: PlaceMention): boolean => {
  if (p.preposition !== "in" || c.words.gap[p.first] !== GAP.space) return false;
  const at = leading(c, p);
  if (!HEADS.has(c.words.folded[at] ?? "")) return false;
  for (let k = at; k > at - OFFICE_REACH && k > 0; k--) {
    const gap = c.words.gap[k] as number;
    if (gap & GAP.comma) return c.actors[c.actorAt[k - 1] as number]?.nameWords?.[1] === k;
    if (gap !== GAP.space && k < at) return false;
  }
  return false;
};
