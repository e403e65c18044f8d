import type { Actor, Entity, Sentence } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { toldMost } from "../accounts/told-most.ts";
import type { Placed } from "./contact-odds.ts";
import { official, type Present } from "./present.ts";

/** Sentences back, in which a partner who is not named again ("With X he spoke of trade") was named: whom a report left longer ago is not meant. */
const BACK = 4;

/** Engagements of one with others, each for himself, behind which whoever comes next is his. */
const SEVERAL = 2;
/** Sentences back to the last of them. */
const NEAR = 5;
/** "A took coffee with him. Then came B. After dark there was C": of the engagements told, the one who has been in most of the last. */
const hostSoFar = (
  c: GatherContext,
  sentence: Sentence,
  told: readonly Event[],
  other: (p: Present) => boolean,
): Present | null => {
  const held = told.filter((e) => HELD.has(e.status) && e.kind !== "visit" && e.participants.length === 2);
  const last = held
    .filter((e) => e.sentence < sentence.index && sentence.index - e.sentence <= NEAR)
    .sort((a, b) => b.sentence - a.sentence)[0];
  const times = (entity: number): number => held.filter((e) => e.participants.some((p) => p.entity === entity)).length;
  const [first, ...more] = (last?.participants ?? []).filter((p) => times(p.entity) >= SEVERAL);
  const actor = first && !more.length && first.actor !== null ? c.actors[first.actor] : undefined;
  const host = first && actor ? { actor, entity: c.entities[first.entity] as Entity } : null;
  return host && other(host) ? host : null;
};

/** What it counts that a report tells much of somebody. */
const CENTRE = 0.2;
/** And that he is at home where it tells from: of two guests neither is the other's. */
const AT_HOME = 1;
/** Whom "he", "the minister" or nothing at all stands for beside the one named: of another party, by a pronoun or told of most lately and often. */
export const partnerOf = (
  c: GatherContext,
  { actors }: Placed,
  sentence: Sentence,
  { actor, entity: named }: Present,
  told: readonly Event[],
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
  const host = hostSoFar(c, sentence, told, other);
  if (host) return host;
  const weights = new Map<number, { present: Present; n: number }>();
  for (let at = Math.max(0, sentence.index - BACK); at < sentence.index; at++)
    for (const p of (actors.get(at) ?? []).flatMap(present).filter(other)) {
      weights.set(p.entity.index, { present: p, n: (weights.get(p.entity.index)?.n ?? 0) + 1 });
    }
  const most = toldMost(c);
  const atHome = (entity: number): boolean =>
    c.home !== null && named.party !== c.home && (c.entities[entity] as Entity).party === c.home;
  const weight = (entity: number, n: number): number => n + CENTRE * most(entity) + (atHome(entity) ? AT_HOME : 0);
  return [...weights].sort(([a, x], [b, y]) => weight(b, y.n) - weight(a, x.n))[0]?.[1].present ?? null;
};
