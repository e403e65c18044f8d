import type { OfficePhrase } from "../document.ts";
import type { Context } from "./cursor.ts";

const CHAIRS = new Set("chair chairman chairwoman chairperson chairs leader".split(" "));
/** The chair of a body, or the head of a political party: what somebody is beside the office that he has in his state. */
const isChair = ({ words: w }: Context, o: OfficePhrase): boolean => {
  for (let i = o.first; i < o.last; i++) if (CHAIRS.has(w.folded[i] as string) || w.folded[i] === "party") return true;
  return false;
};

const namesState = (c: Context, { partyWords: at }: OfficePhrase): boolean | null => {
  const hit = at ? (c.byFirst.get(at[0]) ?? c.byLast.get(at[1])) : undefined;
  return hit ? hit.match.hits.some((h) => h.entity.kind === "state") : null;
};

/** "the Chair of the Forum, Tonga's Prime Minister X": whoever has the chair first, and behind the comma the office in his own state, with a name. */
export const chairApposed = (c: Context, first: OfficePhrase, second: OfficePhrase): boolean =>
  isChair(c, first) && namesState(c, first) === false && namesState(c, second) === true && !isChair(c, second);

/**
 * "Prime Minister of Tonga and Chair of the Forum X", "General Secretary of the Communist Party of Laos and President of Laos X": one of them is of a
 * state, the other of a body that whoever holds it leads beside; not "the Secretary General of NATO and President X".
 */
export const chairBeside = (c: Context, first: OfficePhrase, second: OfficePhrase): boolean => {
  const chair = isChair(c, first);
  if (first.party === null || chair === isChair(c, second)) return false;
  const [body, state] = chair ? [first, second] : [second, first];
  return namesState(c, body) === false && (state.party === null || namesState(c, state) === true);
};
