/** Case n of a seed: made from the two alone, so that a failure can be made again. */
import { repeated, UNITS } from "./hostile.ts";
import { mutate } from "./mutate.ts";
import { type Random, randomOf } from "./random.ts";

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly html: boolean;
  readonly published: string | null;
}

/** UTF-16 units of a case that is not meant to be long. */
const USUAL = 12_000;

const sizeOf = (random: Random, most: number): number =>
  Math.min(most, random.once(200) ? 300_000 : random.once(20) ? 60_000 : USUAL);

/** Several units in turn, each repeated a few times or often. */
const medley = (random: Random, size: number): string => {
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    const part = random.pick(UNITS).text.repeat(1 + random.below(random.once(6) ? 400 : 4));
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, size);
};

/** Words of reports and units without any order. */
const salad = (random: Random, size: number, words: readonly string[]): string => {
  const parts: string[] = [];
  for (let length = 0; length < size; length += 7) parts.push(random.once(12) ? random.pick(UNITS).text : random.pick(words));
  return parts.join(" ");
};

const hostile = (random: Random, most: number): { name: string; text: string } => {
  const chosen = random.pick(UNITS);
  const size = 1 + random.below(sizeOf(random, most));
  if (random.once(3)) return { name: "medley", text: medley(random, size) };
  const text = repeated(chosen.text, size);
  return { name: chosen.name, text: random.once(2) ? text : `Ankara, 3 May 2021. ${text}.` };
};

export interface CaseMaker {
  /** `most`: UTF-16 units of the longest case. */
  of(seed: number, n: number, most: number): Case;
}

/** `texts`: reports to damage. */
export const caseMaker = (texts: readonly string[]): CaseMaker => {
  const words = [...new Set(texts.join(" ").split(/\s+/))];
  return {
    of: (seed, n, most) => {
      const random = randomOf(seed, n);
      const published = random.once(3) ? null : "2021-05-04";
      const kind = random.below(10);
      const { name, text } =
        kind < 6
          ? { name: "mutated", text: mutate(random.pick(texts), random, texts).slice(0, most) }
          : kind < 8
            ? hostile(random, most)
            : { name: "salad", text: salad(random, 1 + random.below(Math.min(most, 4000)), words) };
      return { name, text, html: random.once(12), published };
    },
  };
};
