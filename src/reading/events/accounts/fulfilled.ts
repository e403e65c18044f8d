import type { Sentence } from "../../document.ts";
import type { Event } from "./event.ts";
import { type GatherContext, HELD, ids, sameSet } from "./told.ts";

/** Said of a journey that was made. */
const MADE = new Set(
  "travelled traveled flew arrived came went visited drove journeyed returned landed reached headed crossed hurried rushed paid".split(
    " ",
  ),
);
/** Words from the journey to what it was for: "flew [to Warsaw on Sunday] to hold talks". */
const REACH = 16;
/** Words between "to" and the word of contact: "to hold bilateral talks", "to meet". */
const AIM = 5;

/** True where what is told is what somebody had travelled for: "flew to Warsaw to hold talks with". */
const aimOfJourney = (c: GatherContext, e: Event): boolean =>
  e.triggers.every((t) => {
    const { folded } = c.words;
    const { first } = c.sentences[t.sentence] as Sentence;
    let to = -1;
    for (let i = t.first - 1; i >= Math.max(first, t.first - REACH); i--) {
      if (to < 0 && folded[i] === "to" && t.first - i <= AIM && c.actorAt[i + 1] === -1) to = i;
      if (to >= 0 && MADE.has(folded[i] as string)) return true;
    }
    return false;
  });

/**
 * "He flew to Warsaw to hold talks with X. The two held a closed-door meeting": what a journey was made for, and what came of it, are one. The
 * events without plans that the report goes on to tell as carried out.
 */
export const withoutFulfilled = (c: GatherContext, events: readonly Event[]): Event[] =>
  events.filter(
    (e) =>
      e.status !== "planned" ||
      e.kind !== "meeting" ||
      !events.some(
        (x) =>
          HELD.has(x.status) &&
          x.kind === "meeting" &&
          x.sentence >= e.sentence &&
          sameSet(ids(x.participants), ids(e.participants)),
      ) ||
      !aimOfJourney(c, e),
  );
