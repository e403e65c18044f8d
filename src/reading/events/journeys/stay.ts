import type { Sentence } from "../../document.ts";
import type { Scene } from "../finding/clause.ts";
import type { Trigger } from "../finding/trigger.ts";

/** A visit told as a stay by the one word at `at`; `parts`: who stays, if its own words tell; `goal`: the first word of the place. */
export const stay = (s: Scene, at: number, parts: Trigger["parts"], goal: number): Trigger => ({
  first: at,
  last: at + 1,
  kind: "visit",
  status: "held",
  sentence: (s.sentences[s.sentenceOf[at] as number] as Sentence).index,
  parts,
  anaphoric: false,
  noun: true,
  goal,
});
