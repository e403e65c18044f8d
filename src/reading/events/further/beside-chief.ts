import type { Sentence } from "../../document.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

/** What places an act just before the one that is the news. */
const BEFORE =
  /\b(?:before (?:that|then|the (?:ceremony|talks|meeting|summit|signing|session|dinner|lunch|call|visit|negotiations))|earlier (?:still|on)|had just|prior to (?:that|the)|(?:shortly|right|just) before|at the (?:airport|foot of the aircraft|door))\b/i;
/** What places it on the same day, however far from the news it is told: "Earlier the guest had been", "Prior to lunch", "in the morning". */
const SAME_DAY =
  /\b(?:earlier (?:in|that|the same) (?:the )?(?:day|morning|afternoon)|had earlier|beforehand|hours (?:earlier|before)|(?:prior to|before|over|at) (?:breakfast|lunch|luncheon|dinner|noon)|in the (?:early |late )?(?:morning|forenoon|afternoon))\b|^\W*earlier(?! (?:this|last|in|reports?)\b)/i;
/** What places it in other days. */
const LONG_AGO =
  /\b(?:last|previously|previous|ago|since|first (?:met|time|came|visited|saw|spoke|talks)|earlier this|already|in \d{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;
/** Mentions of the news looked at. */
const MOST = 60;
/** Sentences between the news and what had happened just before it, and where its words place it on the same day. */
const NEAR = 2;
const FAR = 8;
/** Words between "had" and the act. */
const HAD = 3;

const pastPerfect = (c: GatherContext, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - HAD); i--) if (c.words.folded[i] === "had") return true;
  return false;
};

/** The same country as the chief engagement's, or none said. */
const sameCountry = (e: Event, chief: Event): boolean =>
  e.places.length === 0 || chief.places.length === 0 || e.places.some((p) => chief.places.some((q) => q.country === p.country));

/** "Before that she had seen the Foreign Minister", "The Vice President had welcomed the guest at the airport": past of the past, but of the same day. */
const isBeside = (c: GatherContext, e: Event, chief: Event): boolean => {
  const t = e.triggers[0];
  if (!t || e === chief || e.status !== "earlier" || e.times.length > 0) return false;
  const s = c.sentences[t.sentence] as Sentence;
  const text = c.words.text.slice(s.start, s.end);
  // A call may have come days before a meeting.
  const far = SAME_DAY.test(text) || (e.kind !== "call" && BEFORE.test(text));
  if (Math.abs(t.sentence - chief.sentence) > (far ? FAR : NEAR)) return false;
  const others = new Set(partiesOf(chief, c.entities));
  if (LONG_AGO.test(text) || !partiesOf(e, c.entities).some((p) => others.has(p)) || !sameCountry(e, chief)) return false;
  const known = new Set(chief.participants.map((p) => p.entity));
  const newcomer = e.participants.some((p) => !known.has(p.entity));
  const near = chief.triggers.slice(0, MOST).some((x) => Math.abs(x.sentence - t.sentence) <= NEAR);
  return BEFORE.test(text) || SAME_DAY.test(text) || (near && newcomer && pastPerfect(c, t.first));
};

/** "The two had earlier held talks" behind a farewell: where nothing else is the news, what had been just before is. */
const isNewsTold = (c: GatherContext, e: Event): boolean => {
  if (e.status !== "earlier" || e.times.length > 0) return false;
  return e.triggers.some((t) => {
    const s = c.sentences[t.sentence] as Sentence;
    const text = c.words.text.slice(s.start, s.end);
    return s.region === null && pastPerfect(c, t.first) && (BEFORE.test(text) || SAME_DAY.test(text)) && !LONG_AGO.test(text);
  });
};

/** Engagements told as just before the chief one are of the news too. */
export const raiseBeside = (c: GatherContext, events: readonly Event[], chief: Event | null): void => {
  if (chief && isNewsTold(c, chief)) chief.status = "held";
  if (chief?.status !== "held") return;
  for (const e of events) if (isBeside(c, e, chief)) e.status = "held";
};
