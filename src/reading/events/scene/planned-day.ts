import type { Anchor, TimeMention } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const CALLED_OFF = new Set<Event["status"]>(["cancelled", "denied"]);
/** Sentences around the words that call it off. */
const NEAR = 1;

const isAhead = (x: TimeMention, day: string): boolean => x.role === "at" && x.from !== null && x.from > day;

/**
 * The day that was planned, not that of the words which call it off: the one day ahead of the report that the sentences around tell
 * ("called off on Thursday the meeting ... There will be no handshake on June 12"), else a period ahead that its own sentence tells.
 */
export const plannedDay = (c: GatherContext, e: Event, all: readonly Event[], anchor: Anchor): TimeMention | null => {
  const { day } = anchor;
  if (!day || !CALLED_OFF.has(e.status)) return null;
  const own = e.times.find((x) => isAhead(x, day));
  if (e.status === "denied" && e.times.length > 0) return own ?? null;
  const others = new Set(all.flatMap((x) => (x === e ? [] : x.times)));
  const ahead: TimeMention[] = [];
  for (const t of e.triggers)
    for (let n = t.sentence - NEAR; n <= t.sentence + NEAR; n++)
      for (const x of c.timesIn.get(n) ?? []) if (isAhead(x, day) && x.from === x.to && !others.has(x)) ahead.push(x);
  const days = new Set(ahead.map((x) => x.from));
  if (days.size === 1) return ahead[0] ?? null;
  return own ?? null;
};
