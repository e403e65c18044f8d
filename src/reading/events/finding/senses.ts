import type { TimeMention } from "../../document.ts";
import { wordEntry, wordTest } from "../../forms.ts";
import { followersOf, isContactVerb, sensesBefore, type VerbSense } from "../../lexicon/contact-verbs.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

/** "was last in Seoul", "will travel next to Beijing": what may stand between a verb and the word that belongs to it. */
const ADVERBS = new Set(
  "next then last now again also back together directly straight later first alone once afterwards".split(" "),
);

/** "wrote personally to", "spoke briefly with". */
const MANNER = /^.{4,}ly$/;
const isAdverb = wordTest((word) => ADVERBS.has(word) || MANNER.test(word));

const LASTING = new Set(["for", "over"]);
const UNITS = new Set("minutes hour hours day days night nights week weeks morning afternoon evening".split(" "));
/** Words of it: "for [the better part of an hour]". */
const SPAN = 7;
/** The word behind "for two days" that begins at word i; -1: none does. */
const behindSpan = ({ words: { folded, gap }, actorAt }: Scene, i: number): number => {
  if (!LASTING.has(folded[i] ?? "")) return -1;
  for (let k = i + 1; k < i + SPAN && actorAt[k] === -1; k++)
    if (UNITS.has(folded[k] as string)) {
      const end = folded[k + 1] === "and" ? k + 4 : k + 1;
      return (gap[end] ?? 0) & GAP.comma ? -1 : end;
    }
  return -1;
};

/**
 * Where the words that belong to a verb begin if they do not stand right behind it: behind a day, a span or an adverb. "called on Tuesday on X":
 * the first "on" is the day's. -1: nothing of the kind stands there.
 */
export const behindAside = (s: Scene, verb: number): number => {
  const { folded } = s.words;
  const from = folded[verb + 1] === "on" ? verb + 2 : verb + 1;
  const time = s.timeAt[from] ?? -1;
  if (time >= 0) return (s.times[time] as TimeMention).last;
  const span = behindSpan(s, from);
  if (span >= 0) return span;
  return isAdverb(s.words, verb + 1) ? verb + 2 : -1;
};

/** The senses of a verb by the word that must follow it: "is" has hundreds, of which at one place next to none can be meant. */
class Senses {
  readonly #verb: string;
  readonly #followers: ReadonlySet<string | null>;
  /** Those that need no word behind them. */
  readonly #bare: readonly VerbSense[];
  /** Those, and the ones whose first word is one of those that the key names: spelled out when a text first has the two words. */
  readonly #before = new Map<string, readonly VerbSense[]>();
  /** None needs a word behind it. */
  readonly needNone: boolean;

  constructor(verb: string) {
    this.#verb = verb;
    this.#followers = followersOf(verb);
    this.#bare = this.#followers.has(null) ? sensesBefore(verb, []) : [];
    this.needNone = this.#followers.size === (this.#followers.has(null) ? 1 : 0);
  }

  before(next: string | undefined): readonly VerbSense[] {
    return next === undefined || !this.#followers.has(next) ? this.#bare : this.#spelled(next, [next]);
  }

  /** Where an aside stands behind the verb: before its first word, or before the word behind it. */
  beforeEither(next: string | undefined, further: string | undefined): readonly VerbSense[] {
    if (further === undefined || !this.#followers.has(further)) return this.before(next);
    if (next === undefined || !this.#followers.has(next)) return this.before(further);
    return this.#spelled(`${next} ${further}`, [next, further]);
  }

  #spelled(key: string, followers: readonly string[]): readonly VerbSense[] {
    const known = this.#before.get(key);
    if (known) return known;
    const made = sensesBefore(this.#verb, followers);
    this.#before.set(key, made);
    return made;
  }
}

const NONE = new Senses("");
const sensesOf = wordEntry((word) => (isContactVerb(word) ? new Senses(word) : NONE), NONE);

/** The senses of the verb at a word for which it has what must follow it. */
export const sensesAt = (s: Scene, i: number): readonly VerbSense[] => {
  const senses = sensesOf(s.words, i);
  if (senses.needNone) return senses.before(undefined);
  const [next, aside] = [s.words.folded[i + 1], behindAside(s, i)];
  return aside < 0 ? senses.before(next) : senses.beforeEither(next, s.words.folded[aside]);
};
