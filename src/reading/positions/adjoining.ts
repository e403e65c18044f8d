import type { Actor, Sentence } from "../document.ts";
import { preposition } from "../events/finding/clause.ts";
import { AUXILIARIES } from "../lexicon/contact.ts";
import { GAP } from "../words.ts";
import { actorAt, type Context } from "./found.ts";
import { actWords } from "./lexicon/verbs.ts";

const BESIDE = new Set(
  "has have had also further then again strongly warmly once later repeatedly both jointly sincerely publicly particularly especially reportedly earlier previously meanwhile himself herself themselves therefore thus flatly now too even still keeps kept".split(
    " ",
  ),
);
/** "on Wednesday", "late on Monday". */
const BEFORE_TIME = new Set(["on", "in", "at", "late", "early"]);
const OWN_PART =
  /^(?:for (?:his|her|its|their) part|on (?:his|her|its|their) (?:part|side)|in turn|in his turn|in return|as well|once more|once again)$/;

const commaBefore = (c: Context, i: number): boolean => ((c.doc.words.gap[i] as number) & (GAP.comma | GAP.dash)) !== 0;

/** True for a word that may stand between a subject and its verb. */
export const besides = (c: Context, k: number): boolean => {
  const word = c.doc.words.folded[k] as string;
  // "Both agreed": alone it is who speaks; behind somebody it is no more than "too".
  if (word === "both") return c.doc.sentenceOf[k - 1] === c.doc.sentenceOf[k] && actorAt(c, k - 1) !== null;
  if (BEFORE_TIME.has(word) && (c.scene.timeAt[k + 1] ?? -1) !== -1) return true;
  return (
    c.scene.timeAt[k] !== -1 ||
    BESIDE.has(word) ||
    (AUXILIARIES.has(word) &&
      !["will", "would", "shall", "should", "can", "could", "may", "might", "must", "to"].includes(word)) ||
    (word.endsWith("ly") && word.length > 4)
  );
};

/** "for his part", "in turn" ending with word k: how many words it has, or 0. */
const ownPart = (c: Context, k: number, floor: number): number => {
  for (const n of [2, 3]) {
    if (k - n + 1 < floor) continue;
    const text = c.doc.words.folded.slice(k - n + 1, k + 1).join(" ");
    if (OWN_PART.test(text)) return n;
  }
  return 0;
};

/** The last word before the verb group of word i: "X has also | thanked" gives X's last word; and whether a comma parts them. */
export const headBefore = (c: Context, i: number, s: Sentence): { readonly at: number; readonly comma: boolean } => {
  let k = i - 1,
    comma = s.first < i && commaBefore(c, i);
  while (k >= s.first && i - k < 9) {
    const n = actorAt(c, k) ? 0 : besides(c, k) ? 1 : ownPart(c, k, s.first);
    if (!n) break;
    k -= n;
    comma ||= k >= s.first && commaBefore(c, k + 1);
  }
  return { at: k, comma };
};

/** A preposition governs the actor: "the observers of the EU". */
export const governed = (c: Context, a: Actor, s: Sentence): boolean => {
  const w = c.doc.words;
  let k = a.first - 1;
  if (k >= s.first && w.folded[k] === "the") k--;
  return k >= s.first && preposition(w.folded[k] as string) && !commaBefore(c, k + 1);
};

const OPENS = new Set("who which whose where whom".split(" "));
/** How far an inserted clause is looked back over. */
const FAR = 40;

/** "Obama, who is to receive ..., has promised", "Lavrov, summing up the year, said": the actor before what is inserted. */
export const beforeInsertion = (c: Context, end: number, s: Sentence): Actor | null => {
  const w = c.doc.words;
  for (let k = end; k > s.first && end - k < FAR; k--) {
    if (!commaBefore(c, k)) continue;
    const word = w.folded[k] as string;
    const opens =
      OPENS.has(word) ||
      (word.endsWith("ing") && !actorAt(c, k)) ||
      ["in", "at", "on", "as", "after", "during", "speaking", "back", "fresh"].includes(word) ||
      // "India, he told his guest, will not accept".
      (["he", "she", "they"].includes(word) && actWords(w.folded[k + 1] as string).some((x) => x.manner !== "act"));
    if (!opens) continue;
    const a = actorAt(c, k - 1);
    if (a && !a.possessive) return a;
  }
  return null;
};

/** "praised X and | blamed Y": the verb at word i is joined to one before it, with nobody of its own. */
export const joinedAt = (c: Context, i: number, s: Sentence): boolean => {
  const w = c.doc.words;
  let k = i - 1;
  while (k > s.first && besides(c, k)) k--;
  return k > s.first && (["and", "but"].includes(w.folded[k] as string) || (!actorAt(c, k) && commaBefore(c, k + 1)));
};
