import type { TimeMention } from "../../document.ts";
import { wordEntry, wordTest } from "../../forms.ts";
import { type VerbSense, verbSenses } from "../../lexicon/contact-verbs.ts";
import type { Scene } from "./clause.ts";

/** "was last in Seoul", "will travel next to Beijing": what may stand between a verb and the word that belongs to it. */
const ADVERBS = new Set(
  "next then last now again also back together directly straight later first alone once afterwards".split(" "),
);

const isAdverb = wordTest((word) => ADVERBS.has(word));

/**
 * Where the words that belong to a verb begin if they do not stand right behind it: behind a day or an adverb. "called on Tuesday on X":
 * the first "on" is the day's. -1: nothing of the kind stands there.
 */
export const behindAside = (s: Scene, verb: number): number => {
  const { folded } = s.words;
  const from = folded[verb + 1] === "on" ? verb + 2 : verb + 1;
  const time = s.timeAt[from] ?? -1;
  if (time >= 0) return (s.times[time] as TimeMention).last;
  return isAdverb(s.words, verb + 1) ? verb + 2 : -1;
};

/** The senses of a verb by the word that must follow it: "is" has hundreds, of which at one place next to none can be meant. */
interface Senses {
  readonly all: readonly VerbSense[];
  /** Those that need no word behind them. */
  readonly bare: readonly VerbSense[];
  /** Those, and the ones whose first word it is. */
  readonly before: ReadonlyMap<string, readonly VerbSense[]>;
}

const opens = (sense: VerbSense, word: string | undefined): boolean => sense.then.length === 0 || sense.then[0] === word;

const sorted = (all: readonly VerbSense[]): Senses => {
  const firsts = new Set(all.flatMap((sense) => sense.then[0] ?? []));
  return {
    all,
    bare: all.filter((sense) => sense.then.length === 0),
    before: new Map([...firsts].map((word) => [word, all.filter((sense) => opens(sense, word))])),
  };
};

const NONE = sorted([]);
const sensesOf = wordEntry((word) => {
  const all = verbSenses(word);
  return all.length ? sorted(all) : NONE;
}, NONE);

/** The senses of the verb at a word for which it has what must follow it. */
export const sensesAt = (s: Scene, i: number): readonly VerbSense[] => {
  const { all, bare, before } = sensesOf(s.words, i);
  if (bare.length === all.length) return all;
  const [next, aside] = [s.words.folded[i + 1], behindAside(s, i)];
  if (aside < 0) return before.get(next ?? "") ?? bare;
  const further = s.words.folded[aside];
  return all.filter((sense) => opens(sense, next) || opens(sense, further));
};
