import type { Actor, Sentence } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "../finding/clause.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";
import { stay } from "./stay.ts";
import { NOWHERE } from "./way.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));
const AT = set("in here");
/** What tells of a stay that is short: "in Lima for talks", "here until Friday", "in town for two days". */
const STAYING = set("for until till since on");
/** "for years", "for good": at home there. */
const SETTLED = set("years decades good life long study studies medical treatment");
const ADVERBS = set("now currently just again already still");

/** The word behind the name of the place at a word. */
const behindPlace = (s: Scene, at: number, sentence: Sentence): number => {
  const place = (s.townsIn?.get(sentence.index) ?? []).find(
    (p) => p.first === at || (p.first === at + 1 && s.words.folded[at] === "the"),
  );
  return place?.last ?? -1;
};

/** The one whom an insertion behind a comma tells of: "X, now in Lima". */
const toldOf = (s: Scene, at: number): Actor | null => {
  const first = ADVERBS.has(s.words.folded[at - 1] as string) ? at - 1 : at;
  const actor = s.actors[s.actorAt[first - 1] as number];
  if (!actor || actor.last !== first || !human(actor) || actor.possessive || actor.entities.length !== 1) return null;
  return (s.words.gap[first] as number) & (GAP.comma | GAP.dash | GAP.open) ? actor : null;
};

/** Words within which "X, in Lima on Monday, said" closes; where it does not, the day and the town are those of the sentence. */
const CLOSES_WITHIN = 5;
const closed = (s: Scene, at: number): boolean =>
  s.words.gap.slice(at + 1, at + CLOSES_WITHIN).some((gap) => gap & (GAP.comma | GAP.dash | GAP.close));

const stays = (s: Scene, at: number): boolean => {
  const { folded } = s.words;
  if (!STAYING.has(folded[at] as string) || (folded[at] === "on" && !closed(s, at))) return false;
  return ![1, 2, 3].some((n) => SETTLED.has(folded[at + n] ?? ""));
};

/** "X, in Lima for talks, said", "Y (here until Friday)": a journey told by where its traveller is for the time being. */
export const beingThere = (s: Scene, at: number): Trigger | null => {
  const { folded } = s.words;
  if (!AT.has(folded[at] as string)) return null;
  const actor = toldOf(s, at);
  if (!actor) return null;
  const sentence = s.sentences[s.sentenceOf[at] as number] as Sentence;
  const bare = folded[at] === "here" ? at + 1 : folded[at + 1] === "town" ? at + 2 : -1;
  const behind = bare < 0 ? behindPlace(s, at + 1, sentence) : bare;
  if (behind < 0 || behind >= sentence.last || !stays(s, behind)) return null;
  const goal = bare >= 0 ? NOWHERE : folded[at + 1] === "the" ? at + 2 : at + 1;
  return stay(s, at, [part("visitor")(actor)], goal);
};

const ORDINALS = set("first second third fourth fifth sixth maiden last");
const OWN = set("his her");
/** "It was her first time in Lima": whose, the sentences before tell. */
export const timeThere = (s: Scene, at: number): Trigger | null => {
  const { folded } = s.words;
  if (folded[at] !== "time" || folded[at + 1] !== "in" || !ORDINALS.has(folded[at - 1] ?? "")) return null;
  const own = OWN.has(folded[at - 2] ?? "") || OWN.has(folded[at - 3] ?? "");
  if (!own || !(s.placeAt?.(at + 2) ?? false)) return null;
  const goal = folded[at + 2] === "the" ? at + 3 : at + 2;
  return stay(s, at, [], goal);
};
