import type { Entity } from "../../document.ts";
import type { EngagementKind } from "../../reading.ts";
import type { Event } from "./event.ts";
import { type GatherContext, HELD, ids, subset } from "./told.ts";

const HANDS = new Set("shake shakes shook shaken shaking handshake handshakes".split(" "));
const IN_PERSON: ReadonlySet<EngagementKind> = new Set<EngagementKind>(["meeting", "signing", "gathering", "ceremony"]);

const byHand = (c: GatherContext, e: Event): boolean =>
  e.kind === "meeting" && e.triggers.every((t) => HANDS.has(c.words.folded[t.first] as string));

/** True where the two may have come together once: no other day is told of the handshake. */
const sameDay = (e: Event, x: Event): boolean =>
  e.times.length === 0 || x.times.length === 0 || e.times.some((t) => x.times.some((y) => y.from === t.from));

const people = (c: GatherContext, e: Event): boolean =>
  e.participants.every((p) => ["person", "office"].includes((c.entities[p.entity] as Entity).type));

/** "They signed the treaty ... and shook hands when it was over": a handshake of people who are told to have come together is no engagement beside that. */
export const withoutHandshakes = (c: GatherContext, events: readonly Event[]): Event[] =>
  events.filter(
    (e) =>
      !byHand(c, e) ||
      !people(c, e) ||
      !events.some(
        (x) =>
          x !== e &&
          IN_PERSON.has(x.kind) &&
          HELD.has(x.status) &&
          x.status === e.status &&
          !byHand(c, x) &&
          subset(ids(e.participants), ids(x.participants)) &&
          sameDay(e, x),
      ),
  );
