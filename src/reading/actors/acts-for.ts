import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { type OfficeContext, softGap } from "./office-context.ts";

const WHO = new Set(["who", "that"]);
const ACTS = new Set(
  `leads led speaks spoke negotiates negotiated acts acted answers answered talks talked sits sat bargains bargained works worked
  attends attended signs signed handles`.split(/\s+/),
);

/** "the vice-minister who leads for Chile": the party for which the holder of the office before word i is told to act. */
export const actsForBehind = (c: OfficeContext, i: number): NameHit | null => {
  const { words: w } = c;
  if (!WHO.has(w.folded[i] ?? "") || !ACTS.has(w.folded[i + 1] ?? "") || w.folded[i + 2] !== "for") return null;
  const at = w.folded[i + 3] === "the" ? i + 4 : i + 3;
  const hit = c.byFirst.get(at);
  if (!hit || !partyOf(hit.match) || c.sentenceOf[i - 1] !== c.sentenceOf[at]) return null;
  for (let k = i; k <= at; k++) if (!softGap(w, k)) return null;
  return hit;
};
