import type { Actor } from "../../document.ts";
import type { Scene } from "../finding/clause.ts";
import { ownerBefore } from "../finding/noun-actors.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";
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

/** "the Chancellor's two days in Hanoi": a stay told by how long it was; null where the noun's owner is nobody who travels. */
export const daysSpent = (s: Scene, at: number): Trigger | null => {
  const { folded } = s.words;
  if (!SPELLS.has(folded[at] as string) || folded[at + 1] !== "in" || !(s.placeAt?.(at + 2) ?? false)) return null;
  const owner = [...(ownerBefore(s, at) ?? []), ...forWhom(s, at)].filter(human).slice(0, 1);
  if (!owner.length) return null;
  const goal = folded[at + 2] === "the" ? at + 3 : at + 2;
  return stay(s, at, owner.map(part("visitor")), goal);
};
