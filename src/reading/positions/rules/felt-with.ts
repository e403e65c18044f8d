import type { Sentence } from "../../document.ts";
import type { Act } from "../../reading.ts";
import type { Context } from "../found.ts";
import { actOfNoun } from "../lexicon/feelings.ts";

/** What a verb that lays weight may be coloured with; "with support" or "with interest" tell no act of their own. */
const COLOURS: ReadonlySet<Act> = new Set<Act>(["thank", "concern", "welcome"]);
/** "with deep and growing concern": words that may stand before the noun. */
const BETWEEN = 4;

/** "noted with concern that", "pointed out with deep regret": the feeling told right behind the verb at `i - 1` is the act. */
export const feltWith = (c: Context, i: number, s: Sentence): Act | null => {
  const { folded } = c.doc.words;
  const at = folded[i] === "out" ? i + 1 : i;
  if (folded[at] !== "with") return null;
  for (let k = at + 1; k < Math.min(s.last, at + 1 + BETWEEN); k++) {
    const act = actOfNoun(folded[k] as string);
    if (act) return COLOURS.has(act) ? act : null;
  }
  return null;
};
