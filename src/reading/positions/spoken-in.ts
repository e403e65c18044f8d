import type { Told } from "../assemble.ts";
import type { PositionDraft } from "./draft.ts";

interface Held {
  readonly index: number;
  readonly sentence: number;
  readonly people: ReadonlySet<number>;
}

/** How many engagements before and behind a sentence are looked at. */
const NEAR = 40;

const heldOf = (told: readonly Told[]): Held[] =>
  told
    .map((t, index) => ({ t, index }))
    .filter(({ t }) => ["held", "earlier"].includes(t.event.status) && !["visit", "gathering"].includes(t.event.kind))
    .map(({ t, index }) => ({ index, sentence: t.event.sentence, people: new Set(t.event.participants.map((p) => p.entity)) }))
    .sort((a, b) => a.sentence - b.sentence || a.index - b.index);

/** How many of them stand at or before a sentence. */
const countUpTo = (held: readonly Held[], sentence: number): number => {
  let low = 0,
    high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle] as Held).sentence <= sentence) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The engagement in which something was said: the one told last before it among those its speaker took part in, else the
 * next one, else the chief one.
 */
export const spokenIn = (told: readonly Told[]): ((p: PositionDraft) => number | null) => {
  const held = heldOf(told);
  return (p) => {
    const own = (h: Held | undefined): boolean => h !== undefined && (p.joint || p.by.some((e) => h.people.has(e)));
    const at = countUpTo(held, p.sentence);
    // Of those told in one sentence the first one counts: the chief one, if it is among them.
    for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (!own(held[i])) continue;
      while (i > 0 && held[i - 1]?.sentence === held[i]?.sentence && own(held[i - 1])) i--;
      return (held[i] as Held).index;
    }
    for (let i = at; i < Math.min(held.length, at + NEAR); i++) if (own(held[i])) return (held[i] as Held).index;
    return told.length ? 0 : null;
  };
};
