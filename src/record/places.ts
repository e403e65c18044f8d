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

export const sameTown = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= SPELLED && oneLetterApart(a, b));

/** "open": at least one of them does not say. A country alone agrees with any town of it. */
export const comparePlaces = (a: Facts, b: Facts): "same" | "open" | "differs" => {
  if (a.country && b.country && a.country !== b.country) return "differs";
  if (a.town && b.town) return sameTown(a.town, b.town) ? "same" : "differs";
  return a.country && a.country === b.country ? "same" : "open";
};
