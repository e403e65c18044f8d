import type { Sentence } from "../document.ts";
import { preposition } from "../events/finding/clause.ts";
import { AUXILIARIES, BE } from "../lexicon/contact.ts";
import { actorAt, type Context, type Found } from "./found.ts";

const TELLS = new Set("told tells tell telling".split(" "));
/** How many words whom one tells may have: "the acting premier and his ministers". */
const OBJECT = 7;
const SUBJECTS = new Set("he she it they we i there that how what".split(" "));
/** What stands behind "to" where it is no verb. */
const NO_VERB = new Set("the a an his her their its this that those these both each all him them".split(" "));

/** "told the evacuees | to stay", "told Kigali | not to meddle": what another is told to do is asked of him. */
export const toldTo = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  if (!TELLS.has(w.folded[f.at] as string)) return false;
  for (let k = f.at + 1; k < Math.min(s.last - 1, f.at + 2 + OBJECT); k++) {
    const word = w.folded[k] as string;
    if (word === "to") {
      const next = w.folded[k + 1] as string;
      return k > f.at + 1 && !NO_VERB.has(next) && w.capital[k + 1] === 0 && !actorAt(c, k + 1);
    }
    if (actorAt(c, k) || word === "not") continue;
    if (SUBJECTS.has(word) || BE.has(word) || (AUXILIARIES.has(word) && word !== "to")) return false;
    if (preposition(word) && word !== "of") return false;
  }
  return false;
};

const ASKS = new Set("asked asks requested requests bade begged".split(" "));
const COMES = new Set("come attend visit join".split(" "));

/** "asked his counterpart to come", "requested him to attend": whoever is asked to come is invited. */
export const bidsCome = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  if (!ASKS.has(w.folded[f.at] as string)) return false;
  for (let k = f.at + 1; k < Math.min(s.last - 1, f.at + 2 + OBJECT); k++)
    if (w.folded[k] === "to") return COMES.has(w.folded[k + 1] as string) && w.folded[k - 1] !== "asked";
  return false;
};
