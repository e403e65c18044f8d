import type { MentionScore } from "../../contacts/model.ts";
import type { Actor, Entity } from "../../document.ts";
import { type GatherContext, speaksFor } from "../accounts/told.ts";

/** Somebody in a sentence: by his own words, or as one of those whom "the two" means. */
export interface Present {
  readonly actor: Actor;
  readonly entity: Entity;
}

/** Somebody in an office, or told by name for a party: "Sudan's Deng Alor". A name alone may be a player's or a singer's, who is called like an envoy. */
export const official = (c: GatherContext, a: Actor, n = 0): Entity | null => {
  const e = c.entities[a.entities[n] as number];
  if (!e || a.kind === "side" || a.kind === "party" || (a.entities.length !== 1 && a.kind !== "pronoun")) return null;
  if (e.party === null || (e.type === "person" && e.office === null && e.partyBasis !== "stated")) return null;
  return (e.type === "person" || e.type === "office") && !speaksFor(e) ? e : null;
};

export interface Scored extends Present {
  readonly score: MentionScore;
}

/** The officials whom a sentence's scores are of; those of "the two" one after the other. */
export const scored = (c: GatherContext, scores: readonly MentionScore[]): Scored[] => {
  const seen = new Map<number, number>();
  return scores.flatMap((score) => {
    const n = seen.get(score.actor) ?? 0;
    seen.set(score.actor, n + 1);
    const actor = c.actors[score.actor] as Actor;
    const entity = official(c, actor, n);
    return entity ? [{ score, actor, entity }] : [];
  });
};
