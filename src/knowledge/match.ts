import type { Hit, Match } from "./knowledge.ts";

export const NOBODY: readonly Hit[] = [];
export const isPerson = ({ entity }: Hit): boolean => entity.kind === "person";
const isParty = ({ entity }: Hit): boolean => entity.kind === "state" || entity.kind === "organization";

/** A match with what is asked of it again and again: the party it names, and the people. */
export const matchOf = (words: number, hits: readonly Hit[]): Match => ({
  words,
  hits,
  party: hits.find(isParty) ?? null,
  people: hits.every(isPerson) ? hits : hits.some(isPerson) ? hits.filter(isPerson) : NOBODY,
});
