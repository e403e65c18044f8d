/** Calls that fall on two days because the two ends keep far apart clocks: evening in Washington is the next day in Beijing. */
import type { Facts } from "./facts.ts";

/** States of the Americas: where the day is still the day before. */
const WEST = new Set(
  "ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY USA VCT VEN".split(
    " ",
  ),
);
/** States from India to the Pacific: where the next day has begun. */
const EAST = new Set(
  "AUS BGD BRN BTN CHN FJI FSM HKG IDN IND JPN KAZ KGZ KHM KIR KOR LAO LKA MAC MDV MHL MMR MNG MYS NPL NRU NZL PAK PHL PLW PNG PRK SGP SLB THA TLS TON TUV TWN UZB VNM VUT WSM".split(
    " ",
  ),
);

const REMOTE = new Set(["call", "correspondence"]);

/** A call between ends whose days differ for hours of every day. */
export const acrossClocks = (a: Facts, b: Facts): boolean => {
  if (!REMOTE.has(a.kind) || a.kind !== b.kind) return false;
  const parties = [...a.actors, ...b.actors].flatMap((x) => (x.party ? [x.party] : []));
  return parties.some((p) => WEST.has(p)) && parties.some((p) => EAST.has(p));
};
