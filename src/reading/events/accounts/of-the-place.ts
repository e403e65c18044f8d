import { isDomestic } from "../../actors/home.ts";
import type { Entity } from "../../document.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import type { GatherContext } from "./told.ts";

const CONTACTS = new Set(["meeting", "ceremony", "signing"]);
/** Sentences back in which the town is told. */
const BACK = 4;
const THERE = new Set(["in", "to", "at", "into"]);

/** Where it was: by its own words, else the town told last before it. */
const sceneOf = (c: GatherContext, t: Trigger, own: readonly PlaceMention[]): PlaceMention | null => {
  const told = own.find((p) => p.name !== null);
  if (told) return told;
  for (let n = t.sentence; n >= Math.max(0, t.sentence - BACK); n--) {
    const place = (c.townsIn.get(n) ?? []).findLast((p) => p.first < t.last && p.name !== null && THERE.has(p.preposition));
    if (place) return place;
  }
  return null;
};

/**
 * "A, President of the Senate, had talks with the visiting foreign minister in Bridgetown": an official whose state nothing tells, of a
 * kind that every state has, and who meets somebody from elsewhere, is of the state in which they meet.
 */
export const ofThePlace = (c: GatherContext, t: Trigger, own: readonly PlaceMention[]): void => {
  if (!CONTACTS.has(t.kind)) return;
  const people = t.parts.flatMap(({ actor }) => actor.entities.map((e) => c.entities[e] as Entity));
  const abroad = people.filter((e) => e.party !== null && e.partyBasis !== "inferred");
  // Taken for one of those from whose state the report comes, though he meets nobody but them.
  const ofTheirs = (e: Entity): boolean => e.partyBasis === "inferred" && abroad.every((x) => x.party === e.party);
  const unknown = people.filter(
    (e) => e.type === "person" && e.person === null && e.office !== null && (e.party === null || ofTheirs(e)),
  );
  if (!unknown.length || !abroad.length) return;
  const place = sceneOf(c, t, own);
  if (!place || abroad.some((e) => e.party === place.country && !unknown.includes(e))) return;
  for (const e of unknown) if (isDomestic(e.office)) c.setParty(e.index, place.country, null);
};
