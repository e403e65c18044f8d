/** The participants of an entry, from all its accounts. */
import type { Participant, Role } from "../reading/reading.ts";
import { type ClaimSet, rankOf } from "./claim-set.ts";
import type { Actor } from "./facts.ts";
import { match } from "./people.ts";

/** One participant of the entry and how each account tells of them. */
export interface Seat {
  readonly chosen: Participant;
  readonly told: readonly { readonly set: ClaimSet; readonly index: number; readonly participant: Participant }[];
}

interface OpenSeat {
  actor: Actor;
  readonly told: { set: ClaimSet; index: number; participant: Participant }[];
}

const ROLES: readonly Role[] = ["host", "visitor", "mediator", "guest", "party"];

const better = (a: Actor, b: Actor): Actor => {
  const worth = (x: Actor): number => (x.id ? 4 : 0) + (x.name.length ? 2 : 0) + (x.type === "person" ? 1 : 0);
  return worth(b) > worth(a) ? b : a;
};

/** Field by field the best that any account says; among equals the one told first. */
const choose = (told: readonly Participant[]): Participant => {
  const first = told[0] as Participant;
  const pick = (worth: (p: Participant) => number): Participant =>
    told.reduce((best, p) => (worth(p) > worth(best) ? p : best), first);
  const named = pick((p) =>
    p.name !== null ? 100 + 10 * p.name.split(" ").length + (p.type === "person" ? 5 : 0) : p.type === "person" ? 50 : 0,
  );
  const identified = pick((p) => (p.id ? 2 + (p.name !== null ? 1 : 0) : 0));
  const office = pick((p) => (p.office ? 10 + rankOf(p.basis.office) : 0));
  const party = pick((p) => (p.for ? 10 + rankOf(p.basis.for) : 0));
  const former = pick((p) => p.former.length);
  const role = ROLES.find((r) => told.some((p) => p.role === r)) ?? first.role;
  const knownAs = named.name?.includes(" ") ? undefined : told.find((p) => p.knownAs)?.knownAs;
  return {
    name: named.name,
    type: named.type,
    id: identified.id,
    office: office.office,
    officeClass: office.officeClass ?? pick((p) => (p.officeClass ? 1 : 0)).officeClass,
    former: former.former,
    for: party.for,
    role,
    basis: { ...(named.basis.name ? { name: named.basis.name } : {}), office: office.basis.office, for: party.basis.for },
    ...(knownAs ? { knownAs } : {}),
  };
};

/** States and delegations that stand for a side whose people another account names. */
const isStandIn = (seat: OpenSeat, seats: readonly OpenSeat[]): boolean => {
  if (seat.actor.type === "person" || seat.actor.party === null) return false;
  const own = new Set(seat.told.map((t) => t.set));
  return seats.some(
    (s) => s.actor.type === "person" && s.actor.party === seat.actor.party && s.told.some((t) => !own.has(t.set)),
  );
};

/** `sets` with the chief one first: its participants keep their places, others follow as they come. */
export const seatsOf = (sets: readonly ClaimSet[]): Seat[] => {
  const seats: OpenSeat[] = [];
  for (const set of sets) {
    const actors = set.facts.actors;
    const { pairs } = match(
      actors,
      seats.map((s) => s.actor),
    );
    const seatOf = new Map(pairs);
    set.engagement.participants.forEach((participant, index) => {
      const actor = actors[index];
      if (!actor) return;
      const at = seatOf.get(index);
      const seat = at === undefined ? null : (seats[at] as OpenSeat);
      if (seat) {
        seat.actor = better(seat.actor, actor);
        seat.told.push({ set, index, participant });
      } else seats.push({ actor, told: [{ set, index, participant }] });
    });
  }
  return seats
    .filter((s) => !isStandIn(s, seats))
    .map((s) => ({ chosen: choose(s.told.map((t) => t.participant)), told: s.told }));
};
