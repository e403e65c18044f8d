import type { Scene } from "../finding/clause.ts";
import { listStartingWith } from "../finding/lists.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";
import { NOWHERE } from "./way.ts";

/** Before it "visiting" is a verb: "is visiting President X", "while visiting him". */
const VERB_BEFORE = new Set("is are was were be been while when after before by in on of from for and".split(" "));

/** "the visiting Latvian premier, X,": a guest is told to be on a journey by the word before his title. */
export const visitingGuest = (s: Scene, i: number): Trigger | null => {
  if (s.words.folded[i] !== "visiting" || VERB_BEFORE.has(s.words.folded[i - 1] ?? "")) return null;
  const guest = s.actors[s.actorAt[i + 1] ?? -1];
  if (!guest || guest.first !== i + 1 || !human(guest) || guest.possessive || s.sentenceOf[i] !== s.sentenceOf[i + 1])
    return null;
  const { index, last } = s.sentences[s.sentenceOf[i] as number] as { index: number; last: number };
  const parts = listStartingWith(s, guest, last).slice(0, 1).map(part("visitor"));
  return {
    first: i,
    last: i + 1,
    kind: "visit",
    status: "held",
    sentence: index,
    parts,
    anaphoric: false,
    noun: true,
    goal: NOWHERE,
  };
};
