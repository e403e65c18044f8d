import type { Present } from "./present.ts";
import type { Sides } from "./sides.ts";

/**
 * "X received A at noon and B at two. What they had come for was done by dusk": true where each of several is told to have been with one and the
 * same other, so that "they" who go on together are guests of his, and not told to have met.
 */
export const guestsOfOne = (told: readonly Sides[], present: readonly Present[]): boolean => {
  const people = present.map((p) => p.entity.index);
  const company = people.map(
    (p) => new Set(told.filter((e) => e.happened && e.people.has(p) && e.people.size === 2).flatMap((e) => [...e.people])),
  );
  const [first, ...rest] = company;
  if (!first || !rest.length) return false;
  return [...first].some((e) => !people.includes(e) && rest.every((others) => others.has(e)));
};
