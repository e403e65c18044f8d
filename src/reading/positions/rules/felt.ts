import type { Sentence } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import type { Context, Found } from "../found.ts";
import { actOfFeeling } from "../lexicon/feelings.ts";
import { DENIAL } from "../lexicon/said.ts";
import { adjacentSpeaker } from "../speaker.ts";

const BINDING = new Set(["committed", "determined", "resolved", "steadfast", "unwavering", "unyielding"]);
const REMAINS = new Set("remain remains remained stand stands stood stay stays".split(" "));
const READY = new Set(["ready", "prepared", "willing"]);

/** "Both are committed to", "the President was grateful for", "Ankara is deeply concerned": what a side is said to feel. */
export const felt = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  const act = actOfFeeling(w.folded[i] as string);
  if (!act) return null;
  const word = w.folded[i] as string;
  if ((BINDING.has(word) || READY.has(word)) && !["to", "in"].includes(w.folded[i + 1] ?? "")) return null;
  let be = i - 1;
  while (be > s.first && (w.folded[be]?.endsWith("ly") || ["very", "also", "still"].includes(w.folded[be] as string))) be--;
  const copula = BE.has(w.folded[be] as string) || REMAINS.has(w.folded[be] as string);
  if (be <= s.first || !copula || DENIAL.has(w.folded[be + 1] as string)) return null;
  const speaker = adjacentSpeaker(c, be, s);
  if (!speaker || c.telling.has(s.index)) return null;
  // "..., Simonyan was confident.": what is felt stands before it.
  const first = speaker.words?.[0] ?? s.first;
  const aside = i + 1 >= s.last && first > s.first && ((w.gap[first] as number) & GAP.comma) !== 0;
  if (i + 1 >= s.last && !aside) return null;
  const commitment = BINDING.has(word) || w.folded[be]?.startsWith("stand") === true;
  return { at: i, last: i + 1, act, manner: aside ? "stress" : "act", speaker, aside, commitment };
};
