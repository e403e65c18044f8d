/**
 * What the contact model looks at: words around one mention, by their distance and order, and the words between it and its
 * neighbours, each as its stem and as its class. Each feature is hashed into one of SLOTS places; the same function serves training
 * and reading.
 */
import { wordClass } from "./word-class.ts";

export const SLOTS = 1 << 15;

/** Words seen each side of the mention. */
const REACH = 9;
/** Words kept of a stretch between two mentions. */
const BETWEEN = 6;

const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (Math.imul(h, 0x2c1b3c6d) >>> 0) & (SLOTS - 1);
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

const aroundFeatures = (words: readonly string[], target: number, add: Add): void => {
  for (const step of [1, -1] as const) {
    sideFeatures(words, target, step, add);
    betweenFeatures(words, target, step, add);
  }
};

/** Slots of the features of one mention in a sentence. */
export const mentionFeatures = ({ stems, classes }: Forms, target: number): Uint16Array => {
  const slots: number[] = [];
  const add = (f: string): void => void slots.push(hash(f));
  aroundFeatures(stems, target, add);
  aroundFeatures(classes, target, (f) => add(`c${f}`));
  const mentions = stems.filter((s) => s === "@").length;
  add(`mentions:${Math.min(mentions, 4)}`);
  add(`first:${at(stems, 0)}_${at(stems, 1)}`);
  add("bias");
  return Uint16Array.from(slots);
};

/** Slots of the features of a whole sentence, for its kind. */
export const sentenceFeatures = ({ stems, classes }: Forms): Uint16Array => {
  const slots: number[] = [];
  for (const [form, words] of [
    ["s", stems],
    ["c", classes],
  ] as const)
    words.forEach((w, i) => {
      slots.push(hash(`${form}1:${w}`), hash(`${form}2:${w}_${at(words, i + 1)}`));
    });
  slots.push(hash("bias"));
  return Uint16Array.from(slots);
};
