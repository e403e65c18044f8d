import type { Actor, Sentence, TimeMention } from "../document.ts";
import { BE, nounSense } from "../lexicon/contact.ts";
import { type Form, type VerbSense, verbSenses } from "../lexicon/contact-verbs.ts";
import type { Status } from "../reading.ts";
import { GAP } from "../words.ts";
import { bodyBehind } from "./chaired.ts";
import { clauseStart, type ObjectRule, objectsOf, preposition, type Scene, subjectsOf } from "./clause.ts";
import { invertedSubject } from "./inverted.ts";
import { listStartingWith } from "./lists.ts";
import { isDone, ofPaper, sidesOf, wantsSigning } from "./papers.ts";
import { byPhone } from "./spoken.ts";
import { statusOfVerb } from "./status.ts";
import { asVerb, sentenceText, type Trigger } from "./trigger.ts";
import { type VerbMatch, verbParts } from "./verb-parts.ts";

const BETWEEN_BE_AND_VERB = new Set("also then later earlier not first today yesterday both each being been".split(" "));

/** "was received": a form of "be" before the verb, with nothing but adverbs between. */
const passive = (s: Scene, verb: number, form: Form): boolean => {
  if (form !== "participle" && form !== "past") return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const word = s.words.folded[i] as string;
    if (s.actorAt[i] !== -1) return false;
    if (BE.has(word)) return true;
    if (!(word.endsWith("ly") || BETWEEN_BE_AND_VERB.has(word))) return false;
  }
  return false;
};

/** "was last in Seoul", "will travel next to Beijing": what may stand between a verb and the word that belongs to it. */
const ADVERBS = new Set(
  "next then last now again also back together directly straight later first alone once afterwards".split(" "),
);

/** The first word behind a verb and the words that belong to it; null where they do not follow. A date may stand between: "signed on Monday". */
const particlesEnd = (s: Scene, at: number, then: readonly string[]): number | null => {
  const { folded, gap } = s.words;
  // "a sit-down": a noun.
  if (then.length && (gap[at + 1] as number) & GAP.hyphen) return null;
  let from = at + 1;
  // "called on Tuesday on X": the first "on" is the day's.
  const dayFirst = folded[from] === "on" && (s.timeAt[from + 1] ?? -1) >= 0;
  if (then.length && (dayFirst || folded[from] !== then[0])) {
    const on = folded[from] === "on" ? from + 1 : from;
    const time = s.timeAt[on] ?? -1;
    if (time >= 0) from = (s.times[time] as TimeMention).last;
    else if (ADVERBS.has(folded[from] ?? "")) from++;
  }
  return then.every((word, k) => folded[from + k] === word && s.sentenceOf[from + k] === s.sentenceOf[at])
    ? from + then.length
    : null;
};

/** How far behind its object a verb's last word may stand: "gave his guests two hours of his time". */
const OBJECT_REACH = 6;

/** The word that a verb wants behind its object; -1 where it does not stand there. */
const completed = (s: Scene, objects: readonly Actor[], wanted: readonly string[]): number => {
  const last = objects.at(-1)?.last ?? -1;
  if (last < 0) return -1;
  for (let i = last; i < Math.min(s.words.count, last + OBJECT_REACH) && s.sentenceOf[i] === s.sentenceOf[last - 1]; i++) {
    if (s.actorAt[i] !== -1) return -1;
    if (wanted.includes(s.words.folded[i] as string)) return i;
  }
  return -1;
};

/** "was treated to dinner by": behind a passive, the word stands right behind the verb. */
const wanted = (s: Scene, after: number, behind: readonly string[]): number => {
  const at = s.words.folded.slice(after, after + OBJECT_REACH).findIndex((word) => behind.includes(word));
  return at < 0 ? -1 : after + at;
};

const OBJECT_PRONOUNS = new Set(["him", "her", "them"]);
const BEFORE_PROGRESSIVE = new Set("while by after before when in on for".split(" "));

/** "is expected in Suva", "is due in Rome". */
const AWAITED = new Set(["expected", "due", "awaited", "bound"]);

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
  return s.words.gap[i + 1] === GAP.space && nounSense(next) !== null && !verbSenses(next).length;
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

