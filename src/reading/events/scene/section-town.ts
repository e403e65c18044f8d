import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

/**
 * "Mon 25 July, Lima. The President gave his guest lunch": the town that heads the section in which an engagement is told. What is told there of another
 * day than the section's was elsewhere.
 */
export const townOfSection = (c: GatherContext, e: Event): PlaceMention | null => {
  const town = c.townHeadings.get(e.sentence);
  if (!town) return null;
  const day = c.headings.get(e.sentence);
  return day && e.times.length > 0 && !e.times.some((t) => t.from === day.from) ? null : town;
};
