import type { Sentence } from "../../document.ts";
import { type Context, type Found, foundBy } from "../found.ts";
import { actWords } from "../lexicon/verbs.ts";
import { opening } from "../speaker.ts";
import { endOf, within } from "./active.ts";

const CONTACT = new Set(
  "met spoke called telephoned phoned talked wrote written visited hosted received held rang ring rung cabled".split(" "),
);

/** A contact verb stands before it: "met", "spoke", "called". */
const contactBefore = (c: Context, i: number, s: Sentence): boolean => {
  for (let k = s.first; k < i; k++) if (CONTACT.has(c.doc.words.folded[k] as string)) return true;
  return false;
};

/** "spoke with X to congratulate him and invite him to": what a contact was for, told with it; its subject does it. */
export const purpose = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  if (!c.telling.has(s.index) || c.chief?.status !== "held") return null;
  const before = w.folded[i - 1] as string;
  if (before !== "to" && !(before === "and" && c.before !== null)) return null;
  const word = actWords(w.folded[i] as string).find(
    (x) => x.form === "base" && x.manner === "act" && endOf(c, x, i, s) !== null && !within(c, x.unless, i + 1, s),
  );
  if (!word || !contactBefore(c, i, s)) return null;
  const speaker = opening(c, s);
  return speaker && foundBy(word, i, endOf(c, word, i, s) as number, speaker);
};
