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

/** "The President received the Fijian ambassador and conveyed his greetings to the Prime Minister of Fiji": by the mouth of the envoy. */
const throughEnvoy = (c: GatherContext, e: Event, t: Event): boolean => {
  const [one, other] = e.participants;
  const sender = ids(t.participants).includes(one?.entity ?? -1) ? one : other;
  const receiver = sender === one ? other : one;
  if (!sender || !receiver || e.participants.length !== 2 || !ids(t.participants).includes(sender.entity)) return false;
  const party = c.entities[receiver.entity]?.party ?? null;
  return t.participants.some((p) => {
    const x = c.entities[p.entity];
    return p.entity !== sender.entity && x?.office?.officeClass === "ambassador" && x.party === party;
  });
};

/**
 * "During the meeting the Ambassador conveyed the King's best wishes to the President": what is said where the two are told to have met is no
 * letter. The events without such.
 */
export const withoutSaidThere = (c: GatherContext, events: readonly Event[]): Event[] => {
  const talks = events.filter((e) => FACING.has(e.kind) && HELD.has(e.status));
  return events.filter(
    (e) =>
      e.kind !== "correspondence" ||
      !talks.some((t) => subset(ids(e.participants), ids(t.participants)) || throughEnvoy(c, e, t)) ||
      !byMouth(c, e),
  );
};
