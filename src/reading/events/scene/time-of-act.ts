import type { TimeMention } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

/** How far before its time an act told behind "since" stands. */
const SINCE_REACH = 14;
/** "nobody had been there since X saw Y in March 2000": the day of what "since" tells is its own. */
export const sinceThen = (c: GatherContext, t: Trigger, x: TimeMention): boolean => {
  if (t.first > x.first) return false;
  for (let i = t.first - 1; i > x.first - SINCE_REACH && i >= 0; i--) if (c.words.folded[i] === "since") return true;
  return false;
};

const SAYING = new Set("said announced told confirmed stated reported added wrote declared".split(" "));
const DENYING = new Set("denied denies rejected rejects dismissed dismisses".split(" "));
const isPlan = (t: Trigger): boolean => t.status === "planned" || t.status === "proposed";
/**
 * "will visit Oslo this week, the palace announced on Monday, on his first tour": the day of the words is none of a plan, nor of what its sentence
 * names; "denied on Tuesday that they had met": nor of what is denied.
 */
export const ofAnnouncing = (c: GatherContext, t: Trigger, x: TimeMention, beside: readonly Trigger[]): boolean => {
  const denied = t.status === "denied";
  if (!isPlan(t) && !denied && !(t.noun && beside.some(isPlan))) return false;
  const { folded } = c.words;
  const at = folded[x.first - 1] === "on" || folded[x.first - 1] === "late" ? x.first - 2 : x.first - 1;
  return SAYING.has(folded[at] as string) || (denied && DENYING.has(folded[at] as string));
};

const BEEN = new Set(["been", "was", "were", "is", "are"]);
/** Words of a stay's place: "has been in the Republic of Korea since Monday". */
const STAY_REACH = 7;
/** "They had conferred since Thursday evening", "here on a visit since Wednesday", "has been in Rome since Friday": its first day. */
export const lasting = (c: GatherContext, t: Trigger, x: TimeMention): boolean => {
  const word = c.words.folded[t.first] as string;
  const stays = t.kind === "visit" && !t.noun && BEEN.has(word);
  if (t.kind === "visit" && !stays && (!t.noun || word.endsWith("s"))) return false;
  return x.from !== null && x.from === x.to && x.first >= t.last && x.first - t.last <= (stays ? STAY_REACH : 2);
};
