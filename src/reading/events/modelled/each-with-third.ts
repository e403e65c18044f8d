import type { Sentence } from "../../document.ts";
import type { Placed } from "./contact-odds.ts";
import type { Present } from "./present.ts";

/**
 * "rang first A, then B. Each heard from the caller that it must stop": of two who each had it with a third, who stands in the sentence
 * too, nothing new is told, whether he is counted among them or not.
 */
export const eachWithThird = (
  told: readonly { readonly people: ReadonlySet<number> }[],
  { actors }: Placed,
  { index }: Sentence,
  people: readonly Present[],
): boolean => {
  const own = new Set(people.map((p) => p.entity.index));
  const here = (actors.get(index) ?? []).flatMap((a) => a.entities);
  return here.some((x) => {
    const others = [...own].filter((y) => y !== x);
    return others.length > 1 && others.every((y) => told.some((e) => e.people.size === 2 && e.people.has(x) && e.people.has(y)));
  });
};
