import type { Sentence } from "../../document.ts";
import { actorAt, type Context, type Found, foundBy, type Speaker, speakerOf } from "../found.ts";
import { type ActWord, actWords } from "../lexicon/verbs.ts";
import { adjacentSpeaker } from "../speaker.ts";
import { endOf } from "./active.ts";

/** "would like | to thank", "took the opportunity | to thank": what stands between who does it and the "to" before it. */
const LEADS: readonly (readonly string[])[] = [
  "would like",
  "want",
  "wants",
  "wanted",
  "wish",
  "wishes",
  "wished",
  "used the occasion",
  "used the opportunity",
  "took the opportunity",
  "took the occasion",
  "took this opportunity",
  "seized the opportunity",
  "did not fail",
  "never fails",
  "was at pains",
  "was quick",
  "is quick",
  "were quick",
  "was the first",
  "went so far as",
  "went on",
  "rushed",
  "hastened",
  "hurried",
  "sought",
  "made a point",
  "had the occasion",
].map((words) => words.split(" ").reverse());
/** "began by | thanking", "went on | to thank", "lost no time in | condemning". */
const BY: readonly (readonly string[])[] = [
  "began by",
  "begins by",
  "begin by",
  "started by",
  "opened by",
  "ended by",
  "closed by",
  "concluded by",
  "finished by",
  "responded by",
  "replied by",
  "reacted by",
  "wasted no time in",
  "lost no time in",
  "made a point of",
  "joined him in",
  "joined her in",
  "joined them in",
  "joined others in",
].map((words) => words.split(" ").reverse());
const LET = new Set(["me", "us"]);

/** Where a lead that ends before word `end` begins; -1 where none stands there. */
const leadBefore = (c: Context, leads: readonly (readonly string[])[], end: number, s: Sentence): number => {
  for (const lead of leads)
    if (end - lead.length >= s.first && lead.every((word, n) => c.doc.words.folded[end - 1 - n] === word))
      return end - lead.length;
  return -1;
};

const wordAs = (c: Context, i: number, s: Sentence, form: ActWord["form"]): ActWord | undefined =>
  actWords(c.doc.words.folded[i] as string).find((x) => x.form === form && x.manner !== "say" && endOf(c, x, i, s) !== null);

/** Who speaks of himself: "let | me | thank", "allow | me | to thank". */
const selfAt = (c: Context, k: number): Speaker | null => {
  const a = actorAt(c, k);
  if (a?.entities.length) return speakerOf(c, [a]);
  return c.we ? { entities: [], joint: false, party: c.we, words: [k, k + 1], personal: false } : null;
};

const GRANTS = new Set("let allow permit".split(" "));
/** "Let me | thank", "Allow me to | welcome", "Let me begin by | thanking". */
const granted = (c: Context, end: number, s: Sentence): Speaker | null => {
  const w = c.doc.words;
  let k = end - 1;
  while (
    k > s.first &&
    ["also", "first", "again", "once", "to", "all", "of", "begin", "start", "by", "then"].includes(w.folded[k] as string)
  )
    k--;
  return LET.has(w.folded[k] as string) && GRANTS.has(w.folded[k - 1] ?? "") ? selfAt(c, k) : null;
};

/** "I am | calling on both", "we are | asking": said of oneself while one does it. */
const doing = (c: Context, i: number, s: Sentence): Speaker | null => {
  const w = c.doc.words;
  const be = w.folded[i - 1] as string;
  if (i - 2 < s.first || (be !== "am" && !(be === "are" && w.folded[i - 2] === "we"))) return null;
  return adjacentSpeaker(c, i - 1, s);
};

/** True for a word that may be done in so many words: a base form or one in "-ing" of a verb that acts. */
export const mayBePerformed = (word: string): boolean =>
  actWords(word).some((x) => (x.form === "base" || x.form === "ing") && x.manner !== "say");

/** "Let me thank", "would like to thank", "began by thanking", "I am calling on": an act done by saying that one does it. */
export const performed = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  const found = (word: ActWord, speaker: Speaker | null): Found | null =>
    speaker && foundBy(word, i, endOf(c, word, i, s) as number, speaker);
  const base = wordAs(c, i, s, "base");
  if (base) {
    const self = granted(c, i, s);
    if (self) return found(base, self);
    if (w.folded[i - 1] !== "to") return null;
    const lead = leadBefore(c, LEADS, i - 1, s);
    return lead > s.first ? found(base, adjacentSpeaker(c, lead, s)) : null;
  }
  const ing = wordAs(c, i, s, "ing");
  if (!ing) return null;
  const lead = leadBefore(c, BY, i, s);
  return found(ing, granted(c, i, s) ?? doing(c, i, s) ?? (lead > s.first ? adjacentSpeaker(c, lead, s) : null));
};
