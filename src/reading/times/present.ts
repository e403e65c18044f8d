import type { Sentence } from "../document.ts";
import { wordTest } from "../forms.ts";
import { GAP, type Words } from "../words.ts";
import { IRREGULAR } from "./past-verbs.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const PAST = new Set([...IRREGULAR, "bound", "meant", "read"]);
const PRESENT = set("is are has have does do will shall");
/** "is awaited", "has been promised": the participle is none of the past. */
const BEFORE_PARTICIPLE = set("is are be been being has have will also now still being");
const SUBJECTS = set("he she it who which that and then also each");
const NOT_VERBS = set("this his its as us ours yours theirs always sometimes besides perhaps towards afterwards news");

const isPast = wordTest(
  (word) => PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed") && word !== "hundred"),
);
const isPresent = wordTest((word) => PRESENT.has(word));
const endsInS = wordTest((word) => word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !NOT_VERBS.has(word));

const participle = ({ folded }: Words, i: number): boolean =>
  BEFORE_PARTICIPLE.has(folded[i - 1] ?? "") || (folded[i - 1] === "not" && BEFORE_PARTICIPLE.has(folded[i - 2] ?? ""));

/** "Widodo sees", "he gets", "who takes": right behind a name, or the comma that closes what is said of it. */
const verbBehind = (w: Words, i: number): boolean =>
  endsInS(w, i) &&
  w.capital[i] === 0 &&
  ((w.capital[i - 1] as number) > 0 || SUBJECTS.has(w.folded[i - 1] ?? "")) &&
  ((w.gap[i] as number) & (GAP.hyphen | GAP.apostrophe)) === 0;

const told = new WeakMap<Sentence, boolean>();
/** Told once of a sentence, however many times stand in it. */
export const sentenceInPresent = (w: Words, s: Sentence): boolean => {
  const known = told.get(s) ?? toldInPresent(w, s.first, s.last);
  told.set(s, known);
  return known;
};

/** True where words [first, last) tell nothing in the past and something in the present: "On Saturday the president takes his place opposite X". */
export const toldInPresent = (w: Words, first: number, last: number): boolean => {
  let present = false;
  for (let i = first; i < last; i++) {
    if (w.capital[i] !== 0 && i > first) continue;
    if (isPast(w, i) && !participle(w, i)) return false;
    // "has promised": done.
    if ((w.folded[i] === "has" || w.folded[i] === "have") && i + 1 < last && isPast(w, i + 1)) return false;
    present ||= isPresent(w, i) || verbBehind(w, i);
  }
  return present;
};
