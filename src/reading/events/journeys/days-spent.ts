import type { Sentence } from "../../document.ts";
import type { Scene } from "../finding/clause.ts";
import { ownerBefore } from "../finding/noun-actors.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";

const SPELLS = new Set("day days week weeks weekend night nights hours".split(" "));

/** "the Chancellor's two days in Hanoi": a stay told by how long it was; null where the noun's owner is nobody who travels. */
export const daysSpent = (s: Scene, at: number): Trigger | null => {
  const { folded } = s.words;
  if (!SPELLS.has(folded[at] as string) || folded[at + 1] !== "in" || !(s.placeAt?.(at + 2) ?? false)) return null;
  const owner = (ownerBefore(s, at) ?? []).filter(human);
  if (!owner.length) return null;
  const { index } = s.sentences[s.sentenceOf[at] as number] as Sentence;
  const goal = folded[at + 2] === "the" ? at + 3 : at + 2;
  return {
    first: at,
    last: at + 1,
    kind: "visit",
    status: "held",
    sentence: index,
    parts: owner.map(part("visitor")),
    anaphoric: false,
    noun: true,
    goal,
  };
};