/** True where the word's form is a verb here: "a meeting", "a visit", "signed documents" are not. */
const verbal = (s: Scene, i: number, sense: VerbSense, sentenceFirst: number): boolean => {
  const { words: w } = s;
  const word = w.folded[i] as string;
  if (sense.form === "ing") {
    const before = w.folded[i - 1] ?? "";
    const progressive =
      (OBJECT_PRONOUNS.has(before) && HAVING.has(w.folded[i - 2] ?? "")) ||
      BE.has(before) ||
      BEFORE_PROGRESSIVE.has(before) ||
      i === sentenceFirst ||
      ((w.gap[i] as number) & GAP.comma) !== 0;
    return progressive && !(sense.kind === "meeting" && word === "meeting" && !BE.has(before) && !metThere(s, i));
  }
  const actorBefore = s.actorAt[i - 1] ?? -1;
  if (sense.form === "base" && nominal(s, i)) return false;
  if (sense.form === "s" && nounSense(word)) return actorBefore >= 0;
  const phrasal = sense.then.length > 0 && !preposition(sense.then[0] as string);
  if (sense.form === "base" && nounSense(word) && !asVerb(s, i) && !phrasal)
    // "visit", "call", "talk" are nouns unless a plural subject or an auxiliary stands before.
    return actorBefore >= 0 && (s.actors[actorBefore] as Actor).plural;
  return true;
};

/** Verbs of speaking that take no direct object: "talked with", "sat down with". */
const SPEAKING_TOGETHER = new Set(
  `talk talks talked talking speak speaks spoke spoken speaking confer conferred converse conversed together down huddle huddled
  dined dine`.split(/\s+/),
);

const SIGNED_BY: ObjectRule = { direct: false, by: ["by", "between", "among"], reach: 14 };
/** "the treaty, signed on Tuesday by A and B", "the Joint Commission, co-chaired by A and B". */
const signedBy = (s: Scene, i: number, sense: VerbSense, after: number): boolean =>
  (sense.frame === "sign" || sense.frame === "chair") &&
  (sense.form === "past" || sense.form === "participle") &&
  isDone(s, i) &&
  objectsOf(s, after, SIGNED_BY).length > 0;

const objectsBehind = (s: Scene, i: number, sense: VerbSense, after: number, isPassive: boolean): Actor[] => {
  if (isPassive) return objectsOf(s, after, sense.frame === "sign" ? SIGNED_BY : { direct: false, by: ["by"], reach: 14 });
  if (sense.frame === "visit" || sense.frame === "guest") return [];
  if (sense.frame === "over") return objectsOf(s, after, { direct: false, by: ["with"], reach: 14 });
  if (sense.frame === "sign") return objectsOf(s, after, { direct: false, by: ["with"], reach: 24 });
  const particle = sense.then.at(-1);
  if (particle && particle !== "together" && particle !== "down")
    return objectsOf(s, after, { direct: true, by: ["with"], reach: 6 });
  if (sense.frame === "mutual" && SPEAKING_TOGETHER.has(sense.then[0] ?? (s.words.folded[i] as string)))
    return objectsOf(s, after, { direct: false, by: ["with", "to", "between"], reach: 14 });
  return objectsOf(s, after, { direct: true, by: ["with"], reach: sense.frame === "mutual" ? 12 : 5 });
};

const HAVING = new Set("has have sees".split(" "));
/** "the programme has him seeing X" is to come. */
const ownStatus = (s: Scene, i: number, sense: VerbSense, status: Status): Status => {
  const { folded } = s.words;
  return status === "held" && sense.form === "ing" && OBJECT_PRONOUNS.has(folded[i - 1] ?? "") && HAVING.has(folded[i - 2] ?? "")
    ? "planned"
    : status;
};

/** "Behind closed doors the two went through": told with how they sat, it is a contact whatever else the report tells. */
const TOGETHER =
  /\b(?:behind closed doors|one[- ]on[- ]one|tete[- ]a[- ]tete|tête[- ]à[- ]tête|face[- ]to[- ]face|under four eyes)\b/;

