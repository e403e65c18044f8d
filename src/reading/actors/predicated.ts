import type { OfficePhrase } from "../document.ts";
import type { RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/**
 * "He was Slovenia's ambassador in Cairo": somebody of whom no party was told is of the one whose office is said of him.
 * False where he is known to be of another, so that somebody else is meant.
 */
export const predicated = (t: ToldSoFar, a: RawActor, entity: number): boolean => {
  const e = t.person(entity);
  const o = a.offices.at(-1) as OfficePhrase;
  const party = a.parties[0]?.id ?? o.party;
  if (e.party !== null && party !== null && e.party !== party) return false;
  if (e.type !== "person" || e.party !== null || party === null) return true;
  const office = e.office ?? {
    text: o.text,
    officeClass: o.officeClass,
    basis: "stated" as const,
    words: [o.first, o.last] as const,
  };
  t.entities[entity] = { ...e, party, partyBasis: "stated", partyWords: a.parties[0]?.words ?? o.partyWords, office };
  return true;
};
