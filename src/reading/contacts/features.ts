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

/** Begins the hash of a feature. */
const START = 0x811c9dc5;
/** The hash of a feature that goes on with a text. */
const on = (begun: number, text: string): number => {
  let h = begun;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
};
/** "a_b": the hash of two words, or of any further one, behind what was begun. */
const pair = (begun: number, a: string, b: string): number => on(on(on(begun, a), "_"), b);

/** Collects the slots of features by their hashes: their texts are never made. */
class Slots {
  readonly all: number[];
  readonly #mask: number;
  /** Every feature begins so. */
  readonly start: number;
  constructor(slots: number, start = START, all: number[] = []) {
    this.#mask = slots - 1;
    this.start = start;
    this.all = all;
  }
  add(hash: number): void {
    this.all.push((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) & this.#mask);
  }
}

/** "discussed", "discusses", "discussing" as one; crude on purpose: it has to be the same in training and reading, no more. */
export const stem = (word: string): string => {
  if (word.length < 5) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_MOST) stems.clear();
  const made = cutStem(word);
  stems.set(word, made);
  return made;
};
/** Stems kept at once: a text's words are met again and again. */
const STEMS_MOST = 20_000;
const stems = new Map<string, string>();

const cutStem = (word: string): string => {
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

const sideFeatures = (words: readonly string[], target: number, step: 1 | -1, out: Slots): void => {
  const side = on(out.start, step > 0 ? "R" : "L");
  const [single, behind, two] = [on(side, ":"), on(side, "+:"), on(side, "2g:")];
  let met = 0;
  for (let d = 1; d <= REACH; d++) {
    const word = at(words, target + d * step);
    if (d <= 3) out.add(on(on(side, `${d}:`), word));
    out.add(on(met ? behind : single, word));
    if (d <= 5) out.add(pair(two, word, at(words, target + (d + 1) * step)));
    if (word === "^" || word === "$") break;
    if (word === "@") met++;
  }
  const three = pair(on(side, "3g:"), at(words, target + step), at(words, target + 2 * step));
  out.add(on(on(three, "_"), at(words, target + 3 * step)));
};

/** The stretch to the next mention on one side: its words one by one, in pairs, and whole where it is short. */
const betweenFeatures = (words: readonly string[], target: number, step: 1 | -1, out: Slots): void => {
  const stretch: string[] = [];
  for (let i = target + step; i >= 0 && i < words.length && words[i] !== "@" && stretch.length <= 4 * BETWEEN; i += step)
    stretch.push(words[i] as string);
  const side = on(out.start, step > 0 ? "BR" : "BL");
  if (words[target + (stretch.length + 1) * step] !== "@") {
    out.add(on(side, ":none"));
    return;
  }
  if (step < 0) stretch.reverse();
  const [single, two] = [on(side, ":"), on(side, "2:")];
  const seen = stretch.slice(0, 2 * BETWEEN);
  for (const w of seen) out.add(on(single, w));
  for (let k = 0; k + 1 < seen.length; k++) out.add(pair(two, seen[k] as string, seen[k + 1] as string));
  if (stretch.length <= BETWEEN) out.add(on(on(side, "all:"), stretch.join("_")));
};

/** The words near a mention, on whichever side. */
const nearFeatures = (words: readonly string[], target: number, out: Slots): void => {
  const near = on(out.start, "N:");
  for (let i = Math.max(0, target - NEAR); i < Math.min(words.length, target + NEAR); i++)
    if (i !== target) out.add(on(near, words[i] as string));
};

/** How many are mentioned, and the how manieth this one is. */
const orderFeatures = (words: readonly string[], target: number, out: Slots): void => {
  let all = 0,
    before = 0;
  words.forEach((w, i) => {
    if (w !== "@") return;
    all++;
    if (i < target) before++;
  });
  const place = Math.min(before, MANY - 1);
  out.add(on(out.start, `mentions:${Math.min(all, MANY)}`));
  out.add(on(out.start, `place:${place}`));
  out.add(on(out.start, `place:${place}of${Math.min(all, MANY)}`));
};

const aroundFeatures = (words: readonly string[], target: number, out: Slots): void => {
  for (const step of [1, -1] as const) {
    sideFeatures(words, target, step, out);
    betweenFeatures(words, target, step, out);
  }
  nearFeatures(words, target, out);
};

/** Slots of the features of one mention in a sentence. */
export const mentionFeatures = ({ stems, classes }: Forms, target: number): Uint16Array => {
  const out = new Slots(SLOTS);
  aroundFeatures(stems, target, out);
  aroundFeatures(classes, target, new Slots(SLOTS, on(START, "c"), out.all));
  orderFeatures(stems, target, out);
  out.add(pair(on(START, "first:"), at(stems, 0), at(stems, 1)));
  out.add(on(START, "bias"));
  return Uint16Array.from(out.all);
};

/** Slots of the features of a whole sentence, for its kind. */
export const sentenceFeatures = ({ stems, classes }: Forms): Uint16Array => {
  const out = new Slots(KIND_SLOTS);
  for (const [form, words] of [
    ["s", stems],
    ["c", classes],
  ] as const) {
    const [single, two] = [on(START, `${form}1:`), on(START, `${form}2:`)];
    words.forEach((w, i) => {
      out.add(on(single, w));
      out.add(pair(two, w, at(words, i + 1)));
    });
  }
  out.add(on(START, "bias"));
  return Uint16Array.from(out.all);
};
