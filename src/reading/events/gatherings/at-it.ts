import type { Actor, Entity } from "../../document.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import { GAP } from "../../words.ts";
import type { Participation } from "../accounts/event.ts";
import { participantsOf } from "../accounts/participants.ts";
import type { GatherContext } from "../accounts/told.ts";
import { subjectsOf } from "../finding/clause.ts";
import { objectsOf } from "../finding/objects.ts";
import { part } from "../finding/trigger.ts";
import { ATTENDANCE, whoAttends } from "./who-attends.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** By which somebody is told to hold a gathering. */
export const HOSTING =
  set(`host hosts hosted hosting stage stages staged staging convene convenes convened organise organises organised
  organize organizes organized propose proposes proposed proposing called calls holds`);
/** By which somebody is told to be at a gathering, or to hold it. */
const AT_IT = set(
  `attend attends attended attending chair chairs chaired chairing join joins joined joining address addresses addressed addressing
  part participate participates participated participating preside presides presided represent represents represented open opens opened
  appeared appearing heading headed heads ${[...ATTENDANCE].join(" ")}`,
);
/** Words between such a verb and the gathering's name: "will take part in [the opening session of] the". */
const REACH = 6;
/** Behind its name: "hosted by X", "chaired by X". */
const DONE = set("hosted chaired convened organised organized opened attended staged");
const BEHIND = 9;

/** The word before a gathering's name by which somebody is at it or holds it; -1: none. */
export const verbBefore = (c: GatherContext, o: OccasionMention, words: ReadonlySet<string>, reach = REACH): number => {
  const { first } = c.sentences[o.sentence] as { first: number };
  for (let i = o.first - 1; i >= Math.max(first, o.first - reach); i--) if (words.has(c.words.folded[i] as string)) return i;
  return -1;
};

const THAT = set("that which");
/** "hosted by X", "which is to be chaired by X", "that Iraq hosted": those behind the name who hold it. */
const holdersBehind = (c: GatherContext, o: OccasionMention): readonly Actor[] => {
  const { last } = c.sentences[o.sentence] as { last: number };
  for (let i = o.last; i < Math.min(last - 1, o.last + BEHIND); i++) {
    const owner = THAT.has(c.words.folded[i] as string) ? c.actors[c.actorAt[i + 1] as number] : undefined;
    if (owner?.first === i + 1 && HOSTING.has(c.words.folded[owner.last] ?? "")) return [owner];
  }
  for (let i = o.last; i < Math.min(last - 1, o.last + BEHIND); i++)
    if (DONE.has(c.words.folded[i] as string) && c.words.folded[i + 1] === "by")
      return objectsOf(c, i + 1, { direct: false, by: ["by"], reach: 4 });
  return [];
};

const toParts = (c: GatherContext, actors: readonly Actor[]): Participation[] =>
  participantsOf(c, { parts: actors.map(part("party")) });

/** Who holds a gathering: the subject of "hosts", or whoever stands behind "hosted by". */
export const holders = (c: GatherContext, o: OccasionMention): Participation[] => {
  const verb = verbBefore(c, o, HOSTING);
  return toParts(c, verb >= 0 ? subjectsOf(c, verb) : holdersBehind(c, o));
};

const SPEAKING = set("spoke speaks speaking");
const TOLD = set("told");
/** "speaking at the summit", "told the summit": to whom somebody speaks. */
const speakingBefore = (c: GatherContext, o: OccasionMention): number => {
  const told = verbBefore(c, o, TOLD);
  if (told >= o.first - 2) return told;
  const at = verbBefore(c, o, SPEAKING);
  return ["at", "to", "in"].includes(c.words.folded[at + 1] ?? "") ? at : -1;
};

const STANDING_IN = set(
  "stand stands stood standing sit sits sat sitting fill fills filled filling step steps stepped stepping deputise deputises deputised deputising deputize deputizes deputized deputizing",
);
/** Words between it and the gathering: whoever is stood in for has a title and a name. */
const FOR_WHOM = 11;
/** "will stand in for him at the summit", "deputises for the president at". */
const standingIn = (c: GatherContext, o: OccasionMention): number => {
  const at = verbBefore(c, o, STANDING_IN, FOR_WHOM);
  const { folded } = c.words;
  const deputises = (folded[at] ?? "").startsWith("deputi");
  return at >= 0 && folded[deputises ? at + 1 : at + 2] === "for" && (deputises || folded[at + 1] === "in") ? at : -1;
};

/** The word by which somebody is told to be at a gathering; -1: none. */
export const attendanceBefore = (c: GatherContext, o: OccasionMention): number =>
  Math.max(verbBefore(c, o, AT_IT), speakingBefore(c, o), standingIn(c, o));

/** Who is told to be at it: the subject of "will attend", "chairs", and whoever holds it. */
export const attending = (c: GatherContext, o: OccasionMention): Participation[] => {
  const verb = attendanceBefore(c, o);
  return verb >= 0 ? toParts(c, whoAttends(c, o, verb)) : holders(c, o);
};

/** "the Foreign Ministers Meeting (FMM) ... he chairs the FMM": who is at it by its letters, where its name tells of nobody. */
export const attendingByLetters = (c: GatherContext, o: OccasionMention): Participation[] => {
  const { folded, gap, capital } = c.words;
  if (!((gap[o.last] ?? 0) & GAP.open) || capital[o.last] !== 2) return [];
  const at = folded.indexOf(folded[o.last] as string, o.last + 1);
  const sentence = c.sentenceOf[at];
  return at < 0 || sentence === undefined ? [] : attending(c, { ...o, first: at, last: at + 1, sentence });
};

/** True where an official is told to go there himself. */
export const anOfficial = (c: GatherContext, people: readonly Participation[]): boolean =>
  people.some((p) => ["person", "office"].includes((c.entities[p.entity] as Entity).type));
