import type { Status } from "../../reading.ts";
import { HELD } from "../accounts/told.ts";
import type { Present } from "./present.ts";
import type { Sides } from "./sides.ts";

/** How sure the contact must be of somebody of a side told of already who is in no engagement told. */
const SURE_NEW = 0.7;

interface Contact {
  readonly sureness: number;
  readonly status: Status;
}

/** "Over coffee the guest and Foreign Minister X settled the rest": another host than the one told of, named and in no engagement yet. */
export const newcomer = (
  told: readonly Sides[],
  people: readonly Present[],
  { sureness, status }: Contact,
  both: boolean,
): boolean => {
  // "They will meet again in May": whoever is in what lies ahead alone is told of what was for the first time.
  const alike = both ? told.filter((e) => e.happened || !HELD.has(status)) : told;
  const isNew = ({ entity }: Present): boolean => alike.every((e) => !e.people.has(entity.index));
  return (
    sureness >= SURE_NEW &&
    people.some((p) => p.entity.type === "person" && p.actor.kind !== "pronoun" && isNew(p)) &&
    (both || !people.every(isNew))
  );
};
