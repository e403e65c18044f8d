import type { Sentence } from "../document.ts";
import { GAP, type Words } from "../words.ts";
import type { Scene } from "./rule.ts";
import { isPast } from "./tense.ts";

/** Days beyond which a time ahead is no stop of a journey that the telling goes on from. */
export const SOON = 45;

const PRESENT_TOO: ReadonlySet<string> = new Set(["has", "have", "says"]);
const OWNED: ReadonlySet<string> = new Set("him her them a an the his their its it no".split(" "));
/** "received", "has met"; not "has him for an hour", nor "says the palace". */
const toldAsPast = (w: Words, i: number): boolean => {
  const word = w.folded[i] as string;
  if (w.capital[i] !== 0 || !isPast(word)) return false;
  if (!PRESENT_TOO.has(word)) return true;
  return word !== "says" && !OWNED.has(w.folded[i + 1] ?? "") && w.gap[i + 1] === GAP.space && w.capital[i + 1] === 0;
};

/** True where words [first, last) tell something as past. */
export const anyPast = (w: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (toldAsPast(w, i)) return true;
  return false;
};

const past = new WeakMap<Sentence, boolean>();
/** Asked once of a sentence, however many times stand in it. */
const sentencePast = (w: Words, s: Sentence): boolean => {
  const known = past.get(s) ?? anyPast(w, s.first, s.last);
  past.set(s, known);
  return known;
};

/** "He flies to Riga on Monday. On Wednesday Karis receives him": the time told last lies ahead of the report, and nothing in the sentence is told as past. */
export const tellingAhead = (s: Scene): boolean => {
  const { before, now, sentence } = s;
  if (!before || !now || now.from !== now.to || sentence.region !== null) return false;
  return before.from > now.to && before.to - now.to <= SOON && !sentencePast(s.words, sentence);
};
