import type { Sentence } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import type { Act } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { actorAt, type Context, type Found } from "../found.ts";
import { actOfFeeling, turnsEnding } from "../lexicon/feelings.ts";
import { DENIAL } from "../lexicon/said.ts";
import { adjacentSpeaker } from "../speaker.ts";

const BINDING = new Set(["committed", "determined", "resolved", "steadfast", "unwavering", "unyielding"]);
const REMAINS = new Set("remain remains remained stand stands stood stay stays".split(" "));
const READY = new Set(["ready", "prepared", "willing"]);
/** "opposed | to", "critical | of", "obliged | to him": words that tell a feeling with these behind them only. */
const WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries([...BINDING, ...READY].map((word) => [word, new Set(["to", "in"])])),
  critical: new Set(["of"]),
  scathing: new Set(["about", "of", "in"]),
  dismissive: new Set(["of", "about"]),
  content: new Set(["with", "that"]),
  wary: new Set(["of", "about"]),
  fearful: new Set(["of", "that"]),
  nervous: new Set(["about", "at", "that"]),
  shocked: new Set(["at", "by", "that"]),
  relieved: new Set(["that", "at", "to", "by"]),
  unaware: new Set(["of", "that"]),
  obliged: new Set(["for"]),
};
const BETWEEN = new Set("very also still much rather quite most not too".split(" "));

/** The word of "be" before the feeling told at word i, over "deeply", "of course"; before the sentence where none is. */
const copulaBefore = (c: Context, i: number, s: Sentence): number => {
  const w = c.doc.words;
  let be = i - 1;
  while (be > s.first) {
    const word = w.folded[be] as string;
    if (word === "course" && w.folded[be - 1] === "of") be -= 2;
    else if (word === "least" && w.folded[be - 1] === "at") be -= 2;
    else if ((word.endsWith("ly") && word.length > 4) || BETWEEN.has(word)) be--;
    else break;
  }
  return BE.has(w.folded[be] as string) || REMAINS.has(w.folded[be] as string) ? be : s.first - 1;
};

/** The act of a feeling at word i and where its phrase begins: "grateful", "in | favour", "of the | opinion". */
const feelingAt = (c: Context, i: number): { readonly act: Act; readonly first: number; readonly turn: boolean } | null => {
  const w = c.doc.words;
  const word = w.folded[i] as string;
  for (const [before, act] of turnsEnding(word)) {
    const parts = before.split(" ");
    if (parts.every((x, n) => w.folded[i - parts.length + n] === x)) return { act, first: i - parts.length, turn: true };
  }
  const act = actOfFeeling(word);
  return act && { act, first: i, turn: false };
};

/** "was hardly grateful": what lies between tells that it is not felt. */
const denied = (c: Context, be: number, first: number): boolean => {
  for (let k = be + 1; k < first; k++)
    if (c.doc.words.folded[k] === "hardly" || DENIAL.has(c.doc.words.folded[k] as string)) return true;
  return false;
};

/** "Both are committed to", "the President was grateful for", "Ankara is deeply concerned": what a side is said to feel. */
export const felt = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  const word = w.folded[i] as string;
  const feeling = feelingAt(c, i);
  if (!feeling) return null;
  const needs = WITH[word];
  if (!feeling.turn && needs && !needs.has(w.folded[i + 1] ?? "") && !(word === "obliged" && actorAt(c, i + 2))) return null;
  const be = copulaBefore(c, feeling.first, s);
  if (be <= s.first || denied(c, be, feeling.first)) return null;
  const speaker = adjacentSpeaker(c, be, s);
  if (!speaker || c.telling.has(s.index)) return null;
  // "..., Simonyan was confident.": what is felt stands before it.
  const first = speaker.words?.[0] ?? s.first;
  const aside = i + 1 >= s.last && first > s.first && ((w.gap[first] as number) & GAP.comma) !== 0;
  if (i + 1 >= s.last && !aside && feeling.act !== "concern") return null;
  const commitment = BINDING.has(word) || w.folded[be]?.startsWith("stand") === true || feeling.act === "agree";
  return { at: i, last: i + 1, act: feeling.act, manner: aside ? "stress" : "act", speaker, aside, commitment };
};
