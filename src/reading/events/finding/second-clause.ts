import type { Actor } from "../../document.ts";
import { LIGHT } from "../../lexicon/contact.ts";
import { isContactVerb } from "../../lexicon/contact-verbs.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

/** True where a verb of contact stands between two words. */
const verbBetween = ({ words: { folded } }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isContactVerb(folded[i] as string) || LIGHT.has(folded[i] as string)) return true;
  return false;
};

/**
 * "A wrote to B, and C wrote to D": no list of B and C, as a comma stands before "and" and A has a verb of his own. `before`: whoever stands
 * in the clause and may be a subject there.
 */
export const secondClause = (s: Scene, list: readonly Actor[], before: readonly Actor[]): Actor[] => {
  const { folded, gap } = s.words;
  const last = list.at(-1) as Actor;
  if (list.length < 2 || folded[last.first - 1] !== "and" || !((gap[last.first - 1] as number) & GAP.comma)) return [...list];
  const first = list[0] as Actor;
  const own = before.some((a) => a.last <= first.first && !list.includes(a) && verbBetween(s, a.last, first.first));
  return own ? [last] : [...list];
};
