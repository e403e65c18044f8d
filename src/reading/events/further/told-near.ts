import type { Event } from "../accounts/event.ts";
import type { Trigger } from "../finding/trigger.ts";

/** An engagement and how far from a sentence it is told. */
export interface Near {
  readonly e: Event;
  /** Its place among all. */
  readonly i: number;
  readonly far: number;
}

/** Engagements by where they are told, so that none is looked for among all of a long report. */
export interface Index {
  /** Those told up to `before` sentences before one, or up to `behind` sentences behind it: these count as `behind` further off. */
  near(sentence: number, before: number, behind: number): Near[];
  /** Those first told by a word. */
  toldFirstBy(t: Trigger | undefined): readonly Event[];
  /** Those that stand beside one among all. */
  around(e: Event, reach: number): Event[];
}

const pushed = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

export const indexOf = (events: readonly Event[]): Index => {
  const bySentence = new Map<number, number[]>();
  const byFirst = new Map<Trigger | undefined, Event[]>();
  const place = new Map<Event, number>();
  for (const [i, e] of events.entries()) {
    place.set(e, i);
    pushed(byFirst, e.triggers[0], e);
    for (const t of e.triggers) if (bySentence.get(t.sentence)?.at(-1) !== i) pushed(bySentence, t.sentence, i);
  }
  return {
    near(sentence, before, behind) {
      const far = new Map<number, number>();
      for (let k = sentence - before; k <= sentence + behind; k++)
        for (const i of bySentence.get(k) ?? []) {
          const here = k <= sentence ? sentence - k : behind + k - sentence;
          far.set(i, Math.min(here, far.get(i) ?? here));
        }
      return [...far].map(([i, n]) => ({ e: events[i] as Event, i, far: n })).sort((a, b) => a.i - b.i);
    },
    toldFirstBy: (t) => byFirst.get(t) ?? [],
    around(e, reach) {
      const at = place.get(e) ?? 0;
      return events.slice(Math.max(0, at - reach), at + reach);
    },
  };
};
