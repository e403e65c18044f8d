import type { Entity, TimeMention } from "../../document.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import type { EngagementKind, Role, Status } from "../../reading.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";

export interface Participation {
  readonly entity: number;
  /** Index of the actor mention that brought it in; null: implied. */
  readonly actor: number | null;
  readonly role: Role;
}

/** One engagement while it is gathered from its mentions in one report. */
export interface Event {
  readonly kind: EngagementKind;
  status: Status;
  readonly triggers: Trigger[];
  participants: Participation[];
  readonly times: TimeMention[];
  readonly places: PlaceMention[];
  occasion: OccasionMention | null;
  /** A known instrument that was signed: its day comes from the base. */
  readonly instrument?: { readonly name: string; readonly on: string | null };
  /** Where it stands in the order of the report: the sentence of its first mention. */
  readonly sentence: number;
}

/** The same told of another kind. */
export const asKind = (e: Event, kind: EngagementKind): Event => ({
  ...e,
  kind,
  triggers: e.triggers.map((t) => ({ ...t, kind })),
});

/** The parties that take part, each once. */
export const partiesOf = (e: Pick<Event, "participants">, entities: readonly Entity[]): string[] => [
  ...new Set(
    e.participants.flatMap((p) => {
      const party = (entities[p.entity] as Entity).party;
      return party === null ? [] : [party];
    }),
  ),
];
