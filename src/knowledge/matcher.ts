/** Finds the names of a compiled base in the words of a text. */
import type { Entity, Hit, Match, NameForm } from "./knowledge.ts";
import { entityOf, HIT_COMMON, HIT_RELAXED, NAME_FORMS, PARTICLES, SMALL_WORDS } from "./layout.ts";
import { type Lexicon, NO_NODE } from "./lexicon.ts";
import { isPerson, matchOf, NOBODY } from "./match.ts";
import { spellingKey } from "./spelling.ts";

const NONE: readonly Match[] = [];
/** Words whose numbers are kept at once. */
const NUMBERS_MOST = 50_000;
/** Shorter surnames are matched only as they are spelled in the base. */
const SHORTEST_KEY = 4;

const isDigits = (word: string): boolean => word.charCodeAt(0) < 58;

/** A word's number among the words as they are spelled, and its key's among the keys of spelling. */
interface Numbers {
  readonly exact: number;
  readonly spelling: number;
}

/** Hits with the match that they were last made to: a name has as many words wherever it stands, but for a skipped initial. */
class Choice {
  readonly hits: Hit[] = [];
  #match: Match | null = null;

  matchOf(words: number): Match {
    if (this.#match?.words !== words) this.#match = matchOf(words, this.hits);
    return this.#match;
  }
}

/** The hits of one node, sorted out once by what they ask of the writing. */
interface NodeHits {
  /** For words written in capitals throughout. */
  readonly inCapitals: Choice;
  /** For Capitalized words. */
  readonly capitalized: Choice;
  /** For names that have some word in lower case: "Munich security conference"; people only if their name is written so: "Kyung-wha". */
  readonly loose: Choice;
}

/** The names of the base by their spelling, or by the key of it, which only people's names have. */
interface Names {
  readonly by: keyof Numbers;
  readonly lexicon: Lexicon;
  readonly nodes: Map<number, NodeHits>;
}

export class Matcher {
  readonly #exact: Names;
  readonly #spelling: Names;
  readonly #common: ReadonlySet<string>;
  readonly #entity: (at: number) => Entity;
  readonly #numbers = new Map<string, Numbers>();

  /** `common`: ordinary words, never taken for another spelling of a name; `entity`: what the base has by a number. */
  constructor(exact: Lexicon, spelling: Lexicon, common: readonly string[], entity: (at: number) => Entity) {
    this.#exact = { by: "exact", lexicon: exact, nodes: new Map() };
    this.#spelling = { by: "spelling", lexicon: spelling, nodes: new Map() };
    this.#common = new Set(common);
    this.#entity = entity;
  }

  #nodeHits({ lexicon, nodes }: Names, node: number): NodeHits {
    const known = nodes.get(node);
    if (known) return known;
    const [inCapitals, capitalized, loose] = [new Choice(), new Choice(), new Choice()];
    for (const code of lexicon.hits(node)) {
      const hit: Hit = {
        entity: this.#entity(entityOf(code)),
        form: NAME_FORMS[code & 7] as NameForm,
        common: (code & HIT_COMMON) !== 0,
      };
      inCapitals.hits.push(hit);
      if (hit.form === "acronym" && !(code & HIT_RELAXED)) continue;
      capitalized.hits.push(hit);
      if (hit.form !== "acronym" && (hit.entity.kind !== "person" || code & HIT_RELAXED)) loose.hits.push(hit);
    }
    const made = { inCapitals, capitalized, loose };
    nodes.set(node, made);
    return made;
  }

