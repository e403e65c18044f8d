import type { Sentence } from "../../document.ts";
import { besides } from "../adjoining.ts";
import { actorAt, type Context, type Found } from "../found.ts";
import { adjacentSpeaker } from "../speaker.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a side that will not, cannot or does not do it turns down: "would not accept", "does not recognise". */
const REFUSED = set(
  `accept agree allow permit tolerate recognise recognize support negotiate brook countenance compromise yield surrender budge bow hear
  consider approve endorse ratify concede cede retreat submit acquiesce consent entertain condone welcome`,
);
/** Behind "would", "will": words that refuse by themselves: "hear nothing of", "have none of". */
const NOTHING = set("no none nothing neither");
const HEARS = set("hear have accept tolerate brook see know want make allow permit");
const HELPERS = set("will would can could do does did shall may should cannot wo ca");
const NOT = set("not never cannot");

/** True for a verb of a refusal, or "nothing", "none" and "no" behind one. */
export const mayTurnDown = (word: string): boolean => REFUSED.has(word) || NOTHING.has(word);

/** The helper before "not" and word i: "would | not | accept"; before the sentence where none is. */
const helperBefore = (c: Context, i: number, s: Sentence): number => {
  const w = c.doc.words;
  let k = i - 1;
  while (k > s.first && !NOT.has(w.folded[k] as string) && !actorAt(c, k) && besides(c, k) && !HELPERS.has(w.folded[k] as string))
    k--;
  const word = w.folded[k] as string;
  if (word === "cannot") return k;
  if (NOT.has(word) && HELPERS.has(w.folded[k - 1] as string)) return k - 1;
  return s.first - 1;
};

/** "Ankara will hear of | no talks", "would have | none of it", "knew nothing of": where the verb group begins. */
const nothingOf = (c: Context, i: number, s: Sentence): number => {
  const w = c.doc.words;
  const k = w.folded[i - 1] === "of" ? i - 2 : i - 1;
  if (k <= s.first || !HEARS.has(w.folded[k] as string)) return s.first - 1;
  return ["will", "would"].includes(w.folded[k - 1] as string) ? k - 1 : s.first - 1;
};

/** What a side says it will not do: a refusal, whoever tells it. */
export const refusal = (c: Context, i: number, s: Sentence): Found | null => {
  const word = c.doc.words.folded[i] as string;
  const from = NOTHING.has(word) ? nothingOf(c, i, s) : helperBefore(c, i, s);
  if (from <= s.first) return null;
  const speaker = adjacentSpeaker(c, from, s);
  return speaker && { at: i, last: i + 1, act: "reject", manner: "act", speaker, aside: false, commitment: false };
};
