/** Whom a verb or a noun of contact governs. */
import type { Actor, Sentence, TimeMention } from "../../document.ts";
import { AUXILIARIES } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import { apposedBehind, groupBefore } from "./apposed.ts";
import { BREAKS, preposition, type Scene } from "./clause.ts";
import { listStartingWith, VERBISH } from "./lists.ts";
import { absolute, opensClause } from "./main-clause.ts";

/** Which prepositions may introduce an object, and how far the search goes. */
export interface ObjectRule {
  readonly direct: boolean;
  readonly by: readonly string[];
  readonly reach: number;
  /** The search starts at a noun: it ends at a verb, and "of", "between" count only before any other preposition. */
  readonly noun?: boolean;
  /** What a paper is about does not part its signing from who signs: "the signing of an accord on visas between". */
  readonly across?: boolean;
}

const NEUTRAL = new Set(
  "the a an his her their its visiting new then both fellow newly appointed accredited designated outgoing incoming departing resident".split(
    " ",
  ),
);
/** "with [each of] the two leaders": whoever is meant is all of them. */
const EVERY_ONE = new Set(["each", "both", "all"]);
const CLOSE_TO_NOUN = new Set(["of", "between", "among", "by", "to", "from"]);
const FREE_WORDS = new Set(
  "made paid came comes was were followed follows held took place taking here there late early earlier later today yesterday also both in-person face person again once two three hour hours long day days the newly appointed accredited designated outgoing incoming".split(
    " ",
  ),
);
/** A lower-case word that ends what a noun governs: a verb, or one that opens what was talked about. */
const NO_VERBS = new Set("united scheduled planned expected exchanged conducted initiated".split(" "));
const endsNoun = (word: string): boolean =>
  VERBISH.has(word) || (word.endsWith("ed") && word.length > 4 && !NO_VERBS.has(word)) || TOPICAL.has(word);
const TOPICAL = new Set(
  "about regarding concerning discussing discuss discusses issues topics took comes came will would where focusing covering aimed on_".split(
    " ",
  ),
);

const DONE = new Set("held made exchanged conducted placed signed".split(" "));
const DOING = new Set("has have had was were is are been being".split(" "));
/** "contacts [were made] by A with B": a noun's own passive does not part it from who takes part. */
const wasDone = (s: Scene, i: number): boolean =>
  DOING.has(s.words.folded[i] as string) && s.words.folded.slice(i + 1, i + 4).some((word) => DONE.has(word));

const TIES = new Set(
  "cooperation relations relationship ties trade links partnership friendship tensions tension differences issues problems border borders frontier contacts exchanges interaction collaboration conflict war dispute agreements projects flights traffic".split(
    " ",
  ),
);
/** Words since the noun, none of them led by a preposition. */
const UNLED = /^(?: …)+$/;
/** "discussed in a call on Monday [ties] between Lima and Quito": what lies between two states, not who speaks; "talks on ties between" may tell both. */
const tiesBetween = ({ words: { folded } }: Scene, i: number, from: number): boolean =>
  i > from && folded[i] === "between" && TIES.has(folded[i - 1] as string);

/** True where a clause ends before word i. */
const clauseEnds = (s: Scene, i: number): boolean => {
  const { words: w } = s;
  if ((w.gap[i] as number) & BREAKS) return true;
  const word = w.folded[i] as string;
  // ", particularly after his talks with Y".
  const apart = ((w.gap[i] as number) | ((w.folded[i - 1] ?? "").endsWith("ly") ? (w.gap[i - 1] as number) : 0)) & GAP.comma;
  return (
    s.timeAt[i] === -1 &&
    s.actorAt[i] === -1 &&
    (["who", "which", "that", "when", "while", "where", "because", "although", "if", "whether", "but"].includes(word) ||
      ((word === "after" || word === "before" || word === "as") && apart !== 0))
  );
};

/** "dinner [at Bergen] between", "greetings [yesterday] to": a day or a town does not part a noun from who takes part. */
const frames = (s: Scene, preposition: number): boolean =>
  (s.timeAt[preposition + 1] ?? -1) !== -1 || (s.placeAt?.(preposition + 1) ?? false);

const BACKING = new Set(
  "support accompaniment help assistance backing blessing approval consent endorsement encouragement facilitation cooperation coordination guarantee".split(
    " ",
  ),
);

/** "with [Iran-backed] rebels", "met [Dubai-based] X": a word of two before whom it describes. */
const compound = ({ words: w }: Scene, i: number): boolean =>
  (((w.gap[i] as number) | (w.gap[i + 1] ?? 0)) & GAP.hyphen) !== 0 && !preposition(w.folded[i] as string);

/** How what is set off behind a verb begins: "received, one by one, X and Y", "met, among others, X", "saw, in this order, X". */
const ASIDES = new Set("one among in separately successively respectively as along first by at on during over".split(" "));
/** Words of it. */
const ASIDE_REACH = 6;
/** True where commas set off all that stands between a verb and somebody: he is its object all the same. */
const behindAside = ({ words: w, actorAt }: Scene, from: number, to: number): boolean => {
  if (to - from > ASIDE_REACH || !((w.gap[from] as number) & GAP.comma) || !ASIDES.has(w.folded[from] as string)) return false;
  for (let i = from; i < to; i++) if (actorAt[i] !== -1 || (i > from && (w.gap[i] as number) & GAP.comma)) return false;
  return true;
};

/** "with each of the presidents of A and B": somebody told by more than a pronoun. */
const eachNamed = (s: Scene, i: number): boolean => {
  const a = s.actors[s.actorAt[i] ?? -1] ?? s.actors[s.actorAt[i + 1] ?? -1];
  return a !== undefined && a.first <= i + 1 && a.kind !== "pronoun" && a.kind !== "side";
};

