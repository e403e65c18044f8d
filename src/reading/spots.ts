import { formEntry } from "./forms.ts";
import type { Words } from "./words.ts";

/**
 * Where in a text a rule may find something at all. Most rules begin at a few words ("letter", "sat", "next"), and most texts have
 * none of them: so the words at which any rule begins are found in one walk over a text, and each rule is asked at its own alone.
 */
export type Spots = (w: Words) => readonly number[];

/** Says of a word by its form alone whether a rule may begin there. */
type Opens = (w: Words, i: number) => boolean;

const NONE: readonly number[] = [];
const rules: Opens[] = [];

/** The rules that may begin at a word, by number. */
const rulesFor = (): ((w: Words, i: number) => readonly number[]) =>
  formEntry<readonly number[]>((w, i) => {
    const all = rules.flatMap((opens, n) => (opens(w, i) ? [n] : []));
    return all.length ? all : NONE;
  }, NONE);
let rulesAt = rulesFor();

const walk = (w: Words): readonly (readonly number[])[] => {
  const found = rules.map(() => NONE) as number[][];
  for (let i = 0; i < w.count; i++) {
    const here = rulesAt(w, i);
    for (let k = 0; k < here.length; k++) {
      const n = here[k] as number;
      const known = found[n] as number[];
      if (known === NONE) found[n] = [i];
      else known.push(i);
    }
  }
  return found;
};

const walked = new WeakMap<Words, readonly (readonly number[])[]>();

/** The words of a text at which a rule may begin, in order; `opens` must look at nothing but the form of that word. */
export const spots = (opens: Opens): Spots => {
  const n = rules.push(opens) - 1;
  // What was kept of the forms does not know the new rule.
  rulesAt = rulesFor();
  return (w) => {
    let all = walked.get(w);
    if (!all || n >= all.length) {
      all = walk(w);
      walked.set(w, all);
    }
    return all[n] as readonly number[];
  };
};

/** Place in a list of spots of the first one not before word `from`. */
const firstFrom = (all: readonly number[], from: number): number => {
  let low = 0,
    high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those within words [from, to). */
export const spotsWithin = (all: readonly number[], from: number, to: number): readonly number[] => {
  const first = firstFrom(all, from);
  if (first === all.length || (all[first] as number) >= to) return NONE;
  return all.slice(first, firstFrom(all, to));
};
