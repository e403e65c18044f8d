/**
 * What the contact model looks at: words around one mention, by their distance and order, those between it and its neighbours,
 * those near it on whichever side, and which of the mentions it is; each word as its stem and as its class. Each feature is hashed into
 * one of SLOTS places; the same function serves training and reading.
 */
import { wordClass } from "./word-class.ts";

export const SLOTS = 1 << 16;
/** Sentences, judged for the kind of contact only, have fewer features. */
export const KIND_SLOTS = 1 << 15;

/** Words seen each side of the mention. */
const REACH = 9;
/** Words kept of a stretch between two mentions. */
const BETWEEN = 6;
/** Words near the mention whose side does not count. */
const NEAR = 8;
/** Mentions beyond so many count alike. */
const MANY = 4;

const hash = (text: string, slots: number): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (Math.imul(h, 0x2c1b3c6d) >>> 0) & (slots - 1);
};

/** "discussed", "discusses", "discussing" as one; crude on purpose: it has to be the same in training and reading, no more. */
export const stem = (word: string): string => {
  if (word.length < 5) return word;
  if (word.endsWith("ied") || word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  for (const end of ["ing", "ed", "es", "s"])
    if (word.endsWith(end) && word.length - end.length > 2) {
      const cut = word.slice(0, -end.length);
      return cut.at(-1) === cut.at(-2) && !cut.endsWith("ll") && !cut.endsWith("ss") ? cut.slice(0, -1) : cut.replace(/e$/, "");
    }
  return word.replace(/e$/, "");
};

/** A sentence in the two forms that are looked at, word by word. */
export interface Forms {
  readonly stems: readonly string[];
  readonly classes: readonly string[];
}

export const formsOf = (tokens: readonly string[]): Forms => ({ stems: tokens.map(stem), classes: tokens.map(wordClass) });

/** The word at a distance, "^" and "$" beyond the ends. */
const at = (words: readonly string[], i: number): string => (i < 0 ? "^" : (words[i] ?? "$"));

type Add = (feature: string) => void;

const sideFeatures = (words: readonly string[], target: number, step: 1 | -1, add: Add): void => {
  const side = step > 0 ? "R" : "L";
  let met = 0;
  for (let d = 1; d <= REACH; d++) {
    const word = at(words, target + d * step);
    if (d <= 3) add(`${side}${d}:${word}`);
    add(`${side}${met ? "+" : ""}:${word}`);
    if (d <= 5) add(`${side}2g:${word}_${at(words, target + (d + 1) * step)}`);
    if (word === "^" || word === "$") break;
    if (word === "@") met++;
  }
  add(`${side}3g:${at(words, target + step)}_${at(words, target + 2 * step)}_${at(words, target + 3 * step)}`);
};

/** The stretch to the next mention on one side: its words one by one, in pairs, and whole where it is short. */
const betweenFeatures = (words: readonly string[], target: number, step: 1 | -1, add: Add): void => {
  const stretch: string[] = [];
  for (let i = target + step; i >= 0 && i < words.length && words[i] !== "@" && stretch.length <= 4 * BETWEEN; i += step)
    stretch.push(words[i] as string);
  const side = step > 0 ? "BR" : "BL";
  if (words[target + (stretch.length + 1) * step] !== "@") {
    add(`${side}:none`);
    return;
  }
  if (step < 0) stretch.reverse();
  const seen = stretch.slice(0, 2 * BETWEEN);
  for (const w of seen) add(`${side}:${w}`);
  for (let k = 0; k + 1 < seen.length; k++) add(`${side}2:${seen[k]}_${seen[k + 1]}`);
  if (stretch.length <= BETWEEN) add(`${side}all:${stretch.join("_")}`);
};

/** The words near a mention, on whichever side. */
const nearFeatures = (words: readonly string[], target: number, add: Add): void => {
  for (let i = Math.max(0, target - NEAR); i < Math.min(words.length, target + NEAR); i++) if (i !== target) add(`N:${words[i]}`);
};

/** How many are mentioned, and the how manieth this one is. */
const orderFeatures = (words: readonly string[], target: number, add: Add): void => {
  let all = 0,
    before = 0;
  words.forEach((w, i) => {
    if (w !== "@") return;
    all++;
    if (i < target) before++;
  });
  const place = Math.min(before, MANY - 1);
  add(`mentions:${Math.min(all, MANY)}`);
  add(`place:${place}`);
  add(`place:${place}of${Math.min(all, MANY)}`);
};

const aroundFeatures = (words: readonly string[], target: number, add: Add): void => {
  for (const step of [1, -1] as const) {
    sideFeatures(words, target, step, add);
    betweenFeatures(words, target, step, add);
  }
  nearFeatures(words, target, add);
};

/** Slots of the features of one mention in a sentence. */
export const mentionFeatures = ({ stems, classes }: Forms, target: number): Uint16Array => {
  const slots: number[] = [];
  const add = (f: string): void => void slots.push(hash(f, SLOTS));
  aroundFeatures(stems, target, add);
  aroundFeatures(classes, target, (f) => add(`c${f}`));
  orderFeatures(stems, target, add);
  add(`first:${at(stems, 0)}_${at(stems, 1)}`);
  add("bias");
  return Uint16Array.from(slots);
};

/** Slots of the features of a whole sentence, for its kind. */
export const sentenceFeatures = ({ stems, classes }: Forms): Uint16Array => {
  const slots: number[] = [];
  const add = (f: string): void => void slots.push(hash(f, KIND_SLOTS));
  for (const [form, words] of [
    ["s", stems],
    ["c", classes],
  ] as const)
    words.forEach((w, i) => {
      add(`${form}1:${w}`);
      add(`${form}2:${w}_${at(words, i + 1)}`);
    });
  add("bias");
  return Uint16Array.from(slots);
};
