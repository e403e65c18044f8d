/** What a clause that somebody "said" claims of others: that they should, that they did wrong, that they will suffer for it. */
import type { Sentence } from "../document.ts";
import type { Context, Found } from "./found.ts";
import { CONSEQUENCES, HEARTS, UNDONE, WITH_HEART, WRONGED, WRONGS } from "./lexicon/said.ts";
import { subjectOf } from "./subject-of.ts";

const REFUSED = new Set("plans intention intentions question reason such desire interest need place".split(" "));
/** "no plans to", "will not accept", "will accept no", "nobody will be allowed", "it is not for Peru to": a refusal. */
export const refuses = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string,
      next = w.folded[i + 1] ?? "",
      third = w.folded[i + 2] ?? "";
    if (word === "no" && REFUSED.has(next)) return true;
    if (word === "will" && third === "no") return true;
    if (
      ["will", "would", "could"].includes(word) &&
      ["not", "never", "neither"].includes(next) &&
      !["comment", "say"].includes(third) &&
      // "Luanda said that Kagame would not come": another's refusal is news.
      subjectOf(c, f, i, s) !== "other"
    )
      return true;
    if (word === "nobody" || (word === "not" && next === "for") || (word === "out" && next === "of" && third === "the"))
      return true;
  }
  return false;
};

/** "No such meeting occurred", "Nobody has seen him", "it is not for Peru to": a refusal whatever the verb beside it. */
export const flatly = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  const first = w.folded[s.first] as string;
  if (first === "nobody" || first === "none" || (first === "no" && s.last - s.first > 3)) return true;
  for (let i = s.first; i + 2 < s.last; i++) {
    const three = `${w.folded[i]} ${w.folded[i + 1]} ${w.folded[i + 2]}`;
    if (three === "is not for" || three === "was not for" || three === "out of the") return true;
    if (w.folded[i] === "no" && w.folded[i + 1] === "such") return true;
  }
  return false;
};

/** "should", "have to", "needs a": asked of the other side. */
export const asks = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string,
      next = w.folded[i + 1] ?? "";
    if ((word === "should" && !(next === "be" && w.folded[i + 2] === "able")) || (word === "ought" && next === "to")) return true;
    if (word === "have" && next === "to" && ["would", "will", "must"].includes(w.folded[i - 1] ?? "")) return true;
    if (word === "needs" && ["a", "an", "to"].includes(next)) return true;
    if (["needs", "need", "needed"].includes(word) && next !== "to" && subjectOf(c, f, i, s) === "own") return true;
    if ((word === "must" || (["had", "has"].includes(word) && next === "to")) && subjectOf(c, f, i, s) === "other") return true;
    if (word === "time" && next === "for" && w.folded.slice(i + 2, i + 8).includes("to")) return true;
    if (
      word === "do" &&
      next === "not" &&
      ["urgent", "important", "essential"].some((x) => w.folded.slice(s.first, i).includes(x))
    )
      return true;
  }
  return false;
};

/** "Beijing had not observed agreements", "the American side underrates": wrong that another did. */
export const blames = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string;
    const undone = w.folded[i - 1] === "not" || (w.folded[i - 1] === "been" && w.folded[i - 2] === "not");
    if (WRONGED.has(word) || (undone && UNDONE.has(word))) return i !== f.at;
  }
  return false;
};

/** "had fired across the border", "has broken its word", of the other side. */
const wronged = (c: Context, f: Found, i: number, s: Sentence): boolean => {
  const w = c.doc.words;
  if (!WRONGS.has(w.folded[i] as string)) return false;
  let k = i - 1;
  while (k > s.first && ["been", "also", "again", "repeatedly", "once", "more", "deliberately"].includes(w.folded[k] as string))
    k--;
  if (w.folded[i - 1] === "been") return false;
  const perfect = ["had", "has", "have"].includes(w.folded[k] as string);
  return perfect && subjectOf(c, f, k, s) === "other";
};

/** "had gone back on its word", "walked away", "is to blame". */
const BREACHES = new Set(
  ["back on", "away from", "out of", "short of"].flatMap((x) =>
    ["gone", "went", "walked", "ran", "running", "backed", "pulled", "fallen", "backing", "going"].map((v) => `${v} ${x}`),
  ),
);
const breached = (c: Context, f: Found, i: number, s: Sentence): boolean => {
  const w = c.doc.words;
  const three = `${w.folded[i]} ${w.folded[i + 1]} ${w.folded[i + 2]}`;
  if (BREACHES.has(three)) return subjectOf(c, f, i, s) !== "own";
  return w.folded[i] === "to" && w.folded[i + 1] === "blame";
};

/** "Thai soldiers had fired", "the other side went back on it": wrong that another did, told by its words. */
export const charges = (c: Context, f: Found, s: Sentence): boolean => {
  for (let i = s.first + 1; i < s.last; i++) if (wronged(c, f, i, s) || breached(c, f, i, s)) return true;
  return false;
};

const HEAVY = new Set("massive heavy severe serious grave steep dire".split(" "));
/** "would have consequences", "would face retaliation". */
export const threatens = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first + 1; i < s.last; i++) {
    if (w.folded[i] === "costs" ? !HEAVY.has(w.folded[i - 1] as string) : !CONSEQUENCES.has(w.folded[i] as string)) continue;
    for (let k = i - 1; k >= s.first && i - k < 6; k--)
      if (["will", "would", "serious", "grave", "severe", "dire", "face", "faces"].includes(w.folded[k] as string)) return true;
  }
  return false;
};

/** "his heart went out to the families", "our thoughts are with them". */
export const grieves = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    if (!HEARTS.has(w.folded[i] as string) || !["my", "our", "his", "her", "their", "and"].includes(w.folded[i - 1] ?? ""))
      continue;
    for (let k = i + 1; k < Math.min(s.last, i + 5); k++) if (WITH_HEART.has(w.folded[k] as string)) return true;
  }
  return false;
};

/** "his counterpart was welcome to visit": an invitation. */
export const welcomesTo = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first + 1; i + 1 < s.last; i++)
    if (
      w.folded[i] === "welcome" &&
      w.folded[i + 1] === "to" &&
      ["was", "were", "is", "are", "be", "always"].includes(w.folded[i - 1] ?? "")
    )
      return true;
  return false;
};
