import type { Entity } from "../document.ts";
import type { Where } from "../reading.ts";
import type { Event } from "./event.ts";
import type { PlaceMention } from "./places.ts";

export interface WhereContext {
  readonly entities: readonly Entity[];
  /** The dateline's place, if the report has one. */
  readonly dateline: PlaceMention | null;
  /** Where the occasion is held, if its words or the base say so. */
  readonly occasionPlace: PlaceMention | null;
  /** Where the report's visit goes. */
  readonly visited: { readonly visitor: number; readonly place: PlaceMention } | null;
  /** The engagement is of the same day as the chief one, or says no day of its own. */
  readonly sameDay: boolean;
  readonly main: { readonly where: Where | null; readonly mention: PlaceMention | null } | null;
}

const at = (p: PlaceMention, basis: Where["basis"]): Where => ({
  place: p.name,
  country: p.country,
  lat: p.place?.lat ?? null,
  lon: p.place?.lon ?? null,
  basis,
});

/**
 * Where an engagement took place: as stated at its own words; else where its visit or occasion is;
 * else the dateline's place, if one of its parties is at home there; else the host's country.
 * A call or a letter has no place.
 */
export const whereOf = (e: Event, c: WhereContext): { where: Where | null; mention: PlaceMention | null } => {
  if (e.kind === "call" || e.kind === "correspondence") return { where: null, mention: null };
  const town = e.places.find((p) => p.name !== null);
  const own = town ?? e.places[0];
  if (town) return { where: at(town, "stated"), mention: town };
  const parties = e.participants.map((p) => (c.entities[p.entity] as Entity).party);
  const agrees = (p: PlaceMention | null): p is PlaceMention => p !== null && (!own || own.country === p.country);
  const present = e.status === "held" || e.status === "planned";
  if (c.occasionPlace && agrees(c.occasionPlace)) return { where: at(c.occasionPlace, "stated"), mention: c.occasionPlace };
  if (
    present &&
    e.kind !== "visit" &&
    c.dateline &&
    agrees(c.dateline) &&
    (parties.includes(c.dateline.country) || own || c.main === null)
  ) {
    if (e.status === "held" && (c.main === null || c.sameDay)) return { where: at(c.dateline, "inferred"), mention: c.dateline };
  }
  if (own) return { where: at(own, "stated"), mention: own };
  if (
    c.visited &&
    e.kind !== "visit" &&
    e.status === "held" &&
    e.participants.some((p) => p.entity === c.visited?.visitor) &&
    parties.includes(c.visited.place.country)
  )
    return { where: at(c.visited.place, "stated"), mention: c.visited.place };
  if (present && c.sameDay && c.main?.where && e.kind !== "visit" && parties.some((p) => p !== null) && e.status === "held")
    return { where: { ...c.main.where, basis: "inferred" }, mention: c.main.mention };
  const host = e.participants.find((p) => p.role === "host");
  const home = host ? (c.entities[host.entity] as Entity).party : null;
  if (home && home.length === 3 && /^[A-Z]{3}$/.test(home) && e.kind === "meeting")
    return { where: { place: null, country: home, lat: null, lon: null, basis: "inferred" }, mention: null };
  return { where: null, mention: null };
};
