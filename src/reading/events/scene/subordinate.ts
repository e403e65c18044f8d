import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { inTheirClause } from "./other-predicate.ts";
import type { PlaceMention } from "./places.ts";

const OPENERS = new Set("who whose whom which that what how why whether because until unless".split(" "));

/** The last participant told before a word of the sentence. */
const lastBefore = (t: Trigger, at: number): readonly number[] | null => {
  let found: { last: number; entities: readonly number[] } | null = null;
  for (const { actor } of t.parts) if (actor.last <= at && (!found || actor.last > found.last)) found = actor;
  return found?.entities ?? null;
};

/** Somebody else of those who took part is told of in the clause [from, to). */
const othersIn = (c: GatherContext, t: Trigger, from: number, to: number, but: readonly number[]): boolean => {
  const others = new Set(t.parts.flatMap((p) => p.actor.entities).filter((x) => !but.includes(x)));
  for (let i = from; i < to; i++) if (c.actors[c.actorAt[i] as number]?.entities.some((x) => others.has(x))) return true;
  return false;
};

/**
 * "poured tea for Rao, who had been in Lima", "complained of the vote that looms in Lima", "is told what happens to people in Lima": a town of a clause that tells of
 * none but the one before it. "Rao, who received him in Lima" tells of both.
 */
export const inSubordinate = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const { first, last } = c.sentences[p.sentence] as { first: number; last: number };
  for (let i = p.first - 1; i > first; i--) {
    if (!OPENERS.has(c.words.folded[i] as string) || c.words.capital[i] !== 0) continue;
    const before = lastBefore(t, i);
    if (!before) continue;
    let end = p.last;
    while (end < last && !((c.words.gap[end] as number) & (GAP.comma | GAP.semicolon))) end++;
    // "X, who came yesterday, sat down with Y in Lima": the clause was over.
    for (let k = i + 1; k <= p.first; k++) if ((c.words.gap[k] as number) & (GAP.comma | GAP.semicolon)) return false;
    return !othersIn(c, t, i, end, before);
  }
  return inTheirClause(c, p);
};
