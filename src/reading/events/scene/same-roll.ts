import type { Entity, TimeMention } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import type { PlaceMention } from "./places.ts";

const isPlanned = (e: Event): boolean => e.kind === "ceremony" && e.status === "planned";

/** "On 3 June the President will receive letters from four envoys. A, B, C and D will hand them over": all on the one day that is told. */
export const dayOfRoll = (e: Event, chief: Event | null): readonly TimeMention[] => {
  const same = chief !== null && e !== chief && isPlanned(chief) && isPlanned(e) && e.times.length === 0;
  return same && e.participants.some((p) => chief.participants.some((x) => x.entity === p.entity)) ? chief.times : [];
};

/** Letters of credence are handed over where their receiver resides: the dateline's town, where it lies in his state. */
export const townOfLetters = (e: Event, entities: readonly Entity[], dateline: PlaceMention | null): readonly PlaceMention[] => {
  if (!dateline || !isPlanned(e) || e.places.length > 0) return [];
  const receives = ({ party, office }: Entity): boolean => party === dateline.country && office?.officeClass !== "ambassador";
  return e.participants.some((p) => receives(entities[p.entity] as Entity)) ? [dateline] : [];
};
