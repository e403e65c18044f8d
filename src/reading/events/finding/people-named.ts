import type { Actor, Sentence } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";

/** The people a sentence names, each alone, in the order of the text. */
export const peopleNamed = (c: GatherContext, s: Sentence): Actor[] => {
  const out: Actor[] = [];
  for (let i = s.first; i < s.last; i++) {
    const at = c.actorAt[i] as number;
    if (at < 0) continue;
    const a = c.actors[at] as Actor;
    if (a.kind === "person" && a.entities.length === 1 && !a.possessive) out.push(a);
    i = a.last - 1;
  }
  return out;
};
