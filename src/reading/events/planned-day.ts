import type { Anchor, TimeMention } from "../document.ts";
import type { Event } from "./event.ts";
import type { GatherContext } from "./told.ts";

const CALLED_OFF = new Set<Event["status"]>(["cancelled", "denied"]);
/** Sentences around the words that call it off. */
const NEAR = 1;

/** The one day ahead of the report that the sentences around tell: "called off on Thursday the meeting ... There will be no handshake on June 12". */
export const plannedDay = (c: GatherContext, e: Event, anchor: Anchor): TimeMention | null => {
  const { day } = anchor;
  if (!day || !CALLED_OFF.has(e.status) || e.times.some((t) => t.from === null || t.from > day)) return null;
  const ahead: TimeMention[] = [];
  for (const t of e.triggers)
    for (let n = t.sentence - NEAR; n <= t.sentence + NEAR; n++)
      for (const x of c.timesIn.get(n) ?? [])
        if (x.role === "at" && x.from !== null && x.from === x.to && x.from > day) ahead.push(x);
  return new Set(ahead.map((x) => x.from)).size === 1 ? (ahead[0] ?? null) : null;
};
