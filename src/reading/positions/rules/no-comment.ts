import type { Sentence } from "../../document.ts";
import type { Context, Found } from "../found.ts";
import { adjacentSpeaker } from "../speaker.ts";

const SILENT = new Set("not declined declines refused refuses no".split(" "));
const BETWEEN = new Set("to immediate further public any make made comment comments".split(" "));
const HELPERS = new Set("would does did do had made will could".split(" "));

/** Where a refusal to speak that begins at word i ends, or 0. */
const silence = (c: Context, i: number, s: Sentence): number => {
  const w = c.doc.words;
  if (w.folded[i] === "neither") return /^confirm/.test(w.folded[i + 1] ?? "") && w.folded[i + 2] === "nor" ? i + 4 : 0;
  if (!SILENT.has(w.folded[i] as string)) return 0;
  for (let k = i + 1; k < Math.min(s.last, i + 5) && BETWEEN.has(w.folded[k] as string); k++)
    if (w.folded[k] === "comment" || w.folded[k] === "comments") return k + 1;
  return 0;
};

/** True for a word that a refusal to speak may begin with. */
export const mayRefuse = (word: string): boolean => word === "neither" || SILENT.has(word);

/** "would not comment", "declined to comment", "neither confirms nor denies": a side that tells that it will not tell. */
export const noComment = (c: Context, i: number, s: Sentence): Found | null => {
  const last = silence(c, i, s);
  if (!last) return null;
  const verb = HELPERS.has(c.doc.words.folded[i - 1] ?? "") ? i - 1 : i;
  const speaker = adjacentSpeaker(c, verb, s);
  return (
    speaker && { at: i, last: Math.min(last, s.last), act: "inform", manner: "act", speaker, aside: false, commitment: false }
  );
};
