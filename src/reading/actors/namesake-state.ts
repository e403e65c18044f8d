import type { Entity, NameHit } from "../document.ts";
import { hitsByFirst, partyOf } from "../names.ts";
import type { RawActor } from "./raw.ts";

/** Words of a party before its name: "the", "of". */
const LEAD = 3;

type Party = RawActor["parties"][number];

/** The states that the words of a party may mean beside it: "Congolese", "Dominican". */
const namesakes = (names: readonly NameHit[], { id, words: [first, last] }: Party): readonly string[] => {
  const byFirst = hitsByFirst(names);
  for (let i = first; i < Math.min(last, first + LEAD); i++) {
    const hit = byFirst.get(i);
    if (!hit || partyOf(hit.match)?.entity.id !== id) continue;
    return hit.match.hits.flatMap((h) => (h.entity.kind === "state" && h.entity.id !== id ? [h.entity.id] : []));
  }
  return [];
};

/**
 * "Denis Sassou Nguesso likes Oyo. The Congolese President gave lunch": of two states that go by one name, that of which the report has told of such
 * an official. The party as told where it has told of none, or of one for the party itself.
 */
export const ofNamesake = (
  names: readonly NameHit[],
  party: Party,
  toldOf: (fits: (e: Entity) => boolean) => Entity | null,
  official: (party: string) => (e: Entity) => boolean,
): Party => {
  const others = namesakes(names, party);
  if (!others.length || toldOf(official(party.id))) return party;
  const other = others.find((id) => toldOf(official(id)));
  return other === undefined ? party : { ...party, id: other };
};
