import type { Sentence } from "../../document.ts";
import type { Status } from "../../reading.ts";
import { type Scene, subjectsOf } from "../finding/clause.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";

const OWN = new Set("his her their the".split(" "));
const TO = new Set(["to", "into"]);
/** Words between "way" and where it leads: "on his way back home from". */
const REACH = 4;
const ONWARD = new Set("back home over out".split(" "));

/** The word at which the name of the place begins to or from which a way leads, and which of the two it is. */
const wayOf = (s: Scene, at: number, last: number): { readonly goal: number; readonly status: Status } | null => {
  const { folded } = s.words;
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    const word = folded[i] as string;
    const from = word === "from";
    if ((from || TO.has(word)) && (s.placeAt?.(i + 1) ?? false))
      return { goal: folded[i + 1] === "the" ? i + 2 : i + 1, status: from ? "held" : "planned" };
    if (!ONWARD.has(word)) return null;
  }
  return null;
};

/** "stopped in Algiers on his way home from Moscow", "is on her way to Lima": a journey told beside another. */
export const onTheWay = (s: Scene, at: number): Trigger | null => {
  const { folded } = s.words;
  if (folded[at] !== "way" || !OWN.has(folded[at - 1] ?? "") || folded[at - 2] !== "on") return null;
  const { index, last } = s.sentences[s.sentenceOf[at] as number] as Sentence;
  const way = wayOf(s, at, last);
  const travellers = way
    ? subjectsOf(s, at - 2)
        .filter(human)
        .slice(0, 1)
    : [];
  if (!way || !travellers.length) return null;
  const { goal, status } = way;
  return {
    first: at,
    last: at + 1,
    kind: "visit",
    status,
    sentence: index,
    parts: travellers.map(part("visitor")),
    anaphoric: false,
    noun: true,
    goal,
  };
};
