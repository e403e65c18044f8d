import type { Entity } from "../../document.ts";
import type { Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

/** Offices with a house of their own: who calls on two of them goes from one to the other. */
const HOUSES = new Set(["head-of-state", "head-of-government", "speaker", "crown-prince"]);
/** So many officials of one state are called on one after the other, if one of them has a house of his own. */
const SEVERAL = 3;

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;

/**
 * "met the King, the Prime Minister and the Speaker": the holders of a state's highest offices, each of whom receives for himself.
 * Not "the President and his Foreign Minister", who sit together.
 */
export const inTheirHouses = (c: GatherContext, hosts: readonly Participation[], visitor: Participation): boolean => {
  const all = hosts.map((p) => entityOf(c, p));
  const [first] = all;
  if (!first || first.party === null || first.party === entityOf(c, visitor).party) return false;
  // For whom somebody acts may be guessed from what stands near, and wrongly: those of whom it is told must agree.
  const sure = all.filter((e) => e.partyBasis === "stated" || e.partyBasis === "known");
  if (all.some((e) => e.type !== "person") || sure.some((e) => e.party !== first.party)) return false;
  const classes = all.map((e) => e.office?.officeClass ?? null);
  const seats = new Set(classes.filter((k) => k !== null && HOUSES.has(k)));
  return seats.size >= 2 || (all.length >= SEVERAL && seats.size === 1 && new Set(classes).size === all.length);
};
