import type { Actor, Sentence } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldMost } from "../accounts/told-most.ts";
import type { Placed } from "./contact-odds.ts";
import { official, type Present } from "./present.ts";

/** Sentences back, in which a partner who is not named again ("With X he spoke of trade") was named: whom a report left longer ago is not meant. */
const BACK = 4;

/** What it counts that a report tells much of somebody. */
const CENTRE = 0.2;
/** Whom "he", "the minister" or nothing at all stands for beside the one named: of another party, by a pronoun or told of most lately and often. */
export const partnerOf = (
  c: GatherContext,
  { actors }: Placed,
  sentence: Sentence,
  { actor, entity: named }: Present,
): Present | null => {
  const inside = (actors.get(sentence.index) ?? []).filter((a) => a.last <= sentence.last && a.kind === "pronoun");
  const present = (a: Actor): Present[] => {
    const entity = a.entities.length === 1 ? official(c, a) : null;
    return entity ? [{ actor: a, entity }] : [];
  };
  const other = ({ entity }: Present): boolean => entity.party !== named.party;
  const pointed = inside.flatMap(present).find(other);
  if (pointed) return pointed;
  // "He had a letter from his President": told of one of his own side.
  const own = (p: Present): boolean =>
    p.entity.index !== named.index && p.entity.party === named.party && p.actor.first < actor.first;
  if (inside.flatMap(present).some(own)) return null;
  const weights = new Map<number, { present: Present; n: number }>();
  for (let at = Math.max(0, sentence.index - BACK); at < sentence.index; at++)
    for (const p of (actors.get(at) ?? []).flatMap(present).filter(other)) {
      weights.set(p.entity.index, { present: p, n: (weights.get(p.entity.index)?.n ?? 0) + 1 });
    }
  const most = toldMost(c);
  const weight = (entity: number, n: number): number => n + CENTRE * most(entity);
  return [...weights].sort(([a, x], [b, y]) => weight(b, y.n) - weight(a, x.n))[0]?.[1].present ?? null;
};
