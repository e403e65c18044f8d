import type { Told } from "../../assemble.ts";
import type { Event } from "../accounts/event.ts";

/** All of it take part in the chief engagement too. */
export const sharesPeople = (e: Event, chief: Event | null): boolean =>
  e.participants.every((p) => chief?.participants.some((q) => q.entity === p.entity) ?? false);

/** "A planned half-hour with X had to be dropped": called off, of somebody who took part in the chief engagement. */
export const droppedBeside = (e: Event, chief: Event | null): boolean =>
  e.status === "cancelled" &&
  e.kind !== "visit" &&
  e !== chief &&
  e.participants.some((p) => chief?.participants.some((q) => q.entity === p.entity));

/** Something else told as held of the same people in a sentence that tells an engagement too. */
export const alongsideOf = (e: Event, told: readonly Told[]): Told["where"] | null => {
  const own = new Set(e.triggers.map((t) => t.sentence));
  const beside = told.find(
    ({ event: x, where }) =>
      x.status === "held" &&
      x.kind !== "visit" &&
      where.where?.place != null &&
      x.triggers.some((t) => own.has(t.sentence)) &&
      e.participants.every((p) => x.participants.some((q) => q.entity === p.entity)),
  );
  return beside?.where ?? null;
};

/** Whoever of it is not of that country takes part in the chief engagement too. */
export const guestsShared = (e: Event, chief: Event, partyOf: (n: number) => string | null, home: string | null): boolean => {
  const guests = e.participants.filter((p) => partyOf(p.entity) !== home);
  return guests.length > 0 && guests.every((p) => chief.participants.some((q) => q.entity === p.entity));
};
