import type { Actor, Sentence, TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Event } from "./event.ts";
import { type GatherContext, ids, sameSet, type Told } from "./told.ts";

/** Words before its noun: "The [long awaited] meeting", "[Ruto's] talks". */
const OPENING = 6;
/** Words from the noun to its verb, people and places aside. */
const REACH = 8;
const LEADING = new Set(
  "between of with and the in at on to their two both leaders presidents ministers sides countries".split(" "),
);
/** What is told in the present of an engagement says nothing of whether it was: "comes amid", "is seen as". */
const PRESENT = new Set("comes come is are follows follow marks mark takes take remains remain carries carry".split(" "));
const HAPPENING = new Set("over under underway taking place being going now still continuing".split(" "));
const AHEAD = new Set(["planned", "proposed"]);

/** "The meeting between A and B comes amid a dispute", "Their talks are seen as a test": told of one that the report has told, held or not. */
const saysNothing = (c: GatherContext, { trigger: t, times }: Told): boolean => {
  if (!t.noun || t.status !== "held" || times.length) return false;
  const { folded, gap } = c.words;
  const s = c.sentences[t.sentence] as Sentence;
  if (t.first - s.first > OPENING) return false;
  for (let i = s.first; i < t.first; i++)
    if (LEADING.has(folded[i] as string) && folded[i] !== "the" && folded[i] !== "their") return false;
  let free = 0;
  for (let i = t.last; i < s.last && free < REACH; ) {
    const actor = c.actors[c.actorAt[i] as number];
    if (actor || c.timeAt[i] !== -1) {
      i = actor ? (actor as Actor).last : (c.times[c.timeAt[i] as number] as TimeMention).last;
      continue;
    }
    if ((gap[i] as number) & (GAP.semicolon | GAP.colon)) return false;
    if (PRESENT.has(folded[i] as string)) return !HAPPENING.has(folded[i + 1] ?? "");
    if (!LEADING.has(folded[i] as string) && !(c.words.capital[i] as number)) return false;
    free++;
    i++;
  }
  return false;
};

/** The planned engagement of just these people of which a later sentence goes on in such words; none where anything of them is told as held. */
export const plannedMeant = (c: GatherContext, events: readonly Event[], told: Told): Event | null => {
  if (told.people.length < 2 || !saysNothing(c, told)) return null;
  const mine = ids(told.people);
  return (
    events.findLast((e) => e.kind === told.trigger.kind && AHEAD.has(e.status) && sameSet(ids(e.participants), mine)) ?? null
  );
};
