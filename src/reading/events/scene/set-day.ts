import type { Document } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { dayAhead, dayAround, dayGoingOn } from "./around.ts";
import { dayOfIt } from "./day-of-it.ts";

/** Day of the chief engagement from the sentences around it, where its own words give none. */
export const setScene = (doc: Document, c: GatherContext, e: Event, all: readonly Event[]): void => {
  const day = e.times.length
    ? null
    : (dayGoingOn(c, e, all) ?? dayOfIt(c, e, doc.anchor.day) ?? dayAround(c, e, all, doc.anchor));
  if (day) e.times.push(day);
};

/** The day of a plan that is the report's news, from the sentences around it. */
export const setPlan = (doc: Document, c: GatherContext, e: Event, all: readonly Event[]): void => {
  const day = e.times.length ? null : dayAhead(c, e, all, doc.anchor.day);
  if (day) e.times.push(day);
};
