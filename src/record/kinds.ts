/** Kinds that two accounts may give to one engagement. */
import type { Facts } from "./facts.ts";
import { kindGroup } from "./facts.ts";
import { match } from "./people.ts";

/** A meeting of so many sides may be told as a gathering; of two it is none. */
const SUMMIT = 3;

/** The same three or more, none left out on either side: three presidents' meeting and their summit. */
export const sameRound = (a: Facts, b: Facts): boolean => {
  const m = match(a.actors, b.actors);
  return m.same >= SUMMIT && m.leftA.length === 0 && m.leftB.length === 0;
};

const isPair = (a: Facts, b: Facts, one: string, other: string): boolean =>
  (kindGroup(a.kind) === one && kindGroup(b.kind) === other) || (kindGroup(a.kind) === other && kindGroup(b.kind) === one);

/** "same": one kind, or two names of one. "beside": talks and the signing that ended them, which one report tells as this and another as that. */
export const compareKinds = (a: Facts, b: Facts): "same" | "beside" | "differs" => {
  if (kindGroup(a.kind) === kindGroup(b.kind)) return "same";
  if (isPair(a, b, "meeting", "gathering") && sameRound(a, b)) return "same";
  return isPair(a, b, "meeting", "signing") ? "beside" : "differs";
};
