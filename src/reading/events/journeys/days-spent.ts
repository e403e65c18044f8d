import type { Actor } from "../../document.ts";
import { preposition, type Scene, subjectsOf } from "../finding/clause.ts";
import { ownerBefore } from "../finding/noun-actors.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";
import { ENDING } from "./over-days.ts";
import { stay } from "./stay.ts";

const SPELLS = new Set("day days week weeks weekend night nights hours".split(" "));

/** Words of a place's name. */
const NAME = 5;
/** "the first of two days in Hanoi for the Chancellor". */
const forWhom = (s: Scene, at: number): readonly Actor[] => {
  for (let i = at + 3; i < at + 3 + NAME && s.sentenceOf[i] === s.sentenceOf[at]; i++) {
    const actor = s.words.folded[i] === "for" ? s.actors[s.actorAt[i + 1] as number] : undefined;
    if (actor) return [actor];
  }
  return [];
};

const BEGINNING = new Set("began begins started starts opened opens had has having enjoyed".split(" "));
/** Words from the verb to the days: "rounded off [a busy two] days". */
const VERB_REACH = 6;
/** "rounded off two days in Hanoi": whoever does so. */
const whoEnds = (s: Scene, at: number): readonly Actor[] => {
  const { folded } = s.words;
  for (let i = at - 1; i >= at - VERB_REACH && s.sentenceOf[i] === s.sentenceOf[at] && s.actorAt[i] === -1; i--) {
    const word = folded[i] as string;
    if (ENDING.has(word) || BEGINNING.has(word)) return subjectsOf(s, i);
    if (preposition(word)) return [];
  }
  return [];
};

/** "the Chancellor's two days in Hanoi": a stay told by how long it was; null where the noun's owner is nobody who travels. */
export const daysSpent = (s: Scene, at: number): Trigger | null => {
  const { folded } = s.words;
  if (!SPELLS.has(folded[at] as string) || folded[at + 1] !== "in" || !(s.placeAt?.(at + 2) ?? false)) return null;
  const owner = [...(ownerBefore(s, at) ?? []), ...forWhom(s, at), ...whoEnds(s, at)].filter(human).slice(0, 1);
  if (!owner.length) return null;
  const goal = folded[at + 2] === "the" ? at + 3 : at + 2;
  return stay(s, at, owner.map(part("visitor")), goal);
};
