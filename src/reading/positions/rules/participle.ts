import type { Sentence } from "../../document.ts";
import { subjectsOf } from "../../events/finding/clause.ts";
import { GAP } from "../../words.ts";
import { actorAt, type Context, type Found, type Speaker, speakerOf } from "../found.ts";
import { actWords } from "../lexicon/verbs.ts";
import { opening } from "../speaker.ts";
import { endOf } from "./active.ts";

const ahead = (c: Context, i: number, s: Sentence) => {
  const w = c.doc.words;
  for (let k = i + 1; k < s.last; k++) {
    const a = actorAt(c, k);
    if (a && !a.possessive && k > i + 1 && ((w.gap[a.first] as number) & GAP.comma || w.folded[a.first - 1] === "the")) return a;
  }
  return null;
};

const RECEIVED = new Set("received receives got took had".split(" "));
/** "received a call from the King | , expressing his thanks": who called. */
const caller = (c: Context, i: number, s: Sentence): Speaker | null => {
  const a = actorAt(c, i - 1);
  if (!a || a.possessive || c.doc.words.folded[c.doc.words.folded[a.first - 1] === "the" ? a.first - 2 : a.first - 1] !== "from")
    return null;
  for (let k = a.first - 1; k > s.first; k--) if (RECEIVED.has(c.doc.words.folded[k] as string)) return speakerOf(c, [a]);
  return null;
};

/** Whose a participle behind a comma is: "X met with Y | , saying that" is X's. */
const trailing = (c: Context, i: number, s: Sentence): Speaker | null =>
  caller(c, i, s) ?? (c.telling.has(s.index) ? opening(c, s) : null) ?? speakerOf(c, subjectsOf(c.scene, i));

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
    w.folded[i - 1] !== "while" &&
    !(word.then.size > 0 && w.folded[i - 1] === "and") &&
    !(word.act === "praise" && w.folded[i - 1]?.endsWith("ed"))
  )
    return null;
  const main = opens ? ahead(c, i, s) : null;
  const speaker = main ? speakerOf(c, [main]) : opens ? c.last : trailing(c, i, s);
  return speaker && { at: i, last, act: word.act, manner: word.manner, speaker, aside: false, commitment: false };
};
