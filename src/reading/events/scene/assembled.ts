import type { Entity } from "../../document.ts";
import { type Event, partiesOf } from "../accounts/event.ts";

/** Days before and after the chief engagement for which people stay assembled on ground that is nobody's home. */
const BEFORE = -4,
  AFTER = 2;
const KINDS = new Set<Event["kind"]>(["meeting", "signing"]);
const STATUSES = new Set<Event["status"]>(["held", "planned"]);

/**
 * "VILNIUS: A and B conferred before the summit. On Tuesday A meets C": whoever is assembled on ground that is nobody's home sees the others
 * there too: in the frame of a gathering with whoever shares it, else among the same sides. `away`: days from the chief engagement.
 */
export const isAssembled = (
  e: Event,
  chief: Event,
  country: string | null,
  away: number | null,
  entities: readonly Entity[],
): boolean => {
  if (country === null || away === null || away < BEFORE || away > AFTER) return false;
  if (!KINDS.has(e.kind) || !STATUSES.has(e.status) || e.places.length > 0) return false;
  const [own, others] = [partiesOf(e, entities), new Set(partiesOf(chief, entities))];
  if (own.length < 2 || own.includes(country) || others.has(country)) return false;
  const gathered = chief.occasion?.kind === "gathering" && own.some((p) => others.has(p));
  return gathered || own.every((p) => others.has(p));
};
