import { wordTest } from "../../forms.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const THERE = new Set("attended present attending participated participants attendees guests".split(" "));
const BEGINS = spots(wordTest((word) => THERE.has(word)));
/** Sentences behind a gathering in which it is told who was there. */
const NEAR = 2;
/** Words behind which one thing of its own is attended: "attended [a lunch]". */
const OBJECT = new Set("a an the his her their".split(" "));

/** A sentence that tells who was there, without saying where: "A, B and C attended", "Among those present were A and B". */
const tellsWho = (c: GatherContext, sentence: number): boolean => {
  const s = c.sentences[sentence];
  if (!s) return false;
  return spotsWithin(BEGINS(c.words), s.first, s.last).some((i) => {
    const ends = i + 1 >= s.last || ((c.words.gap[i + 1] as number) & ~(GAP.space | GAP.hyphen)) !== 0;
    return ends || !OBJECT.has(c.words.folded[i + 1] as string);
  });
};

/** What a report tells, as it leaves the finding of engagements. */
interface Found {
  readonly gathered: Event[];
  readonly framed: Event[];
  readonly chief: Event | null;
}

/** The gathering told shortly before a sentence. */
const gatheringBefore = (bySentence: ReadonlyMap<number, Event>, e: Event): Event | undefined => {
  for (let n = e.sentence - 1; n >= e.sentence - NEAR; n--) {
    const g = bySentence.get(n);
    if (g?.status === e.status) return g;
  }
  return undefined;
};

/** "X hosted a summit. A, B and C attended": they met there and nowhere else. */
export const withThosePresent = (c: GatherContext, { gathered, framed, chief }: Found): Found => {
  const bySentence = new Map([...gathered, ...framed].filter((e) => e.kind === "gathering").map((e) => [e.sentence, e]));
  if (!bySentence.size) return { gathered, framed, chief };
  let first = chief;
  const kept = gathered.filter((e) => {
    if (e.kind !== "meeting" || !e.triggers.every((t) => t.modelled && t.sentence === e.sentence)) return true;
    const gathering = tellsWho(c, e.sentence) ? gatheringBefore(bySentence, e) : undefined;
    if (!gathering) return true;
    for (const p of e.participants)
      if (!gathering.participants.some((q) => q.entity === p.entity)) gathering.participants.push({ ...p, role: "party" });
    if (e === first) first = gathering;
    return false;
  });
  // A gathering that is now the chief one frames no more, it is told.
  const moved = first !== chief && first !== null && framed.includes(first) ? [first] : [];
  return { gathered: [...kept, ...moved], framed: framed.filter((e) => !moved.includes(e)), chief: first };
};