  /** A word's numbers in the two lexicons, remembered for the words of a text. */
  #number(folded: string): Numbers {
    const known = this.#numbers.get(folded);
    if (known !== undefined) return known;
    if (this.#numbers.size >= NUMBERS_MOST) this.#numbers.clear();
    const made = { exact: this.#exact.lexicon.word(folded), spelling: this.#spelling.lexicon.word(spellingKey(folded)) };
    this.#numbers.set(folded, made);
    return made;
  }

  /** True where some name of the base begins with the word, as it is spelled or in another spelling. */
  opensName(folded: string): boolean {
    const { exact, spelling } = this.#number(folded);
    return this.#exact.lexicon.begin(exact) !== NO_NODE || this.#spelling.lexicon.begin(spelling) !== NO_NODE;
  }

  /** All names of the base that begin at a word, the longest first. */
  matchesAt(folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[] {
    const first = folded[at];
    if (first === undefined) return NONE;
    if (capital[at] === 0 && !PARTICLES.has(first) && !isDigits(first)) return NONE;
    const matches = this.#walk(this.#exact, folded, capital, at);
    const respelled = this.#walk(this.#spelling, folded, capital, at);
    return respelled.length ? merge(matches, respelled) : matches;
  }

  /** Follows the text's words down a lexicon; people's middle initials that the base lacks are stepped over. */
  #walk(names: Names, folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[] {
    const { lexicon, by } = names;
    let node = lexicon.begin(this.#number(folded[at] as string)[by]);
    if (node === NO_NODE) return NONE;
    let found: Match[] | null = null;
    let capitals = 0;
    let lower = 0;
    let skipped = false;
    const particle = capital[at] === 0 && !isDigits(folded[at] as string);
    for (let end = at; ; ) {
      const word = folded[end] as string;
      const c = capital[end] as number;
      if (c === 2 || isDigits(word) || (c === 1 && word.length === 1)) capitals++;
      else if (c === 0 && !SMALL_WORDS.has(word)) lower++;
      end++;
      if (lexicon.hasHits(node)) {
        const sorted = this.#nodeHits(names, node);
        const choice =
          lower > 0 ? sorted.loose : capitals + (skipped ? 1 : 0) >= end - at ? sorted.inCapitals : sorted.capitalized;
        let { hits }: { hits: readonly Hit[] } = choice;
        // Only a person's name begins with a lower-case word: "al-Sisi", "bin Salman"; and it does not end in a particle.
        if (particle) hits = c === 0 ? NOBODY : hits.filter(isPerson);
        if (skipped) hits = hits.filter(isPerson);
        if (
          by === "spelling" &&
          end - at === 1 &&
          (c !== 1 || (folded[at] as string).length < SHORTEST_KEY || this.#common.has(folded[at] as string))
        )
          hits = NOBODY;
        if (hits.length) {
          const match = hits === choice.hits ? choice.matchOf(end - at) : matchOf(end - at, hits);
          found = found ? [match, ...found] : [match];
        }
      }
      if (end >= folded.length) break;
      let next = lexicon.next(node, this.#number(folded[end] as string)[by]);
      if (
        next === NO_NODE &&
        (folded[end] as string).length === 1 &&
        capital[end] !== 0 &&
        end + 1 < folded.length &&
        !isDigits(folded[end] as string)
      ) {
        next = lexicon.next(node, this.#number(folded[end + 1] as string)[by]);
        if (next !== NO_NODE) {
          skipped = true;
          end++;
        }
      }
      if (next === NO_NODE) break;
      node = next;
    }
    return found ?? NONE;
  }
}

/** Joins matches by length, longest first; at one length `before` stands alone, or before the others if they are to be kept. */
export const merge = (before: readonly Match[], after: readonly Match[], keep = false): readonly Match[] => {
  if (!before.length) return after;
  const byWords = new Map<number, readonly Hit[]>(before.map((m) => [m.words, m.hits]));
  for (const m of after) {
    const there = byWords.get(m.words);
    if (!there) byWords.set(m.words, m.hits);
    else if (keep)
      byWords.set(m.words, [
        ...there,
        ...m.hits.filter((h) => !there.some((o) => o.entity.kind === h.entity.kind && o.entity.id === h.entity.id)),
      ]);
  }
  return [...byWords].sort((a, b) => b[0] - a[0]).map(([words, hits]) => matchOf(words, hits));
};
