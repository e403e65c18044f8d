import type { Entity } from "../../document.ts";
import { type Event, partiesOf } from "./event.ts";

/** Signings without those of which one party alone is told, where the report tells of it and the other side too: "X signed for Lima". */
export const withoutShares = (events: readonly Event[], entities: readonly Entity[]): Event[] => {
  const signings = events.flatMap((e) => (e.kind === "signing" ? [{ e, parties: partiesOf(e, entities) }] : []));
  const whole = signings.filter((s) => s.parties.length > 1);
  const shares = new Set(
    signings.flatMap(({ e, parties: [party, second] }) =>
      party !== undefined && second === undefined && whole.some((w) => w.parties.includes(party)) ? [e] : [],
    ),
  );
  return events.filter((e) => !shares.has(e));
};
