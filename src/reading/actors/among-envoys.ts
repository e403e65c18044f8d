import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { type Context, sentenceEnd } from "./cursor.ts";
import { dashed } from "./office-context.ts";

const ENVOYS = new Set("ambassadors envoys commissioners nuncios emissaries".split(" "));
/** Words of a sentence in which envoys are told with their states. */
const ROLL = 120;
const THEY = new Set(["they", "these", "those"]);
/** "Heads of Mission are:". */
const isEnvoys = (w: Words, i: number): boolean =>
  ENVOYS.has(w.folded[i] as string) ||
  (w.folded[i] === "heads" && w.folded[i + 1] === "of" && MISSION.has(w.folded[i + 2] ?? ""));
const MISSION = new Set(["mission", "missions"]);
const NUMBER = /^\d{1,2}$/;
/** The words from which a roll's line is reached from the one above: behind a colon, or in the next numbered line. */
const goesBack = ({ words: w, sentenceOf }: Context, i: number, at: number): boolean =>
  ((w.gap[i + 1] as number) & GAP.colon) !== 0 ||
  NUMBER.test(w.folded[i + 1] as string) ||
  (sentenceOf[i + 1] === sentenceOf[at] && THEY.has(w.folded[i + 1] as string));
/** "Among the new ambassadors are Ada Berg (Norway), [Luc Roy] (France)", "Five envoys came. They are": names of a roll of envoys. */
export const amongEnvoys = (c: Context, at: number): boolean => {
  const { words: w, sentenceOf } = c;
  let sentence = sentenceOf[at],
    told = false;
  for (let i = at - 1; i >= Math.max(0, at - ROLL); i--) {
    if (sentenceOf[i] !== sentence) {
      // The sentence that a roll stands behind is the last one looked at.
      if (told || !goesBack(c, i, at)) return false;
      told = !NUMBER.test(w.folded[i + 1] as string) || ((w.gap[i + 1] as number) & GAP.colon) !== 0;
      sentence = sentenceOf[i];
    }
    if (isEnvoys(w, i)) return true;
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
