import type { Actor, Sentence, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { AUXILIARIES, SUBORDINATORS } from "../../lexicon/contact.ts";
import { GAP, type Words } from "../../words.ts";
import type { PlaceMention } from "../scene/places.ts";
import { accompanied } from "./accompanied.ts";
import { blamed } from "./blamed.ts";
import { listEndingWith, listStartingWith } from "./lists.ts";
import { mainClause } from "./main-clause.ts";
import { secondClause } from "./second-clause.ts";
import { unnamedSubject } from "./unnamed-subject.ts";

/** What the finding of subjects and objects needs to see. */
export interface Scene {
  readonly words: Words;
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly Actor[];
  /** Index of the actor that covers a word, or -1. */
  readonly actorAt: Int32Array;
  /** Index of the time mention that covers a word, or -1. */
  readonly timeAt: Int32Array;
  readonly times: readonly TimeMention[];
  /** True if a place stands behind word i in its sentence, told by "in" or "at". */
  readonly placesIn?: (i: number) => boolean;
  /** True if an actor is an international organization. */
  readonly organization?: (a: Actor) => boolean;
  /** True if word i stands inside the name of an occasion in whose frame something took place. */
  readonly inOccasion?: (i: number) => boolean;
  /** The places of each sentence. */
  readonly townsIn?: ReadonlyMap<number, readonly PlaceMention[]>;
  /** True if a place's name begins at word i, or behind one "the". */
  readonly placeAt?: (i: number) => boolean;
}

export const BREAKS = GAP.semicolon | GAP.colon;
const PREPOSITIONS = new Set(
  "of in for with by to at on from under about against between among over into during through across near after before upon toward towards without within via along alongside amid including like".split(
    " ",
  ),
);
export const preposition = (w: string): boolean => PREPOSITIONS.has(w);

const subordinates = wordTest((word) => SUBORDINATORS.has(word));
/** "She did, though, go": between commas it opens nothing. */
const setOff = ({ folded, gap }: Words, i: number): boolean =>
  folded[i] === "though" && ((gap[i] as number) & (gap[i + 1] ?? 0) & GAP.comma) !== 0;

/** Where the clause of a verb begins: behind the last subordinator, semicolon or quotation mark before it. */
export const clauseStart = (s: Scene, verb: number): number => {
  const { words: w } = s;
  const first = (s.sentences[s.sentenceOf[verb] as number] as Sentence).first;
  for (let i = verb - 1; i >= first; i--) {
    if ((w.gap[i + 1] as number) & BREAKS) return i + 1;
    if (
      s.actorAt[i] === -1 &&
      s.timeAt[i] === -1 &&
      subordinates(w, i) &&
      !setOff(w, i) &&
      !(w.folded[i] === "as" && w.folded[i + 1] === "well") &&
      !(w.folded[i] === "after" && w.folded[i + 1] === "all")
    )
      return i + 1;
  }
  return first;
};

/** "A, who met B": the relative clause's subject is the actor before the pronoun. */
const relativeHead = (s: Scene, start: number): Actor | null => {
  const { words: w } = s;
  const word = w.folded[start - 1];
  if (word !== "who" && word !== "which" && word !== "whom") return null;
  const at = start - 2;
  if (at < 0) return null;
  const a = s.actorAt[at];
  return a !== undefined && a >= 0 ? (s.actors[a] as Actor) : null;
};

/** "A, whose turn it is to chair the council, rang B": behind the comma that closes the clause A acts; "A, whose deputy, C, rang B": C. */
const whoseHead = (s: Scene, start: number, verb: number, near: Actor | undefined): Actor | null => {
  const { words: w } = s;
  if (w.folded[start - 1] !== "whose" || (near && (w.gap[near.first] as number) & GAP.comma)) return null;
  if (near && near.last === verb && ((w.gap[verb] as number) & GAP.comma) === 0) return null;
  return s.actors[s.actorAt[start - 2] ?? -1] ?? null;
};

/** Of several: "President X and First Lady Y, who are on a visit". */
const PLURAL_VERBS = new Set(["are", "were", "have", "lead", "head", "arrive", "both", "jointly"]);
/** "X and Y, who governs in Skopje, looked on": the relative clause has ended before the verb. */
const relativeEnds = (s: Scene, start: number, verb: number): boolean => {
  for (let i = verb; i > start + 1; i--) {
    if ((s.words.gap[i] as number) & GAP.comma) return true;
    if (!adjacent(s, i - 1, i)) return false;
  }
  return false;
};

const governed = (s: Scene, a: Actor, start: number): boolean => {
  const i = a.first - 1;
  return (
    i >= start &&
    s.actorAt[i] === -1 &&
    (PREPOSITIONS.has(s.words.folded[i] as string) || secondOfTwo(s, a, start)) &&
    !((s.words.gap[a.first] as number) & GAP.comma)
  );
};

/** "a meeting between A and B": the second is the preposition's too. */
const secondOfTwo = (s: Scene, a: Actor, start: number): boolean => {
  const one = s.actors[a.index - 1];
  return (
    one !== undefined &&
    s.words.folded[a.first - 1] === "and" &&
    one.last === a.first - 1 &&
    one.first > start &&
    s.words.folded[one.first - 1] === "between"
  );
};

/** True where only auxiliaries, adverbs, times and bracketed phrases stand between an actor and a verb. */
const adjacent = (s: Scene, from: number, verb: number): boolean => {
  const { words: w } = s;
  for (let i = from; i < verb; i++) {
    if (s.timeAt[i] !== -1) continue;
    const word = w.folded[i] as string;
    if (AUXILIARIES.has(word) || setOff(w, i) || (word.endsWith("ly") && word.length > 4) || word === "on" || word === "and")
      continue;
    return false;
  }
  return true;
};

const ASKED = new Set("invitation invitations request behalf instruction instructions initiative".split(" "));
/** "At the invitation of the presidents of Peru and Chile, X will visit": the list before the comma is the preposition's. */
const behindFronted = (s: Scene, list: readonly Actor[], start: number): Actor[] => {
  const first = list[0] as Actor;
  const asked = s.words.folded.slice(start, first.first).some((word) => ASKED.has(word));
  if (list.length < 2 || !asked || !governed(s, first, start)) return [...list];
  const own = list.findLastIndex((a, i) => i > 0 && ((s.words.gap[a.first] as number) & GAP.comma) !== 0);
  return own < 0 ? [...list] : list.slice(own);
};

const BARE = new Set(
  "hold have pay make conduct attend sign exchange meet receive visit see call host join lead chair".split(" "),
);
/** "met B and held talks with C": what stands before "and" is the object of the verb before it, where that verb has its own subject. */
const shared = (s: Scene, near: Actor, verb: number, before: readonly Actor[], start: number): boolean => {
  // "met B on Monday, received C on Tuesday": verbs of one subject, told one by one.
  // "will meet B, sign a treaty with C": no verb of his own has this form behind one man.
  const bare = near.kind !== "party" && !near.plural && BARE.has(s.words.folded[verb] as string);
  let joined = ((s.words.gap[verb] as number) & GAP.comma) !== 0 && (near.last < verb || bare);
  for (let i = near.last; i < verb; i++) joined ||= s.actorAt[i] === -1 && s.words.folded[i] === "and";
  if (!joined) return false;
  const list = listEndingWith(s, near, start);
  return before.some((a) => !list.includes(a) && !a.possessive && !governed(s, a, start));
};

/** Words between the comma that closes an insertion and the verb of the clause around it. */
const AFTER_INSERTION = 8;
const INSERTING = new Set(["after", "before", "following", "while", "when", "as", "where", "because", "although", "though"]);

/** "A was to leave, after honouring B, for a trip to meet C": the comma behind B closes what was inserted; the subject stands before it. */
const aroundInsertion = (s: Scene, start: number, verb: number): Actor[] | null => {
  const { words: w } = s;
  const floor = (s.sentences[s.sentenceOf[verb] as number] as Sentence).first;
  if (start - 1 <= floor || !INSERTING.has(w.folded[start - 1] as string) || !((w.gap[start - 1] as number) & GAP.comma))
    return null;
  let close = verb;
  while (close > start && verb - close < AFTER_INSERTION && !((w.gap[close] as number) & GAP.comma)) close--;
  if (!((w.gap[close] as number) & GAP.comma) || close <= start) return null;
  for (let i = close; i < verb; i++) if (s.actorAt[i] !== -1) return null;
  const before = subjectsOf(s, start - 1);
  return before.length ? before : null;
};

/** True where a comma stands within an actor: "Ana Roa, the minister". */
const hasComma = ({ words: w }: Scene, a: Actor): boolean => {
  for (let i = a.first + 1; i < a.last; i++) if ((w.gap[i] as number) & GAP.comma) return true;
  return false;
};

/**
 * "A, who minds the house until B returns, rang C", "A, the minister while B is ill, rang C": the comma before the verb closes all that was
 * opened behind its subject. `start`: where the clause within begins.
 */
const aroundNested = (s: Scene, start: number, verb: number, opening: number): Actor | null => {
  if (start - 1 <= opening || !relativeEnds(s, start, verb)) return null;
  for (let i = start - 2; i >= opening && !((s.words.gap[i + 1] as number) & BREAKS); i--) {
    const at = s.actorAt[i] as number;
    if (at < 0) continue;
    const a = s.actors[at] as Actor;
    const opens = ((s.words.gap[a.last] ?? 0) & GAP.comma) !== 0 || hasComma(s, a);
    if (opens && !a.possessive && !governed(s, a, opening)) return a;
    i = a.first;
  }
  return null;
};

/** Behind these a clause without a subject has that of the one before: "before leaving". */
const SHARING = new Set(["and", "while", "as", "before", "after", "when"]);
const SUBJECT_OPENS = new Set("the a an his her their its this that these those".split(" "));
/** "minutes before Air Force One left", "as the plane landed": something else acts there. */
const ownSubject = (s: Scene, start: number, verb: number): boolean =>
  start < verb &&
  s.timeAt[start] === -1 &&
  ((s.words.capital[start] as number) > 0 ||
    // "as a step towards": what something is, not what acts.
    (s.words.folded[start - 1] !== "as" && SUBJECT_OPENS.has(s.words.folded[start] as string)));

/** "X who was in Samarkand for the SCO summit met Y": bodies told behind "who" are where he was or whom he led, and do nothing themselves. */
const onlyBodies = (s: Scene, start: number, within: readonly Actor[]): boolean =>
  s.words.folded[start - 1] === "who" &&
  within.length > 0 &&
  s.actorAt[start] === -1 &&
  within.every((a) => a.first > start && ((s.organization?.(a) ?? false) || a.kind === "side" || isTeam(s, a)));

/** "who is leading the delegation to". */
const isTeam = ({ words: { folded } }: Scene, a: Actor): boolean => a.kind === "pronoun" && folded[a.last - 1] === "delegation";

/**
 * The actors that are the subject of the verb at `verb`: the list directly before it, the head of its relative clause,
 * else the first actor of the clause that no preposition governs.
 */
export const subjectsOf = (s: Scene, verb: number): Actor[] => {
  const told = blamed(s, verb);
  if (told) return [told];
  const opening = (s.sentences[s.sentenceOf[verb] as number] as Sentence).first;
  const behind = clauseStart(s, verb);
  const outside = aroundInsertion(s, behind, verb);
  if (outside) return outside;
  const start = mainClause(s, behind, verb, opening);
  const head = relativeHead(s, start);
  const inClause: Actor[] = [];
  for (let i = start; i < verb; i++) {
    const a = s.actorAt[i] as number;
    if (a >= 0) {
      inClause.push(s.actors[a] as Actor);
      i = (s.actors[a] as Actor).last - 1;
    }
  }
  const near = inClause[inClause.length - 1];
  const around = head ?? whoseHead(s, start, verb, near);
  if (around && relativeEnds(s, start, verb)) return listEndingWith(s, around, opening);
  if (head && onlyBodies(s, start, inClause)) return listEndingWith(s, head, opening).slice(-1);
  // "no plans for X to meet Y".
  if (near && s.words.folded[verb - 1] === "to" && near.last === verb - 1 && s.words.folded[near.first - 1] === "for")
    return [near];
  if (
    near &&
    !near.possessive &&
    adjacent(s, near.last, verb) &&
    !governed(s, near, start) &&
    !shared(s, near, verb, inClause, start)
  ) {
    const free = inClause.filter((a) => !a.possessive && !governed(s, a, start));
    const list = secondClause(s, listEndingWith(s, near, start), free);
    const head = accompanied(s, list[0] as Actor, start);
    return head ? [head] : behindFronted(s, list, start);
  }
  const nested = head ? null : aroundNested(s, start, verb, opening);
  if (nested) return listEndingWith(s, nested, opening);
  if (head && !inClause.some((a) => !governed(s, a, start) && !a.possessive))
    return PLURAL_VERBS.has(s.words.folded[start] ?? "")
      ? listEndingWith(s, head, opening)
      : listEndingWith(s, head, opening).slice(-1);
  if (unnamedSubject(s, verb)) return [];
  const free = inClause.filter((a) => !governed(s, a, start) && !a.possessive);
  const first = free[0];
  if (first) {
    const list = listStartingWith(s, first, verb);
    return list;
  }
  if (head) return [head];
  // "Arriving in Baku, ...": nothing in the clause; the sentence's first free actor before it.
  if (start > opening && SHARING.has(s.words.folded[start - 1] as string) && !ownSubject(s, start, verb)) {
    for (let i = opening; i < start; i++) {
      const a = s.actorAt[i] as number;
      if (a >= 0) {
        const x = s.actors[a] as Actor;
        if (!governed(s, x, opening) && !x.possessive) return listStartingWith(s, x, start);
        i = x.last - 1;
      }
    }
  }
  return [];
};
