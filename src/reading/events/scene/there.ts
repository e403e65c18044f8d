import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

/** "there is", "there were": no place. */
const EXISTENTIAL = new Set(
  "is was were are will would has had have be been can could may might should must s seems remains came exists".split(" "),
);
const SAME = new Set(["city", "town", "place", "resort", "venue", "capital", "building", "palace", "hotel"]);
/** How many sentences back the place may be told. */
const BACK = 4;

/** The word at which a sentence points back to a place: "there", "in the same city"; -1: nowhere. */
const pointerIn = (c: GatherContext, sentence: number): number => {
  const s = c.sentences[sentence];
  const { folded } = c.words;
  for (let i = s?.first ?? 0; i < (s?.last ?? 0); i++) {
    if (folded[i] === "there" && !EXISTENTIAL.has(folded[i + 1] ?? "") && folded[i - 1] !== "in" && folded[i - 1] !== "over")
      return i;
    if (folded[i] === "same" && SAME.has(folded[i + 1] ?? "")) return i;
  }
  return -1;
};

/** "never left Kigali", "came from Oslo": not where anybody is. */
const AWAY = new Set(["left", "leave", "from"]);
/** The town that an engagement's "there" points to: "flew to Neom on Sunday and met there". */
export const thereOf = (c: GatherContext, e: Event): PlaceMention | null => {
  const t = e.triggers[0];
  const pointer = t ? pointerIn(c, t.sentence) : -1;
  if (!t || pointer < 0) return null;
  for (let n = t.sentence; n >= Math.max(0, t.sentence - BACK); n--) {
    const town = (c.townsIn.get(n) ?? []).findLast(
      (p) => p.name !== null && !AWAY.has(p.preposition) && p.first < pointer && c.sentences[n]?.region !== "boilerplate",
    );
    if (town) return town;
  }
  return null;
};
