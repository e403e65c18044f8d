import type { Entity, Hit, Match } from "./knowledge.ts";

export const NOBODY: readonly Hit[] = [];
export const isPerson = ({ entity }: Hit): boolean => entity.kind === "person";
const isParty = ({ entity }: Hit): boolean => entity.kind === "state" || entity.kind === "organization";

const BIT: Readonly<Record<Entity["kind"], number>> = {
  person: 1,
  state: 2,
  organization: 4,
  place: 8,
  instrument: 16,
  occasion: 32,
};
const kindsOf = (hits: readonly Hit[]): number => hits.reduce((bits, { entity }) => bits | BIT[entity.kind], 0);
/** True where a match has a hit of that kind: most names mean one kind of thing, and their hits need not be looked at for another. */
export const mayBe = ({ kinds }: Match, kind: Entity["kind"]): boolean => (kinds & BIT[kind]) !== 0;

/** A match with what is asked of it again and again: the party it names, and the people. */
export const matchOf = (words: number, hits: readonly Hit[]): Match => ({
  words,
  hits,
  party: hits.find(isParty) ?? null,
  kinds: kindsOf(hits),
  people: hits.every(isPerson) ? hits : hits.some(isPerson) ? hits.filter(isPerson) : NOBODY,
});
