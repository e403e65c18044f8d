/** Whether two accounts name one place. */
import type { Facts } from "./facts.ts";

/** Town names that one letter tells apart are spellings of one: Awaza, Avaza. Short names differ by a letter too often. */
const SPELLED = 5;

const oneLetterApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
};

/** The town of a place that is told with its house: "Hyderabad House, New Delhi". */
export const townOf = (place: string): string => place.slice(place.lastIndexOf(", ") + 1).trim();

export const sameTown = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= SPELLED && oneLetterApart(a, b));

/** A town and its suburb: kilometres within which one report names the one and another the other. */
const NEAR = 50;
const KM_A_DEGREE = 111;

const near = (a: Facts, b: Facts): boolean => {
  if (!a.at || !b.at) return false;
  const north = (a.at[0] - b.at[0]) * KM_A_DEGREE;
  const east = (a.at[1] - b.at[1]) * KM_A_DEGREE * Math.cos((a.at[0] * Math.PI) / 180);
  return Math.hypot(north, east) <= NEAR;
};

/** "open": at least one of them does not say. A country alone agrees with any town of it. */
export const comparePlaces = (a: Facts, b: Facts): "same" | "open" | "differs" => {
  // The very name in two countries is one town taken for its namesake: the same people are not in both.
  if (a.town && a.town === b.town) return "same";
  if (a.country && b.country && a.country !== b.country) return "differs";
  if (a.town && b.town) {
    if (sameTown(a.town, b.town) || near(a, b)) return "same";
    // An estate or a village that no list of places knows may lie in the other's town.
    return a.country && a.country === b.country && (a.at === null) !== (b.at === null) ? "open" : "differs";
  }
  return a.country && a.country === b.country ? "same" : "open";
};
