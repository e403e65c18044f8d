import { hitEndingAt } from "../../names.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "./places.ts";
import { named, nameEnd } from "./unknown-towns.ts";
import { isTheirs } from "./venue.ts";

const LED = new Set(["in", "at", "near"]);
/** "in NATO", "at OPEC": a body. */
const ACRONYM = /^\p{Lu}{2,}$/u;
/** "in Swahili", "in Romanian", "at Christmas": no town. */
const NO_TOWN = /(?:ish|ese|ian|ic|ism|mas|ili|an)$/;

/** Where somebody may be seen in a town, and those whom a preposition may follow. */
const BEFORE = new Set(
  `him her them other another together alone again lunch dinner breakfast talks meeting meetings villa farm ranch house home residence estate palace hotel base camp
  headquarters lodge retreat resort compound office tent castle headquarters`.split(/\s+/),
);
/** "met X [at Y]", "at his farm [in Y]", "on Monday [at Y]"; not "the fighting [in Y]". */
const leadsTo = (c: GatherContext, t: Trigger, at: number): boolean =>
  (c.actorAt[at] as number) >= 0 || c.timeAt[at] !== -1 || BEFORE.has(c.words.folded[at] ?? "") || at === t.last - 1;

/** The words [i, end) of a sentence are known to nobody: no name of the base, nobody, no time, no gathering. */
const unknown = (c: GatherContext, i: number, end: number): boolean => {
  for (let k = i; k < end; k++)
    if ((c.actorAt[k] as number) >= 0 || c.timeAt[k] !== -1 || hitEndingAt(c.names, k + 1)) return false;
  return !(c.occasionsIn.get(c.sentenceOf[i] as number) ?? []).some((o) => i >= o.first && i < o.last);
};

const townAt = (c: GatherContext, t: Trigger, i: number, last: number, country: string): PlaceMention | null => {
  const w = c.words;
  if (!LED.has(w.folded[i - 1] ?? "") || w.gap[i] !== GAP.space || !named(w, i) || !leadsTo(c, t, i - 2)) return null;
  const end = nameEnd(w, i, last);
  const name = w.text.slice(w.start[i], w.end[end - 1]);
  const goesOn = end < last && w.gap[end] === GAP.space && (w.capital[end] as number) > 0;
  if (goesOn || ACRONYM.test(name) || NO_TOWN.test(w.folded[end - 1] as string) || !unknown(c, i, end)) return null;
  const place = { first: i, last: end, sentence: t.sentence, preposition: w.folded[i - 1] as string, place: null, country, name };
  return isTheirs(c, t, place) ? place : null;
};

/** "received him at his farm in Rwakitura": a town that the base does not know, in the country where it is known to have been. */
export const bareTown = (c: GatherContext, e: Event, country: string): PlaceMention | null => {
  for (const t of e.triggers) {
    const s = c.sentences[t.sentence];
    if (!s || s.region !== null) continue;
    for (let i = Math.max(s.first + 1, t.first - REACH); i < Math.min(s.last, t.last + REACH); i++) {
      const town = townAt(c, t, i, s.last, country);
      if (town) return town;
    }
  }
  return null;
};
/** Words around an engagement's own. */
const REACH = 25;
