import type { Sentence } from "../../document.ts";
import type { Event } from "./event.ts";
import { type GatherContext, HELD, ids, subset } from "./told.ts";

/** What may be done by word of mouth. */
const CONVEYED = new Set("conveyed conveys extended extends".split(" "));
/** What is handed over, said or not. */
const MISSIVES = new Set("letter letters message messages telegram telegrams cable cables note written handwritten".split(" "));
const FACING = new Set(["meeting", "call", "ceremony"]);

const byMouth = (c: GatherContext, e: Event): boolean =>
  e.triggers.every((t) => {
    const { first, last } = c.sentences[t.sentence] as Sentence;
    return (
      CONVEYED.has(c.words.folded[t.first] as string) && !c.words.folded.slice(first, last).some((word) => MISSIVES.has(word))
    );
  });

/**
 * "During the meeting the Ambassador conveyed the King's best wishes to the President": what is said where the two are told to have met is no
 * letter. The events without such.
 */
export const withoutSaidThere = (c: GatherContext, events: readonly Event[]): Event[] => {
  const talks = events.filter((e) => FACING.has(e.kind) && HELD.has(e.status));
  return events.filter(
    (e) => e.kind !== "correspondence" || !talks.some((t) => subset(ids(e.participants), ids(t.participants))) || !byMouth(c, e),
  );
};
