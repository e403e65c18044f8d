/**
 * What the contact model looks at: words around one mention, by their distance and order, and the words between it and its
 * neighbours. Each is hashed into one of SLOTS places; the same function serves training and reading.
 */
export const SLOTS = 1 << 14;

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

/** The word at a distance, "^" and "$" beyond the ends. */
const at = (stems: readonly string[], i: number): string => (i < 0 ? "^" : (stems[i] ?? "$"));

const sideFeatures = (stems: readonly string[], target: number, step: 1 | -1, add: (f: string) => void): void => {
  const side = step > 0 ? "R" : "L";
  let met = 0;
  for (let d = 1; d <= REACH; d++) {
    const word = at(stems, target + d * step);
    if (d <= 3) add(`${side}${d}:${word}`);
    add(`${side}${met ? "+" : ""}:${word}`);
    if (d <= 5) add(`${side}2g:${at(stems, target + d * step)}_${at(stems, target + (d + 1) * step)}`);
    if (word === "^" || word === "$") break;
    if (word === "@") met++;
  }
  add(`${side}3g:${at(stems, target + step)}_${at(stems, target + 2 * step)}_${at(stems, target + 3 * step)}`);
};

/** The stretch to the next mention on one side: its words one by one, in pairs, and whole where it is short. */
const betweenFeatures = (stems: readonly string[], target: number, step: 1 | -1, add: (f: string) => void): void => {
  const words: string[] = [];
  for (let i = target + step; i >= 0 && i < stems.length; i += step) {
    if (stems[i] === "@") {
      const stretch = step > 0 ? words : words.toReversed();
      const side = step > 0 ? "BR" : "BL";
      for (const w of stretch.slice(0, 2 * BETWEEN)) add(`${side}:${w}`);
      for (let k = 0; k + 1 < Math.min(stretch.length, 2 * BETWEEN); k++) add(`${side}2:${stretch[k]}_${stretch[k + 1]}`);
      if (stretch.length <= BETWEEN) add(`${side}all:${stretch.join("_")}`);
      return;
    }
    words.push(stems[i] as string);
  }
  add(step > 0 ? "BR:none" : "BL:none");
};

/** Slots of the features of one mention in a sentence of stems. */
export const mentionFeatures = (stems: readonly string[], target: number): Uint16Array => {
  const slots: number[] = [];
  const add = (f: string): void => void slots.push(hash(f));
  sideFeatures(stems, target, 1, add);
  sideFeatures(stems, target, -1, add);
  betweenFeatures(stems, target, 1, add);
  betweenFeatures(stems, target, -1, add);
  const mentions = stems.filter((s) => s === "@").length;
  add(`mentions:${Math.min(mentions, 4)}`);
  add(`first:${at(stems, 0)}_${at(stems, 1)}`);
  add(`bias`);
  return Uint16Array.from(slots);
};

/** Slots of the features of a whole sentence, for its kind. */
export const sentenceFeatures = (stems: readonly string[]): Uint16Array => {
  const slots: number[] = [];
  for (let i = 0; i < stems.length; i++) {
    slots.push(hash(`S:${stems[i]}`), hash(`S2:${stems[i]}_${at(stems, i + 1)}`));
    if (i + 2 < stems.length) slots.push(hash(`S3:${stems[i]}_${stems[i + 1]}_${stems[i + 2]}`));
  }
  slots.push(hash("bias"));
  return Uint16Array.from(slots);
};
