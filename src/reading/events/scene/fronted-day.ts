import type { Sentence, TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

/** Words before the day: "[Then, on] Thursday". */
const OPENING = 2;
/** Words from the day to what is told last: so long a list of appointments. */
const REACH = 60;
const PARTS = new Set(
  "who whose whom which where when while after before since until that following during ahead because said says if".split(" "),
);

/** "On Thursday he will hold talks with A, visit a school and call on B": the one day that opens the sentence is that of all that its subject does. */
export const frontedDay = (c: GatherContext, t: Trigger): TimeMention[] | null => {
  const days = c.timesIn.get(t.sentence) ?? [];
  const [day] = days;
  const s = c.sentences[t.sentence] as Sentence;
  if (!day || days.length > 1 || day.role !== "at" || day.first - s.first > OPENING || t.first - day.last > REACH) return null;
  if (day.from === null || day.from !== day.to || t.first < day.last) return null;
  for (let i = day.last; i < t.first; i++)
    if (
      (c.words.gap[i] as number) & (GAP.semicolon | GAP.colon | GAP.quote) ||
      (c.actorAt[i] === -1 && PARTS.has(c.words.folded[i] as string))
    )
      return null;
  return [day];
};
