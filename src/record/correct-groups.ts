/** Groups of claim sets after what people decided: splits were minded while grouping, merges join what is left. */
import { byText } from "./claim-set.ts";
import { byRecorded, type Correction, type Corrections } from "./corrections.ts";

/** A later split holds some of the one apart from some of the other. */
const heldApart = (corrections: Corrections, merge: Correction, g: readonly string[], h: readonly string[]): boolean =>
  g.some(
    (a) =>
      corrections.names(a) &&
      h.some((b) => {
        const split = corrections.apart(a, b);
        return split !== null && byRecorded(split, merge) > 0;
      }),
  );

/** Joins the groups that merges name, in the order in which they were recorded. Groups are lists of ids in order. */
export const joinByHand = (groups: readonly (readonly string[])[], corrections: Corrections): string[][] => {
  const out = new Set(groups.map((g) => [...g]));
  const groupOf = new Map<string, string[]>();
  for (const g of out) for (const id of g) groupOf.set(id, g);
  const join = (g: string[], h: string[]): void => {
    for (const id of h) groupOf.set(id, g);
    g.push(...h);
    out.delete(h);
  };
  const named = groups.flat().filter((id) => corrections.names(id));
  for (const c of corrections.of(named)) {
    if (c.act.kind !== "merge") continue;
    const told = c.act.sets.filter((id) => groupOf.has(id));
    for (const a of told)
      for (const b of told) {
        const g = groupOf.get(a) as string[];
        const h = groupOf.get(b) as string[];
        if (g !== h && !heldApart(corrections, c, g, h)) join(g, h);
      }
  }
  return [...out].map((g) => g.sort(byText)).sort((g, h) => byText(g[0] as string, h[0] as string));
};
