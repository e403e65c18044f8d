import type { Sentence } from "../document.ts";
import { partyOf } from "../names.ts";
import { besides, governed } from "./adjoining.ts";
import { actorAt, type Context, type Found, partiesOf, speaksFor } from "./found.ts";

const OWNERS = new Set("his her their our its".split(" "));
const FORCES = new Set(
  "forces troops soldiers army navy units warships aircraft jets side authorities government police guards fighters".split(" "),
);
const HOMES = new Set(
  "government country administration side nation people state forces troops army soldiers cabinet ministry party team delegation".split(
    " ",
  ),
);

/** Whose the subject of a modal at word i is: the speaker's own side's, another's, or not told. */
export const subjectOf = (c: Context, f: Found, i: number, s: Sentence): "own" | "other" | null => {
  const w = c.doc.words;
  const parties = speaksFor(c, f.speaker);
  let k = i - 1;
  while (k > s.first && !actorAt(c, k) && besides(c, k)) k--;
  const a = actorAt(c, k);
  if (a) {
    if (a.plural && a.kind === "pronoun") {
      const whose = partiesOf(c, a.entities);
      // A spokesman's "they" are the two sides where it stands for both.
      const among = f.speaker.entities.some((e) => a.entities.includes(e) || c.chief?.entities.includes(e));
      if (whose.length > 1 && !f.speaker.joint && !among) return "other";
      if (!whose.length || whose.some((p) => parties.includes(p))) return "own";
    }
    if (a.possessive || !a.entities.length || governed(c, a, s)) return "other";
    return partiesOf(c, a.entities).every((p) => parties.includes(p)) ? "own" : "other";
  }
  const word = w.folded[k] as string;
  // "Cambodian soldiers": whose they are.
  const owner = FORCES.has(word) ? c.doc.names.find((hit) => hit.last === k) : undefined;
  const party = owner && partyOf(owner.match)?.entity.id;
  if (party) return parties.includes(party) ? "own" : "other";
  if (word === "side" && w.folded[k - 1] === "other") return "other";
  if (HOMES.has(word) && OWNERS.has(w.folded[k - 1] ?? "")) return "own";
  return ["it", "they", "we", "i"].includes(word) && ["that", "said"].includes(w.folded[k - 1] ?? "") ? "own" : null;
};
