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

/** "the details of their conversation": who denies or hides them does not deny it. */
const PARTS = new Set(
  "details detail substance contents content outcome transcript record account aftermath tone course".split(" "),
);
/** "cancelled the visit in a letter", "denied it in a phone call": how something is said. */
const MEANS = new Set("letter message call note telegram cable phonecall".split(" "));
const BY = new Set("in by via through over".split(" "));
const ofWhatWas = ({ words: w }: Scene, at: number, noun: string): boolean => {
  const word = w.folded[at] ?? "";
  return (word === "of" && PARTS.has(w.folded[at - 1] ?? "")) || (BY.has(word) && MEANS.has(noun));
};

/** True for "denied any rift [after his meeting with X]", "At a meeting with X, Y ruled out a deal". `start`: where the engagement's phrase begins; `last`: where it ends. */
export const isPresupposed = (s: Scene, start: number, sentenceFirst: number, last = start): boolean => {
  const at = BY.has(s.words.folded[start] ?? "") ? start : leading(s, start, sentenceFirst);
  const word = s.words.folded[at] ?? "";
  return (
    TAKEN_FOR_GRANTED.has(word) ||
    (at === sentenceFirst && OPENING.has(word)) ||
    (at >= 0 && ofWhatWas(s, at, s.words.folded[last - 1] ?? ""))
  );
};

/** True for "[During the visit], they will sign ...": what opens its sentence. */
export const opensSentence = (s: Scene, start: number, sentenceFirst: number): boolean => {
  const at = leading(s, start, sentenceFirst);
  return at === sentenceFirst && (OPENING.has(s.words.folded[at] ?? "") || s.words.folded[at] === "during");
};
