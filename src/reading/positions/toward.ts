import type { Entity, Sentence } from "../document.ts";
import type { Act } from "../reading.ts";
import { actorAt, type Context, type Found, speaksFor } from "./found.ts";

/** How far behind the act its addressee may stand. */
const REACH = 6;
/** Acts done to somebody: the other side of the engagement, where nobody else is told. */
const ADDRESSED: ReadonlySet<Act> = new Set<Act>([
  "thank",
  "congratulate",
  "condole",
  "invite",
  "inform",
  "praise",
  "request",
  "propose",
]);

/** Whom it is said to or about: the object of the verb, else the other side of the chief engagement. */
export const towardOf = (c: Context, f: Found, act: Act, s: Sentence): number[] => {
  const own = speaksFor(c, f.speaker);
  const other = (e: number): boolean =>
    !f.speaker.entities.includes(e) && !own.includes((c.doc.entities[e] as Entity).party ?? "?");
  for (let k = f.last; k < Math.min(s.last, f.last + REACH); k++) {
    const others = actorAt(c, k)?.entities.filter(other) ?? [];
    if (others.length) return others.slice(0, 2);
  }
  return ADDRESSED.has(act) ? (c.chief?.entities ?? []).filter(other).slice(0, 2) : [];
};
