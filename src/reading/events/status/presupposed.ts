import { GAP } from "../../words.ts";
import { preposition, type Scene } from "../finding/clause.ts";

/** Behind these an engagement is taken for granted: nothing that is denied or called off in the sentence around is said of it. */
const TAKEN_FOR_GRANTED = new Set("after following since during upon".split(" "));
/** The same where they open the sentence: "At a meeting with X, Y denied the charge". */
const OPENING = new Set("at in on over during after".split(" "));
const PHRASE = 6;

/** The preposition that leads to a noun phrase which begins at `start`; -1: none. */
const leading = (s: Scene, start: number, sentenceFirst: number): number => {
  const { words: w } = s;
  for (let i = start - 1; i >= sentenceFirst && start - i <= PHRASE; i--) {
    const word = w.folded[i] as string;
    if (TAKEN_FOR_GRANTED.has(word) || preposition(word)) return i;
    const other = s.actorAt[i] !== -1 || s.timeAt[i] !== -1 || word === "and";
    if (other || (w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon | GAP.colon)) return -1;
  }
  return -1;
};

/** True for "denied any rift [after his meeting with X]", "At a meeting with X, Y ruled out a deal". `start`: where the engagement's phrase begins. */
export const isPresupposed = (s: Scene, start: number, sentenceFirst: number): boolean => {
  const at = leading(s, start, sentenceFirst);
  const word = s.words.folded[at] ?? "";
  return TAKEN_FOR_GRANTED.has(word) || (at === sentenceFirst && OPENING.has(word));
};

/** True for "[During the visit], they will sign ...": what opens its sentence. */
export const opensSentence = (s: Scene, start: number, sentenceFirst: number): boolean => {
  const at = leading(s, start, sentenceFirst);
  return at === sentenceFirst && (OPENING.has(s.words.folded[at] ?? "") || s.words.folded[at] === "during");
};
