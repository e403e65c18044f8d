import type { Entity } from "../../document.ts";
import type { GatherContext } from "./told.ts";

const HEADLINE = 2,
  OPENING = 2;
/** Mentions beyond which somebody told of more often is no more the one whom the report follows. */
const OFTEN = 12;

const known = new WeakMap<GatherContext, ReadonlyMap<number, number>>();

const weigh = (c: GatherContext): ReadonlyMap<number, number> => {
  const out = new Map<number, number>();
  const opening = new Set<number>();
  let opened: number | null = null;
  for (const a of c.actors) {
    const [one] = a.entities;
    if (one === undefined || a.entities.length !== 1) continue;
    const { type, party } = c.entities[one] as Entity;
    if ((type !== "person" && type !== "office") || party === null) continue;
    const sentence = c.sentenceOf[a.first] as number;
    const region = c.sentences[sentence]?.region ?? null;
    if (region === null) opened ??= sentence;
    const first = sentence === opened && !opening.has(one);
    if (first) opening.add(one);
    out.set(one, (out.get(one) ?? 0) + 1 + (first ? OPENING : 0) + (region === "title" ? HEADLINE : 0));
  }
  for (const [entity, n] of out) out.set(entity, Math.min(n, OFTEN));
  return out;
};

/** How much a report tells of an official: named often, in its headline, in its first sentence. */
export const toldMost = (c: GatherContext): ((entity: number) => number) => {
  const weights = known.get(c) ?? weigh(c);
  known.set(c, weights);
  return (entity) => weights.get(entity) ?? 0;
};
