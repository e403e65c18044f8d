import type { Actor, Sentence } from "../../document.ts";
import { BE, nounSense, PHONE } from "../../lexicon/contact.ts";
import { type Form, isContactVerb, type VerbSense } from "../../lexicon/contact-verbs.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene } from "./clause.ts";
import { gerundOf } from "./governors.ts";
import { listStartingWith } from "./lists.ts";
import { behindAside } from "./senses.ts";
import { asVerb } from "./trigger.ts";

const BETWEEN_BE_AND_VERB = new Set("also then later earlier not first today yesterday both each being been".split(" "));

/** "was received": a form of "be" before the verb, with nothing but adverbs between. */
export const passive = (s: Scene, verb: number, form: Form): boolean => {
  if (form !== "participle" && form !== "past") return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const word = s.words.folded[i] as string;
    if (s.actorAt[i] !== -1) return false;
    if (BE.has(word)) return true;
    if (!(word.endsWith("ly") || BETWEEN_BE_AND_VERB.has(word))) return false;
  }
  return false;
};

/** The first word behind a verb and the words that belong to it; null where they do not follow. A date may stand between: "signed on Monday". */
export const particlesEnd = (s: Scene, at: number, then: readonly string[]): number | null => {
  const { folded, gap } = s.words;
  // "a sit-down": a noun.
  if (then.length && (gap[at + 1] as number) & GAP.hyphen) return null;
  let from = at + 1;
  // "called on Tuesday on X": the first "on" is the day's.
  const dayFirst = folded[from] === "on" && (s.timeAt[from + 1] ?? -1) >= 0;
  if (then.length && (dayFirst || folded[from] !== then[0])) {
    const aside = behindAside(s, at);
    if (aside >= 0) from = aside;
  }
  return then.every((word, k) => folded[from + k] === word && s.sentenceOf[from + k] === s.sentenceOf[at])
    ? from + then.length
    : null;
};

export const OBJECT_PRONOUNS = new Set(["him", "her", "them"]);
const BEFORE_PROGRESSIVE = new Set("while by after before when in on for".split(" "));

export const HAVING = new Set("has have sees".split(" "));

const ARTICLES = new Set("a an the this that his her its their our no any".split(" "));

/** True where a word that may be a verb's base is part of a noun: "by telephone", "a telephone conversation", "as host". */
const nominal = (s: Scene, i: number): boolean => {
  const before = s.words.folded[i - 1] ?? "";
  if (
    s.sentenceOf[i - 1] === s.sentenceOf[i] &&
    (ARTICLES.has(before) || before === "as" || (preposition(before) && before !== "to"))
  )
    return true;
  const next = s.words.folded[i + 1] ?? "";
  const named = PHONE.has(s.words.folded[i] as string) || !isContactVerb(next);
  return s.words.gap[i + 1] === GAP.space && nounSense(next) !== null && named;
};

const INKING = new Set(["sign", "signs", "initial"]);
/** "an early sign of a thaw", "her initial statement": no hand is put to paper. */
const noHand = (s: Scene, i: number): boolean => {
  const word = s.words.folded[i] as string;
  if (!INKING.has(word)) return false;
  const next = s.words.folded[i + 1] ?? "";
  if (word !== "initial") return next === "of" || next === "that";
  const before = s.words.folded[i - 1] ?? "";
  return !asVerb(s, i) && before !== "and" && (s.actorAt[i - 1] ?? -1) < 0;
};

/** "When meeting X, Y said": a person right behind the word, no "a meeting" and no "meeting with". */
const metThere = (s: Scene, i: number): boolean => {
  const a = s.actors[s.actorAt[i + 1] ?? -1];
  return (
    BEFORE_PROGRESSIVE.has(s.words.folded[i - 1] ?? "") &&
    a !== undefined &&
    a.kind !== "party" &&
    a.kind !== "side" &&
    !a.possessive
  );
};

/** "ruled out [meeting] X", "has no intention of [visiting] Y". */
const governs = (s: Scene, i: number, floor: number): boolean => gerundOf(s.words, i, floor) !== null && s.actorAt[i + 1] !== -1;

/** "the leaders", or the last of "Oslo and Riga". */
const several = (s: Scene, a: Actor): boolean =>
  a.plural || (s.words.folded[a.first - 1] === "and" && (s.actorAt[a.first - 2] ?? -1) >= 0);

const MEANWHILE = new Set("currently presently now also still today reportedly".split(" "));
/** "is meeting", "is currently visiting". */
const isDoing = ({ words: { folded } }: Scene, i: number): boolean =>
  BE.has(folded[MEANWHILE.has(folded[i - 1] ?? "") ? i - 2 : i - 1] ?? "");

const TOO = new Set(["early", "soon", "premature"]);
/** "too early to speak of a meeting": of what nobody speaks, nobody speaks with another. */
const tooEarly = ({ words: { folded } }: Scene, i: number): boolean => folded[i - 1] === "to" && TOO.has(folded[i - 2] ?? "");

/** True where the word's form is a verb here: "a meeting", "a visit", "signed documents" are not. */
export const verbal = (s: Scene, i: number, sense: VerbSense, sentenceFirst: number): boolean => {
  const { words: w } = s;
  const word = w.folded[i] as string;
  if (tooEarly(s, i)) return false;
  if (sense.form === "ing") {
    const before = w.folded[i - 1] ?? "";
    const progressive =
      (OBJECT_PRONOUNS.has(before) && HAVING.has(w.folded[i - 2] ?? "")) ||
      isDoing(s, i) ||
      governs(s, i, sentenceFirst) ||
      BEFORE_PROGRESSIVE.has(before) ||
      i === sentenceFirst ||
      ((w.gap[i] as number) & GAP.comma) !== 0;
    return (
      progressive &&
      !(sense.kind === "meeting" && word === "meeting" && !isDoing(s, i) && !governs(s, i, sentenceFirst) && !metThere(s, i))
    );
  }
  const actorBefore = s.actorAt[i - 1] ?? -1;
  if ((sense.form === "base" && nominal(s, i)) || noHand(s, i)) return false;
  if (sense.form === "s" && nounSense(word)) return actorBefore >= 0;
  const phrasal = sense.then.length > 0 && !preposition(sense.then[0] as string);
  if (sense.form === "base" && nounSense(word) && !asVerb(s, i) && !phrasal)
    // "visit", "call", "talk" are nouns unless a plural subject or an auxiliary stands before.
    return actorBefore >= 0 && several(s, s.actors[actorBefore] as Actor);
  return true;
};

/** Words between the guest of a clause before the main one and that one's subject: "When meeting X in Athens on Monday, [Y] said". */
const MAIN_REACH = 14;
/** "Meeting X, Y said": who met is the subject of the clause that follows. */
export const mainSubject = (s: Scene, i: number, sense: VerbSense, from: number, sentence: Sentence): Actor[] => {
  const before = s.words.folded[i - 1] ?? "";
  const opens = sense.form === "ing" ? i === sentence.first || BEFORE_PROGRESSIVE.has(before) : before === "having";
  if (!opens) return [];
  for (let k = from; k < Math.min(sentence.last, from + MAIN_REACH); k++) {
    const a = s.actors[s.actorAt[k] ?? -1];
    if (!a) continue;
    const own = a.first === k && ((s.words.gap[k] as number) & GAP.comma) !== 0 && !a.possessive && a.kind !== "party";
    return own ? listStartingWith(s, a, sentence.last) : [];
  }
  return [];
};
