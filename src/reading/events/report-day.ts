import type { Document, TimeMention } from "../document.ts";
import type { Event } from "./event.ts";

/** A day so long before the report is no day of its news. */
export const RECENT_DAYS = 4;
export const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / 86400000;

/** "On Thursday he had met": past of the past, but of the same days: the news itself. */
export const raiseRecent = (doc: Document, events: readonly Event[]): void => {
  const day = doc.anchor.day;
  if (!day) return;
  for (const e of events) {
    const told = e.times.find((t) => t.from !== null && t.from === t.to)?.from;
    if (e.status !== "earlier" || !told || told > day || daysBetween(told, day) > RECENT_DAYS) continue;
    if (!e.triggers.some((t) => doc.words.folded[t.first - 1] === "last")) e.status = "held";
  }
};

/** Words between what is told and a day that is its own. */
const OWN_DAY = 9;
const dropTimes = (e: Event, out: (t: TimeMention) => boolean): void => {
  for (let i = e.times.length - 1; i >= 0; i--) if (out(e.times[i] as TimeMention)) e.times.splice(i, 1);
};

/**
 * A plan is not for a day that is over: "said on Monday that they would meet". What was held was not held after the report: a later day right behind its word makes it a plan ("a session of the Council on
 * January 12"); further off, it is the day of something else.
 */
export const settleFuture = (e: Event, anchor: Document["anchor"]): void => {
  const { day } = anchor;
  if (day && (e.status === "planned" || e.status === "proposed")) {
    dropTimes(e, (t) => t.to !== null && daysBetween(t.to, day) > 0);
    return;
  }
  if (!day || (e.status !== "held" && e.status !== "earlier")) return;
  const later = e.times.filter((t) => daysBetween(day, t.from ?? day) > 1);
  if (!later.length) return;
  const own =
    later.length === e.times.length &&
    later.some((t) => e.triggers.some((x) => x.noun && t.first >= x.last && t.first - x.last <= OWN_DAY));
  if (own) e.status = "planned";
  else dropTimes(e, (t) => later.includes(t));
};
