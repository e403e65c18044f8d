import type { Entity } from "../document.ts";
import type { RawActor } from "./raw.ts";
import { MOST_LOOKED_AT, type ToldSoFar } from "./told-so-far.ts";

/**
 * "The President spoke with President-elect X. ... MESSAGE OF PRESIDENT Y": nobody speaks with himself, so the office is that of the one other
 * who holds it, also where he is named only later.
 */
export const otherHolder = (t: ToldSoFar, a: RawActor, found: readonly number[], met: string): number[] => {
  const [only] = found;
  const cls = a.offices.at(-1)?.officeClass ?? null;
  if (only === undefined || found.length > 1 || cls === null || t.person(only).party !== met) return [...found];
  const others = t.entities
    .slice(0, MOST_LOOKED_AT)
    .filter((e) => e.type === "person" && e.party !== null && e.party !== met && e.office?.officeClass === cls);
  return others.length === 1 ? [(others[0] as Entity).index] : [...found];
};
