import { type Event, partiesOf } from "./event.ts";
import type { GatherContext } from "./told.ts";

const key = (c: GatherContext, e: Event): string => [...partiesOf(e, c.entities)].sort().join(" ");
const ofStates = (c: GatherContext, e: Event): boolean =>
  e.participants.length > 1 && e.participants.every((p) => c.entities[p.entity]?.type === "state");

/**
 * Without "the annual dialogue between A and B" for which a sentence says that officials of those two states met: the states do by its noun what
 * their people do.
 */
export const withoutStatesAgain = (c: GatherContext, events: readonly Event[]): readonly Event[] => {
  const people = new Set(
    events
      .filter((e) => e.kind === "meeting" && !ofStates(c, e))
      .flatMap((e) => e.triggers.map((t) => `${t.sentence} ${e.status} ${key(c, e)}`)),
  );
  const again = (e: Event): boolean =>
    e.kind === "meeting" &&
    ofStates(c, e) &&
    e.triggers.every((t) => t.noun && people.has(`${t.sentence} ${e.status} ${key(c, e)}`));
  return people.size ? events.filter((e) => !again(e)) : events;
};
