import type { Entity } from "../document.ts";
import type { RawActor } from "./raw.ts";
import { isSource } from "./sources.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** How an organization's envoy stands to a state of which a report tells nobody: served it once, may be of it, or is of another. */
const standing = ({ context: { knowledge } }: ToldSoFar, e: Entity, state: string): number => {
  const served = (e.person?.tenures ?? []).filter((t) => knowledge.state(t.for) !== null);
  return served.some((t) => t.for === state) ? 2 : served.length ? 0 : 1;
};

/**
 * "UN envoy X met Y. The Nigerian then flew on": of nobody's state who was told of, so an organization's envoy who once served that state,
 * or else the one whom a report names before all others, unless he is known to be of another state.
 */
export const nativeOf = (t: ToldSoFar, a: RawActor): number | null => {
  const { knowledge } = t.context;
  const state = a.parties[0]?.id;
  if (a.plural || state === undefined || !knowledge.state(state)) return null;
  const able = (e: Entity): boolean => e.type === "person" && e.nameWords !== null && e.party !== null && !isSource(e);
  const ofBody = (e: Entity): boolean => able(e) && knowledge.organization(e.party as string) !== null;
  const served = t.first((e) => ofBody(e) && standing(t, e, state) === 2);
  if (served !== null) return served;
  const first = t.first(able);
  return first !== null && ofBody(t.person(first)) && standing(t, t.person(first), state) === 1 ? first : null;
};
