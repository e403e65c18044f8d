import type { Entity, TimeMention } from "../../document.ts";
import type { EngagementKind } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";

/** The people and the parties of an engagement told. */
export interface Sides {
  readonly kind: EngagementKind;
  readonly happened: boolean;
  readonly times: readonly TimeMention[];
  readonly people: ReadonlySet<number>;
  readonly parties: ReadonlySet<string | null>;
}

export const sidesOf = (c: GatherContext, e: Event): Sides => ({
  kind: e.kind === "ceremony" ? "meeting" : e.kind,
  happened: HELD.has(e.status),
  times: e.times,
  people: new Set(e.participants.map((p) => p.entity)),
  parties: new Set(e.participants.map((p) => (c.entities[p.entity] as Entity).party)),
});
