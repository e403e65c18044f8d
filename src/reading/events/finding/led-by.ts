import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { objectsOf } from "./objects.ts";
import { human } from "./trigger.ts";

const LED = new Set(["led", "headed", "chaired", "cochaired"]);
/** Words from the talks to who led them: "the dialogue, which was held in Dhaka on Monday and co-chaired by". */
const REACH = 16;

/** "The seventh security dialogue, led by A and B, took place in Oslo": those of two sides who led the talks named at word `noun`; empty: not told. */
export const ledBy = (s: Scene, noun: number): Actor[] => {
  const { folded, gap, count } = s.words;
  const sentence = s.sentenceOf[noun];
  for (let i = noun + 1; i < Math.min(count - 1, noun + REACH) && s.sentenceOf[i] === sentence; i++) {
    if ((gap[i] as number) & (GAP.semicolon | GAP.colon)) return [];
    if (!LED.has(folded[i] as string) || folded[i + 1] !== "by") continue;
    const leaders = objectsOf(s, i + 1, { direct: false, by: ["by"], reach: 4 }).filter(human);
    return leaders.length > 1 ? leaders : [];
  }
  return [];
};
