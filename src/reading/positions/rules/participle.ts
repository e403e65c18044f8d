import type { Sentence } from "../../document.ts";
import { subjectsOf } from "../../events/finding/clause.ts";
import { GAP } from "../../words.ts";
import { actorAt, type Context, type Found, speakerOf } from "../found.ts";
import { actWords } from "../lexicon/verbs.ts";
import { endOf } from "./active.ts";

const ahead = (c: Context, i: number, s: Sentence) => {
  const w = c.doc.words;
  for (let k = i + 1; k < s.last; k++) {
    const a = actorAt(c, k);
    if (a && !a.possessive && k > i + 1 && ((w.gap[a.first] as number) & GAP.comma || w.folded[a.first - 1] === "the")) return a;
  }
  return null;
};

/** "Adding that ...", "Welcoming his guest, the President said", "..., noting that": an act told beside the sentence's own verb. */
export const participle = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  const word = actWords(w.folded[i] as string).find((x) => x.form === "ing" && endOf(c, x, i, s) !== null);
  if (!word) return null;
  const last = endOf(c, word, i, s) as number;
  const opens = i === s.first;
  // "emerged calling the talks fruitful": no comma parts the two.
  if (
    !opens &&
    !((w.gap[i] as number) & GAP.comma) &&
    !(word.then.size > 0 && w.folded[i - 1] === "and") &&
    !(word.act === "praise" && w.folded[i - 1]?.endsWith("ed"))
  )
    return null;
  const main = opens ? ahead(c, i, s) : null;
  const speaker = main ? speakerOf(c, [main]) : opens ? c.last : speakerOf(c, subjectsOf(c.scene, i));
  return speaker && { at: i, last, act: word.act, manner: word.manner, speaker, aside: false, commitment: false };
};
