import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
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

const TOLD = new Set("reporters journalists correspondents said says told announced officials sources analysts from".split(" "));
/** "received him here at the palace", "meets her here on Tuesday": not "told reporters here". */
const actedHere = (c: GatherContext, { last, sentence }: Trigger): boolean => {
  const s = c.sentences[sentence];
  if (!s || s.region !== null) return false;
  for (let i = last; i < Math.min(s.last, last + ACT_REACH); i++)
    if (c.words.folded[i] === "here") return !TOLD.has(c.words.folded[i - 1] ?? "");
  return false;
};
/** Words from an engagement's own to "here". */
const ACT_REACH = 14;

const TO_COME = new Set(["planned", "proposed"]);
/** "BERN, 2 May - ... The last leg brought him here. The President received him on Monday": in the town from which the report tells. */
export const hereOf = (c: GatherContext, e: Event, dateline: PlaceMention | null): PlaceMention | null => {
  const [t] = e.triggers;
  if (!dateline || !t || e.kind === "visit") return null;
  if ((HELD.has(e.status) || TO_COME.has(e.status)) && actedHere(c, t)) return dateline;
  if (!HELD.has(e.status)) return null;
  return [t.sentence, t.sentence - 1].some((n) => cameHere(c, n) >= 0) ? dateline : null;
};
