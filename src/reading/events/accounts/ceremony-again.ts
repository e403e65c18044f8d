import type { Entity } from "../../document.ts";
import type { Event } from "./event.ts";
import { disjoint } from "./same.ts";
import { ids, sameSet } from "./told.ts";

const entityOf = (entities: readonly Entity[], n: number): Entity => entities[n] as Entity;
const isEnvoy = (e: Entity): boolean => e.office?.officeClass === "ambassador";

const UNDONE: ReadonlySet<Event["status"]> = new Set(["cancelled", "denied"]);

/**
 * Nobody hands his letters to another envoy, and each hands them over once to one receiver: "envoys traditionally present their letters" tells of
 * no second time; what was called off may have been made up for.
 */
const handedOnce = (events: readonly Event[], entities: readonly Entity[]): Event[] => {
  const handed = new Set<string>();
  return events.filter((e) => {
    if (e.kind !== "ceremony" || e.participants.length < 2 || UNDONE.has(e.status)) return true;
    if (e.participants.every((p) => isEnvoy(entityOf(entities, p.entity)))) return false;
    const those = e.participants.map((p) => p.entity).sort((a, b) => a - b);
    const again = handed.has(those.join(" "));
    handed.add(those.join(" "));
    return !again;
  });
};

/**
 * "received the letters of the ambassadors of A, B and C. Welcoming the ambassadors, he ...": of envoys each of whom had a ceremony with him it is
 * no meeting beside; what follows is told without it.
 */
export const withoutCeremonyAgain = (told: readonly Event[], entities: readonly Entity[]): Event[] => {
  const events = handedOnce(told, entities);
  const receivers = new Map<number, number>();
  const ceremonies: Event[] = [];
  for (const e of events) {
    const envoys = e.kind === "ceremony" ? e.participants.filter((p) => isEnvoy(entityOf(entities, p.entity))) : [];
    const [envoy] = envoys;
    const receiver = e.participants.find((p) => !envoys.includes(p));
    if (!envoy || !receiver || envoys.length !== 1) continue;
    receivers.set(envoy.entity, receiver.entity);
    ceremonies.push(e);
  }
  if (!receivers.size) return events;
  return events.filter((e) => {
    if ((e.kind !== "meeting" && e.kind !== "gathering") || e.status !== "held") return true;
    if (
      ceremonies.some(
        (x) => x.status === "held" && sameSet(ids(x.participants), ids(e.participants)) && !disjoint(x.times, e.times),
      )
    )
      return false;
    const envoys = e.participants.filter((p) => receivers.has(p.entity));
    const others = e.participants.filter((p) => !receivers.has(p.entity));
    const host = receivers.get(envoys[0]?.entity ?? -1);
    const party = host === undefined ? null : (entities[host]?.party ?? null);
    const same = envoys.length > 1 && others.some((p) => p.entity === host);
    return !(same && others.every((p) => entityOf(entities, p.entity).party === party));
  });
};
