import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { type Context, sentenceEnd } from "./cursor.ts";
import { dashed } from "./office-context.ts";

const ENVOYS = new Set("ambassadors envoys commissioners nuncios emissaries".split(" "));
/** Words of a sentence in which envoys are told with their states. */
const ROLL = 120;
const THEY = new Set(["they", "these", "those"]);
/** "Among the new ambassadors are Ada Berg (Norway), [Luc Roy] (France)", "Five envoys came. They are": names of a roll of envoys. */
export const amongEnvoys = ({ words: w, sentenceOf }: Context, at: number): boolean => {
  let sentence = sentenceOf[at];
  for (let i = at - 1; i >= Math.max(0, at - ROLL); i--) {
    if (sentenceOf[i] !== sentence) {
      if (sentence !== sentenceOf[at] || !THEY.has(w.folded[i + 1] as string)) return false;
      sentence = sentenceOf[i];
    }
    if (ENVOYS.has(w.folded[i] as string)) return true;
  }
  return false;
};

/** "Ada Berg from Norway", "Luc Roy - France": the state behind a name in a roll of envoys. */
export const stateInRoll = (c: Context, at: number, last: number): NameHit | null => {
  const { words: w } = c;
  if (sentenceEnd(c, last)) return null;
  const dash = dashed(w.gap[last] as number);
  if (!dash && w.folded[last] !== "from") return null;
  const from = dash ? last : last + 1;
  const hit = c.byFirst.get(w.folded[from] === "the" ? from + 1 : from);
  const party = hit ? partyOf(hit.match) : null;
  return hit && party?.entity.kind === "state" && party.form !== "demonym" && amongEnvoys(c, at) ? hit : null;
};
