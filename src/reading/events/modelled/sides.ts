import type { Entity, Sentence, TimeMention } from "../../document.ts";
import type { EngagementKind } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import type { Present } from "./present.ts";

/** The people and the parties of an engagement told. */
export interface Sides {
  readonly kind: EngagementKind;
  readonly happened: boolean;
  /** Told as past, on a day of its own, and from which sentence on. */
  readonly past: boolean;
  readonly from: number;
  readonly times: readonly TimeMention[];
  readonly people: ReadonlySet<number>;
  readonly parties: ReadonlySet<string | null>;
}

export const sidesOf = (c: GatherContext, e: Event): Sides => ({
  kind: e.kind === "ceremony" ? "meeting" : e.kind,
  happened: HELD.has(e.status),
  past: e.status === "earlier" && e.times.length > 0,
  from: e.sentence,
  times: e.times,
  people: new Set(e.participants.map((p) => p.entity)),
  parties: new Set(e.participants.map((p) => (c.entities[p.entity] as Entity).party)),
});

/** Without what the same people had on a day before, as is told only then: "There he had an hour with X. He had seen her on Sunday". */
export const heardBefore = (told: readonly Sides[], { index }: Sentence, people: readonly Present[]): readonly Sides[] => {
  const here = new Set(people.map((p) => p.entity.index));
  return told.filter((e) => !(e.past && e.from > index && e.people.size === here.size && here.isSubsetOf(e.people)));
};