/** Words between the guest of a clause before the main one and that one's subject: "When meeting X in Athens on Monday, [Y] said". */
const MAIN_REACH = 14;
/** "Meeting X, Y said": who met is the subject of the clause that follows. */
const mainSubject = (s: Scene, i: number, sense: VerbSense, objects: readonly Actor[], sentence: Sentence): Actor[] => {
  const from = objects.at(-1)?.last ?? -1;
  const before = s.words.folded[i - 1] ?? "";
  if (sense.form !== "ing" || from < 0 || !(i === sentence.first || BEFORE_PROGRESSIVE.has(before))) return [];
  for (let k = from; k < Math.min(sentence.last, from + MAIN_REACH); k++) {
    const a = s.actors[s.actorAt[k] ?? -1];
    if (!a) continue;
    const own = a.first === k && ((s.words.gap[k] as number) & GAP.comma) !== 0 && !a.possessive && a.kind !== "party";
    return own ? listStartingWith(s, a, sentence.last) : [];
  }
  return [];
};

/** The engagement that a verb at word `i` tells in one of its senses; null where it tells none. */
export const verbTrigger = (s: Scene, i: number, sense: VerbSense): Trigger | null => {
  const { words: w } = s;
  const after = particlesEnd(s, i, sense.then);
  if (after === null) return null;
  const sentence = s.sentences[s.sentenceOf[i] as number] as Sentence;
  if (!verbal(s, i, sense, sentence.first)) return null;
  const isPassive = passive(s, i, sense.form) || signedBy(s, i, sense, after);
  if (sense.kind === "signing" && wantsSigning(s, i)) return null;
  if (sense.paper && !ofPaper(s, i, after, isPassive)) return null;
  const group = statusOfVerb(w, {
    first: i,
    form: sense.form,
    clauseFirst: clauseStart(s, i),
    sentenceFirst: sentence.first,
    sentenceLast: sentence.last,
  });
  if (group === null) return null;
  const objects = objectsBehind(s, i, sense, after, isPassive);
  const inverted = invertedSubject(s, i, objects.at(-1)?.last ?? after);
  const status = inverted?.status ?? ownStatus(s, i, sense, group);
  const found = inverted?.subjects ?? (isPassive && sense.frame === "sign" ? sidesOf(s, i) : subjectsOf(s, i));
  const subjects = found.length ? found : mainSubject(s, i, sense, objects, sentence);
  const closing = isPassive ? wanted(s, after, sense.behind) : completed(s, objects, sense.behind);
  if (sense.behind.length && closing < 0) return null;
  const match: VerbMatch = { at: i, after, sense, passive: isPassive, subjects, objects };
  const parts = verbParts(s, match);
  if (!parts) return null;
  const end = sense.frame === "chair" && !isPassive ? bodyBehind(s, after) : after;
  const common = { first: i, last: end, closing, sentence: sentence.index, parts, noun: false };
  if (sense.frame === "invite") return { ...common, kind: "visit", status: "proposed", anaphoric: false };
  const mutual = sense.frame === "mutual" && (sense.kind === "call" || sense.kind === "meeting");
  const joint = (sense.frame === "joint" || sense.frame === "accord") && !TOGETHER.test(sentenceText(s, i));
  const over = sense.frame === "over";
  const kind = mutual || over || sense.frame === "joint" ? byPhone(s, i, sense.kind, sense) : sense.kind;
  if (joint && status !== "held" && status !== "earlier") return null;
  const last = w.folded[i + 1] === "last" && sense.then.length > 0 && status === "held";
  const awaited =
    kind === "visit" && AWAITED.has(sense.then[0] ?? "") && status === "held" && w.folded[i] !== "was" && w.folded[i] !== "were";
  if (last || awaited) return { ...common, kind, status: last ? "earlier" : "planned", anaphoric: false };
  // "From there he flies on to Rome": the present of a journey is its plan; a headline's is the news.
  const toCome =
    kind === "visit" && sense.form === "s" && !BE.has(w.folded[i] as string) && status === "held" && sentence.region === null;
  return {
    ...common,
    kind,
    status: toCome ? "planned" : status,
    anaphoric: joint,
    joint,
    soft: over || (kind === "call" && sense.frame === "mutual" && !/phone|telephone|\bcall\b/.test(sentenceText(s, i))),
  };
};
