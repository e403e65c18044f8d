import type { Sentence, TimeMention } from "../../document.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import { anyPast, SOON } from "../../times/telling-ahead.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { oncePerSentence } from "../finding/once-per-sentence.ts";
import type { Trigger } from "../finding/trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Verbs in the present by which a host is told to have a guest, beside those of contact. */
const HAVING = set(
  "has gives gets offers drives shows takes holds throws lays puts sets invites bids waits stands sits goes comes spends shares lends",
);
/** Sentences back to the day that the telling goes on from. */
const BACK = 2;

/** A sentence that tells in the present, and nothing as past. */
const inPresent = oncePerSentence((w, first, last) => {
  if (anyPast(w, first, last)) return false;
  for (let i = first + 1; i < last; i++) {
    const word = w.folded[i] as string;
    if (w.capital[i] === 0 && (HAVING.has(word) || verbSenses(word).some((v) => v.form === "s"))) return true;
  }
  return false;
});

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The time of an act told last before a word, in its sentence or just before. */
const toldLast = (c: GatherContext, t: Trigger): TimeMention | null => {
  for (let n = t.sentence; n >= Math.max(0, t.sentence - BACK); n--) {
    const last = (c.timesIn.get(n) ?? []).findLast((x) => x.role === "at" && x.from !== null && x.last <= t.first);
    if (last) return last;
  }
  return null;
};

const isAhead = (x: TimeMention | null, day: string): boolean => x?.from != null && x.from > day && days(day, x.from) <= SOON;

/**
 * "He flies to Riga on Monday. The president gives a dinner for him": told in the present right behind a day that lies ahead of the report,
 * a stop of the journey still to come, and on that day where it tells none of its own.
 */
export const planItineraries = (c: GatherContext, events: readonly Event[]): void => {
  const { day } = c;
  if (day === null) return;
  for (const e of events) {
    if (e.status !== "held" || !e.times.every((x) => isAhead(x, day))) continue;
    const goesOn = (t: Trigger): boolean => {
      const s = c.sentences[t.sentence] as Sentence;
      return s.region === null && isAhead(toldLast(c, t), day) && inPresent(c.words, s.first, s.last);
    };
    if (!e.triggers.length || !e.triggers.every(goesOn)) continue;
    e.status = "planned";
    const told = toldLast(c, e.triggers[0] as Trigger);
    if (e.times.length === 0 && told && told.from === told.to) e.times.push(told);
  }
};
