/** Small and large damage to a report. */
import { repeated, UNITS } from "./hostile.ts";
import type { Random } from "./random.ts";

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** A place in the text, and one not far after it. */
const stretch = (text: string, random: Random, most: number): readonly [number, number] => {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + random.below(most))];
};
const sentences = (text: string): string[] => text.split(/(?<=[.!?\n]) /);
const words = (text: string): string[] => text.split(" ");

const swapped = (list: string[], random: Random): string[] => {
  const [a, b] = [random.below(list.length), random.below(list.length)];
  [list[a], list[b]] = [list[b] as string, list[a] as string];
  return list;
};

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const [from, to] = stretch(text, random, 40);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = stretch(text, random, 200);
    return text.slice(0, to) + text.slice(from);
  },
  (text, random) => swapped(words(text), random).join(" "),
  (text, random) => swapped(sentences(text), random).join(" "),
  (text, random, others) => {
    const other = random.pick(others);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  (text, random, others) => {
    const there = sentences(text);
    there.splice(random.below(there.length), 0, random.pick(sentences(random.pick(others))));
    return there.join(" ");
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random.below(random.once(4) ? 0x10000 : 0x100)) + text.slice(at);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + repeated(random.pick(UNITS).text, 1 + random.below(300)) + text.slice(at);
  },
  (text, random) => {
    const [from, to] = stretch(text, random, 300);
    return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
  },
  (text, random) => {
    const [from, to] = stretch(text, random, 300);
    return text.slice(0, from) + text.slice(from, to).toLowerCase() + text.slice(to);
  },
  (text, random) =>
    text.replaceAll(random.pick([".", ",", " ", "\n", "the ", "and "]), random.pick([",", ". ", "\n", "", " and ", '"'])),
  (text, random) => {
    const all = words(text);
    return text.replaceAll(random.pick(all) || "the", random.pick(all));
  },
  (text, random) => text.slice(random.below(text.length)),
  (text, random) => repeated(text, text.length * (1 + random.below(3))),
];

/** One to six of them, one after another. */
export const mutate = (text: string, random: Random, others: readonly string[]): string => {
  let made = text;
  for (let n = 1 + random.below(6); n > 0; n--) made = random.pick(MUTATIONS)(made, random, others);
  return made;
};
