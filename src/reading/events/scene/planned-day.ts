import type { Anchor, TimeMention } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const CALLED_OFF = new Set<Event["status"]>(["cancelled", "denied"]);
/** Sentences around the words that call it off. */
const NEAR = 1;

const isAhead = (x: TimeMention, day: string): boolean => x.role === "at" && x.from !== null && x.from > day;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const AGAIN = set("resume resumes resumed resuming rescheduled reschedule instead now new could may might");
const UNTIL = set("to until till for");
const PUT_OFF = set("postponed postpone postponing postpones delayed pushed moved deferred put shifted adjourned rescheduled");
/** Words from what is said of the time to the time. */
const REACH = 10;
/** "postponed until June 20", "the talks could resume on June 20": the day that takes the place of the one called off. */
const isNewDay = (c: GatherContext, x: TimeMention): boolean => {
  const { folded } = c.words;
  const { first } = c.sentences[c.sentenceOf[x.first] as number] as { first: number };
  const until = UNTIL.has(folded[x.first - 1] ?? "");
  for (let i = x.first - 1; i >= Math.max(first, x.first - REACH); i--) {
    if (AGAIN.has(folded[i] as string) && folded[i + 1] !== "york" && folded[i + 1] !== "delhi") return true;
    if (until && PUT_OFF.has(folded[i] as string)) return true;
  }
  return false;
};

/** Whose each time is; null: of several engagements. */
export type TimeOwners = ReadonlyMap<TimeMention, Event | null>;
export const timeOwners = (events: readonly Event[]): TimeOwners => {
  const owners = new Map<TimeMention, Event | null>();
  for (const e of events) for (const x of e.times) owners.set(x, owners.has(x) ? null : e);
  return owners;
};

/**
 * The day that was planned, not that of the words which call it off: the one day ahead of the report that the sentences around tell
 * ("called off on Thursday the meeting ... There will be no handshake on June 12"), else a period ahead that its own sentence tells.
 */
export const plannedDay = (c: GatherContext, e: Event, owners: TimeOwners, anchor: Anchor): TimeMention | null => {
  const { day } = anchor;
  if (!day || !CALLED_OFF.has(e.status)) return null;
  const own = e.times.find((x) => isAhead(x, day));
  if (e.status === "denied" && e.times.length > 0) return own ?? null;
  const ofOthers = (x: TimeMention): boolean => owners.has(x) && owners.get(x) !== e;
  const ahead: TimeMention[] = [];
  for (const t of e.triggers)
    for (let n = t.sentence - NEAR; n <= t.sentence + NEAR; n++)
      for (const x of c.timesIn.get(n) ?? [])
        if (isAhead(x, day) && x.from === x.to && !ofOthers(x) && !isNewDay(c, x)) ahead.push(x);
  const days = new Set(ahead.map((x) => x.from));
  if (days.size === 1) return ahead[0] ?? null;
  return own ?? null;
};
