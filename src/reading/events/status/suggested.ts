import { GAP, type Words } from "../../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

const SUGGESTING = set(
  "suggested suggests suggesting proposed proposes proposing urged recommended recommends recommending demanded demands demanding",
);
/** Only what "that" opens behind them is what they ask for. */
const WITH_THAT = set("asked requested offer proposal suggestion request idea demand recommendation");
/** Behind these begins a clause that is told as a fact, or the suggestion is told of itself. */
const ELSEWHERE = set("as when while where by after before since who which whose whom because if although though but");
/** Before the base form of a verb: it is no subjunctive. */
const AUXILIARY = set("to do does did don will would shall should can could may might must not let help lets helps");
/** Words between the suggestion and the verb of what is suggested. */
const REACH = 16;

/** "proposed that A and B meet", "suggested on Sunday they talk", "his proposal is that X receive Y": the verb at a word is only suggested. */
export const suggested = (w: Words, sentenceFirst: number, verb: number): boolean => {
  if (AUXILIARY.has(w.folded[verb - 1] ?? "")) return false;
  let that = false;
  for (let i = verb - 1; i >= Math.max(sentenceFirst, verb - REACH); i--) {
    const word = w.folded[i] as string;
    if (((w.gap[i + 1] as number) & GAP.semicolon) !== 0 || ELSEWHERE.has(word)) return false;
    if (that && WITH_THAT.has(word)) return true;
    if (SUGGESTING.has(word)) return i + 1 < verb;
    that ||= word === "that";
  }
  return false;
};

/** Verbs with which talks are held: "that they [hold] direct talks". */
const HOLDS = set("hold have conduct start begin resume open restart continue launch arrange organise organize convene");
/** Words between the verb and its noun. */
const SAID_OF = 4;

/** The same of talks that a verb in its base form has for its object. */
export const suggestedTo = (w: Words, n: { readonly start: number; readonly sentenceFirst: number }): boolean => {
  for (let i = n.start - 1; i >= Math.max(n.sentenceFirst, n.start - SAID_OF); i--)
    if (HOLDS.has(w.folded[i] as string)) return suggested(w, n.sentenceFirst, i);
  return false;
};
