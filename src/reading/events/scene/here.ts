import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

/** Words from a verb of coming to "here": "brought the minister here", "landed here". */
const REACH = 6;
const CAME = new Set(
  "brought came come comes arrived arrives flew flown landed drove reached got travelled traveled moved hurried stopped welcomed led took is was are were been stays stayed".split(
    " ",
  ),
);

/** The word "here" of a sentence, to which a verb of coming or being leads; -1: none. */
const cameHere = (c: GatherContext, sentence: number): number => {
  const s = c.sentences[sentence];
  if (!s || s.region !== null) return -1;
  const { folded } = c.words;
  for (let i = s.first + 1; i < s.last; i++) {
    if (folded[i] !== "here" || folded[i - 1] === "from") continue;
    for (let k = i - 1; k >= Math.max(s.first, i - REACH); k--) if (CAME.has(folded[k] as string)) return i;
  }
  return -1;
};

/** "BERN, 2 May - ... The last leg brought him here. The President received him on Monday": in the town from which the report tells. */
export const hereOf = (c: GatherContext, e: Event, dateline: PlaceMention | null): PlaceMention | null => {
  if (!dateline || !HELD.has(e.status) || e.kind === "visit") return null;
  const [t] = e.triggers;
  return t && [t.sentence, t.sentence - 1].some((n) => cameHere(c, n) >= 0) ? dateline : null;
};