const CARRYING = new Set("held made paid took had".split(" "));
/** "X, who was in Lima for the conference[, held a] meeting with Y": the verb behind the comma is of the one named before, and ends the noun's phrase. */
const mainVerb = ({ words: w }: Scene, i: number): boolean =>
  CARRYING.has(w.folded[i] as string) &&
  ((w.gap[i] as number) & GAP.comma) !== 0 &&
  (w.folded[i + 1] === "a" || w.folded[i + 1] === "an" || w.folded[i + 1] === "talks");

/** The actors that follow a verb or noun as its object; `from` is the word behind it, which may be the next sentence's ("The two met."). */
export const objectsOf = (s: Scene, from: number, rule: ObjectRule): Actor[] => {
  const { words: w } = s;
  const sentence = s.sentences[s.sentenceOf[from - 1] as number] as Sentence;
  let skipped = 0;
  let link = "";
  let strayed = false;
  for (let i = from; i < sentence.last; ) {
    if (s.timeAt[i] !== -1) {
      i = (s.times[s.timeAt[i] as number] as TimeMention).last;
      link = "";
      continue;
    }
    const a = s.actorAt[i] as number;
    if (a >= 0) {
      const actor = s.actors[a] as Actor;
      // "a series of meetings, among them with A": what is one of several.
      if (link === "among" && actor.kind === "pronoun" && actor.entities.length === 0) {
        i = actor.last;
        link = "";
        continue;
      }
      // "with the two men who had brought them together, A and B": not the two told of before.
      const pointed = actor.kind === "pronoun" && rule.by.includes(link) ? apposedBehind(s, actor.last, sentence.last) : null;
      if (pointed) return listStartingWith(s, pointed, sentence.last);
      const group = actor.kind === "person" && !actor.possessive ? groupBefore(s, from, i) : -1;
      if (group >= 0 && (group === from ? rule.direct : rule.by.includes(w.folded[group - 1] as string))) {
        const named = listStartingWith(s, actor, sentence.last);
        if (named.length > 1) return named;
      }
      const aside = rule.direct && behindAside(s, from, i);
      const opens =
        link === "" || aside
          ? rule.direct && (aside || !((w.gap[i] as number) & GAP.comma && i > from))
          : rule.by.includes(link) && !((rule.noun || link === "to") && strayed && !rule.across && CLOSE_TO_NOUN.has(link));
      if (absolute(s, actor) || (link === "" && opensClause(s, actor))) return [];
      if (opens && !(actor.possessive && !["pronoun"].includes(actor.kind) && possessedPerson(s, actor) === null)) {
        const owned = actor.possessive ? possessedPerson(s, actor) : null;
        return listStartingWith(s, owned ?? actor, sentence.last);
      }
      i = actor.last;
      link = "";
      // Behind somebody who is no object, "to" and "of" belong to him; where a journey goes does not part it from its traveller.
      if (!(rule.by[0] === "by" && actor.kind === "party")) strayed = true;
      skipped++;
      if (rule.direct && rule.by.length === 0) return [];
      continue;
    }
    if (clauseEnds(s, i) || skipped > rule.reach) {
      const named = i > from && (link === "" ? rule.direct : rule.by.includes(link)) ? apposedBehind(s, i, sentence.last) : null;
      return named ? listStartingWith(s, named, sentence.last) : [];
    }
    const word = w.folded[i] as string;
    if (EVERY_ONE.has(word) && w.folded[i + 1] === "of" && w.folded[i + 2] !== "them") {
      i += 2;
      continue;
    }
    if (compound(s, i)) {
      i++;
      skipped++;
      continue;
    }
    if (rule.noun && mainVerb(s, i)) return [];
    if (rule.noun && w.capital[i] === 0 && !FREE_WORDS.has(word) && endsNoun(word) && !wasDone(s, i)) return [];
    if (word === "each" && w.folded[i + 1] === "of" && eachNamed(s, i + 2)) {
      i += 2;
      skipped++;
      continue;
    }
    if (rule.noun && UNLED.test(link) && tiesBetween(s, i, from)) return [];
    if (preposition(word)) {
      // "with the support of the UN": whose support it was, not who took part.
      link = word === "of" && BACKING.has(w.folded[i - 1] as string) ? "support" : word;
      // "the trip to Washington by X": where it goes does not part a journey from its traveller.
      const goal = rule.by[0] === "by" && ["to", "in", "from", "through"].includes(word);
      if (
        !goal &&
        !rule.by.includes(word) &&
        // "spoke of his visit to": what is spoken of, not who is spoken to.
        (word !== "of" || (i === from && !rule.noun)) &&
        !(["in", "at", "on"].includes(word) && (!rule.noun || frames(s, i)))
      )
        strayed = true;
    } else if (!NEUTRAL.has(word) && !/^\d+$/.test(word)) {
      // "with 2022 ASEAN Chair ...", "with visiting": what stands between "with" and its object changes nothing.
      if (link !== "with" && link !== "between")
        link = word.endsWith("ly") || AUXILIARIES.has(word) ? (preposition(link) ? link : "") : `${link} …`;
    }
    skipped++;
    i++;
  }
  return [];
};

/** "Turkey's Hakan Fidan" is one actor; "Fidan's deputy" gives the deputy if he is one too. */
const possessedPerson = (s: Scene, a: Actor): Actor | null => {
  const next = s.actors[a.index + 1];
  return next && next.first <= a.last + 1 && s.sentenceOf[next.first] === s.sentenceOf[a.first] && next.kind !== "party"
    ? next
    : null;
};
