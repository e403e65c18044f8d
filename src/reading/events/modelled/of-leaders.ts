import { isLeader } from "../../../knowledge/ranks.ts";
import type { GatherContext } from "../accounts/told.ts";

/** Leaders of so many states are named side by side by reports of their dealings alone. */
const MANY = 5;

/** "Spain's King was the first of the day. Then came A of Argentina": true of a report that names the leaders of many states, whatever its words. */
export const ofLeaders = (c: GatherContext): boolean => {
  const states = new Set<string | null>();
  for (const e of c.entities)
    if (e.type === "person" && e.party !== null && isLeader(e.office?.officeClass ?? null)) states.add(e.party);
  return states.size >= MANY;
};
