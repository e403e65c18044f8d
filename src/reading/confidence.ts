import type { Entity } from "./document.ts";
import type { Event } from "./events/event.ts";
import type { When, Where } from "./reading.ts";

/**
 * How likely an engagement is right in kind, status and all participants: a sum of what speaks for and against,
 * squeezed into 0.05 to 0.99. The weights were set against the reliability table that `npm run eval` prints.
 */
export const confidenceOf = (e: Event, entities: readonly Entity[], when: When, where: Where | null, chief: boolean): number => {
  let n = 1.2;
  const people = e.participants.map((p) => entities[p.entity] as Entity);
  const verb = e.triggers.some((t) => !t.noun);
  if (verb) n += 0.5;
  n += Math.min(0.6, 0.25 * (e.triggers.length - 1));
  if (chief) n += 0.7;
  for (const x of people) n += x.person ? 0.2 : x.name && x.office ? 0.1 : x.type === "office" ? -0.2 : -0.4;
  if (people.length > 3) n -= 0.4;
  if (people.some((x) => x.partyBasis === "inferred" || x.partyBasis === "unknown")) n -= 0.5;
  if (e.status !== "held") n -= 0.3;
  if (e.kind === "gathering" || e.kind === "visit") n -= 0.3;
  if (when.basis === "unknown") n -= 0.1;
  if (where?.basis === "stated") n += 0.1;
  return Math.round(100 * Math.max(0.05, Math.min(0.99, 1 / (1 + Math.exp(-n))))) / 100;
};
