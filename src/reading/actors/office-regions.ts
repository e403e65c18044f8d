import type { NameHit } from "../document.ts";
import { personHits } from "../names.ts";
import { type OfficeContext, softGap } from "./office-context.ts";
import { behindWorldRegion } from "./regions-served.ts";

/** "Minister for Pacific Affairs": behind what the affairs are of; `i` itself where they are none. */
const affairsOf = ({ words: w }: OfficeContext, i: number, hit: NameHit | undefined): number =>
  (w.capital[i] as number) > 0 && !hit && w.folded[i + 1] === "affairs" && softGap(w, i + 1) ? i + 2 : i;
/** The word behind a place, or behind a capitalized word before "Affairs", at `i`; `i` itself where there is none. */
const regionBehind = (c: OfficeContext, i: number, hit: NameHit | undefined): number => {
  if (hit?.match.hits.some((h) => h.entity.kind === "place") && !personHits(hit.match).length) return hit.last;
  const region = behindWorldRegion(c.words, i);
  return region > i ? region : affairsOf(c, i, hit);
};
/** The word behind the part of the world for which somebody is there: "envoy for the Sahel", "Minister for the Middle East"; `i` itself where none is told. */
export const regionOf = (c: OfficeContext, i: number, personal: boolean, hit: NameHit | undefined): number => {
  if (personal) return regionBehind(c, i, hit);
  const world = c.words.folded[i - 1] === "the" ? behindWorldRegion(c.words, i) : i;
  return world > i ? world : affairsOf(c, i, hit);
};
