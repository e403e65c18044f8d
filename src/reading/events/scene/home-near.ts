import type { Entity } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { leading } from "./leading.ts";
import { ofOnward } from "./of-onward.ts";
import { inTheirClause, ofStanding, toCome } from "./other-predicate.ts";
import { ofLife } from "./place-owner.ts";
import type { PlaceMention } from "./places.ts";
import { ofThing } from "./stop-before.ts";

const HERE = new Set(["in", "at", "to", "into", "reached", "inside", "outside"]);
/** Sentences before an engagement in which the town of those who are at home is looked for. */
const BACK = 6;

const stateOf = (c: GatherContext, entity: number): string | null => {
  const { party, type } = c.entities[entity] as Entity;
  return type !== "organization" && party !== null && /^[A-Z]{3}$/.test(party) ? party : null;
};

/** A place at which somebody is told to have been: no town of an office, of a life, of what was talked about or what is to come. */
const stoodAt = (c: GatherContext, e: Event, p: PlaceMention): boolean => {
  const actor = c.actors[c.actorAt[p.first] as number];
  const seat = c.actors[c.actorAt[leading(c, p)] as number];
  return (
    p.name !== null &&
    HERE.has(p.preposition) &&
    (actor === undefined || actor.kind === "party") &&
    !(p.preposition === "in" && seat !== undefined && seat.kind !== "pronoun" && seat.kind !== "party") &&
    !ofThing(c, p) &&
    !ofStanding(c, p) &&
    !ofLife(c, p) &&
    !ofOnward(c, p) &&
    !inTheirClause(c, p) &&
    !(HELD.has(e.status) && toCome(c, p))
  );
};

/** "They began in Lima on Monday. ... The premier gave the visitor half an hour": the last town told before an engagement in which one side is at home, if it is the one side's only. */
export const homeNear = (c: GatherContext, e: Event): PlaceMention | null => {
  const parties = new Set(e.participants.flatMap((p) => stateOf(c, p.entity) ?? []));
  if (parties.size === 0 || e.participants.length < 2) return null;
  for (let n = e.sentence; n >= Math.max(0, e.sentence - BACK); n--) {
    const s = c.sentences[n];
    if (!s || (s.region !== null && s.region !== "title")) continue;
    const towns = (c.townsIn.get(n) ?? []).filter((p) => stoodAt(c, e, p));
    const homes = towns.filter((p) => parties.has(p.country));
    if (homes.length) return new Set(homes.map((p) => p.name)).size === 1 ? (homes[0] ?? null) : null;
  }
  return null;
};
