import type { Entity } from "./document.ts";

/** A state, an organization or a side as such, told by the words that name it. */
export const partyEntity = (
  index: number,
  type: "state" | "organization" | "delegation",
  name: string,
  id: string,
  words: readonly [number, number],
): Entity => ({
  index,
  type,
  person: null,
  name,
  office: null,
  former: [],
  party: id,
  partyBasis: "stated",
  partyWords: words,
  nameWords: words,
  gender: null,
});
