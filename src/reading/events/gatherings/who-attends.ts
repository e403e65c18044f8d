import type { Actor, Sentence } from "../../document.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { subjectsOf } from "../finding/clause.ts";
import { firstActorFrom } from "../finding/first-actor.ts";
import { ownerBefore } from "../finding/noun-actors.ts";
import { objectsOf } from "../finding/objects.ts";
import { human } from "../finding/trigger.ts";
import { NEAR, OWN, owner } from "../journeys/traveller.ts";

/** By which somebody's being at a gathering is named: "his participation in the summit". */
export const ATTENDANCE: ReadonlySet<string> = new Set(
  "participation attendance presence appearance address speech intervention remarks statement".split(" "),
);
/** Words between "his" and what he did: "his [expected] attendance". */
const OWN_REACH = 3;
/** Words behind a fronted clause in which the subject of the main one stands. */
const MAIN_REACH = 16;

/** "After attending the summit in Kazan, [X] flew": the first who acts behind a comma. */
const mainAfter = (c: GatherContext, o: OccasionMention): Actor[] => {
  const { last } = c.sentences[o.sentence] as Sentence;
  for (let k = firstActorFrom(c, o.last); k < c.actors.length; k++) {
    const a = c.actors[k] as Actor;
    if (a.first >= last || a.first > o.last + MAIN_REACH) return [];
    if (human(a) && !a.possessive && (c.words.gap[a.first] as number) & GAP.comma) return [a];
  }
  return [];
};

/** True where nobody is named before the words: the clause is fronted. */
const opens = (c: GatherContext, o: OccasionMention, at: number): boolean => {
  const next = c.actors[firstActorFrom(c, (c.sentences[o.sentence] as Sentence).first)];
  return !next || next.first >= at;
};

/** Whom "his" or "her" before an attendance means; null: nobody's. */
const ownOf = (c: GatherContext, o: OccasionMention, at: number): Actor[] | null => {
  for (let i = at - 1; i >= at - OWN_REACH; i--) {
    const gender = OWN.get(c.words.folded[i] ?? "");
    if (gender === undefined) continue;
    const told = { first: at, sentence: o.sentence };
    const here = owner(c, told, [], gender, 0);
    if (here) return [here];
    const after = mainAfter(c, o);
    const before = after.length ? null : owner(c, told, [], gender, NEAR);
    return before ? [before] : after;
  }
  return null;
};

const OF = { direct: false, by: ["of"], reach: 8, noun: true } as const;

/** Whose attendance at a gathering a noun or a verb tells: "X's participation in", "attended", "Having addressed the summit, X". */
export const whoAttends = (c: GatherContext, o: OccasionMention, at: number): Actor[] => {
  const noun = ATTENDANCE.has(c.words.folded[at] as string);
  if (noun) {
    const own = ownerBefore(c, at) ?? ownOf(c, o, at);
    if (own) return own;
    const of = c.words.folded[at + 1] === "of" ? objectsOf(c, at + 1, OF) : [];
    if (of.length) return of;
  }
  return opens(c, o, at) ? mainAfter(c, o) : subjectsOf(c, at);
};
