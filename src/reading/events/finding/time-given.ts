import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { verbForms } from "../../lexicon/inflect.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene, subjectsOf } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { metByVerb } from "./met-by-verb.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const FORMS: readonly Form[] = ["base", "s", "past", "participle", "ing"];
/** By which somebody gives his time to another. */
const GIVING: ReadonlyMap<string, Form> = new Map(
  ["devote", "dedicate", "reserve", "clear", "free"].flatMap((verb) =>
    verbForms(verb).flatMap((forms, n) => forms.map((word) => [word, FORMS[n] as Form] as const)),
  ),
);
const formsOf = (verbs: readonly string[]): ReadonlyMap<string, Form> =>
  new Map(verbs.flatMap((verb) => verbForms(verb).flatMap((forms, n) => forms.map((word) => [word, FORMS[n] as Form] as const))));
/** By which one has it from another: "gave him an hour", "spared the visitor twenty minutes". */
const SPARING = formsOf(["give", "spare", "grant", "allot"]);
/** By which one has it for another: "found an hour for him", "made time for X". */
const FINDING = formsOf(["find", "make", "have", "spare"]);
/** "gave him a hard time", "the last minutes": no time to be with anybody. */
const OF_WHICH_KIND = new Set("hard bad tough rough difficult good great nice last first next second more enough".split(" "));
/** What time told so begins with. */
const OPENS_TIME = new Set(
  "a an the some half one two three four five ten fifteen twenty thirty forty fifty sixty ninety another time just only his her their barely".split(
    " ",
  ),
);
const MINUTES = new Set("time hour hours minutes half".split(" "));
const TIME = new Set("hour hours half morning afternoon evening night lunch dinner breakfast day".split(" "));
const NONE = new Set("no little any never".split(" "));
const TO_WHOM = new Set(["to", "for"]);
/** What is made of words: ten minutes of it may be devoted to anybody. */
const SPOKEN = new Set(
  "speech address interview remarks column book statement briefing sermon broadcast programme episode article".split(" "),
);
/** Words between the verb and whoever has the time: "devoted the whole of Tuesday evening to". */
const REACH = 8;

interface Given {
  readonly to: readonly Actor[];
  readonly last: number;
}

const peopleAt = (s: Scene, i: number, { last }: Sentence): readonly Actor[] => {
  const at = s.words.folded[i] === "the" && s.actorAt[i] === -1 ? i + 1 : i;
  const a = s.actors[s.actorAt[at] ?? -1];
  return a && a.first === at && human(a) && (!a.possessive || a.kind === "pronoun") ? listStartingWith(s, a, last) : [];
};

/** "devoted [the evening] to X": to whom, and the last word of the time. */
const behind = (s: Scene, verb: number, sentence: Sentence): Given | null => {
  let time = -1;
  for (let i = verb + 1; i < Math.min(sentence.last, verb + REACH) && s.actorAt[i] === -1; i++) {
    const word = s.words.folded[i] as string;
    if (NONE.has(word)) return null;
    if (TIME.has(word) || s.timeAt[i] !== -1) time = i;
    else if (time >= 0 && TO_WHOM.has(word)) {
      const to = peopleAt(s, i + 1, sentence);
      return to.length ? { to, last: i } : null;
    } else if (preposition(word) && word !== "of") return null;
  }
  return null;
};

/** "To the host, X, he had devoted the evening": to whom, told first. */
const fronted = (s: Scene, verb: number, sentence: Sentence): Given | null => {
  if (!TO_WHOM.has(s.words.folded[sentence.first] as string)) return null;
  const to = peopleAt(s, sentence.first + 1, sentence);
  const last = to.at(-1);
  if (!last || last.last > verb) return null;
  for (let i = verb + 1; i < Math.min(sentence.last, verb + REACH); i++) {
    if (TIME.has(s.words.folded[i] as string)) return { to, last: i + 1 };
    if (s.actorAt[i] !== -1) return null;
  }
  return null;
};

/** Whoever of a fronted list gave the time himself stands behind it. */
const giversOf = (s: Scene, verb: number, to: readonly Actor[]): readonly Actor[] =>
  subjectsOf(s, verb).filter((a) => human(a) && !a.possessive && !to.includes(a));

/** The word behind the time told from a word on, "twenty minutes of her [afternoon]"; -1: it is none, or one to do something in. */
const timeEnd = (s: Scene, from: number, { last }: Sentence): number => {
  for (let i = from; i < Math.min(last, from + REACH / 2) && s.actorAt[i] === -1; i++) {
    const word = s.words.folded[i] as string;
    if (NONE.has(word) || OF_WHICH_KIND.has(word) || preposition(word) || ((s.words.gap[i] as number) & GAP.comma) !== 0)
      return -1;
    if (MINUTES.has(word) && s.words.folded[i + 1] !== "to") return i + 1;
  }
  return -1;
};

/** "gave [him] time", "spared [X] twenty minutes": whoever has it stands before it. */
const spared = (s: Scene, verb: number, sentence: Sentence): Given | null => {
  const to = peopleAt(s, verb + 1, sentence);
  const end = to.length ? timeEnd(s, (to.at(-1) as Actor).last, sentence) : -1;
  return end < 0 || s.words.folded[end] === "to" ? null : { to, last: end };
};

/** "found an hour for [X]", "had time for [the visitor]". */
const found = (s: Scene, verb: number, sentence: Sentence): Given | null => {
  // "had kept an hour for": by another verb.
  if (!OPENS_TIME.has(s.words.folded[verb + 1] ?? "")) return null;
  const end = timeEnd(s, verb + 1, sentence);
  if (end < 0 || s.words.folded[end] !== "for") return null;
  const to = peopleAt(s, end + 1, sentence);
  return to.length ? { to, last: end + 1 } : null;
};

const ofSpeech = (s: Scene, { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) if (SPOKEN.has(s.words.folded[i] as string)) return true;
  return false;
};

const givenAt = (s: Scene, verb: number, sentence: Sentence): Trigger | null => {
  const word = s.words.folded[verb] as string;
  const form = GIVING.get(word) ?? SPARING.get(word) ?? FINDING.get(word);
  if (!form || ((s.words.gap[verb + 1] ?? 0) & GAP.hyphen) !== 0) return null;
  const given =
    (GIVING.has(word) ? (behind(s, verb, sentence) ?? fronted(s, verb, sentence)) : null) ??
    (SPARING.has(word) ? spared(s, verb, sentence) : null) ??
    (FINDING.has(word) ? found(s, verb, sentence) : null);
  const givers = given ? giversOf(s, verb, given.to) : [];
  if (!given || !givers.length || ofSpeech(s, sentence)) return null;
  return metByVerb(s, verb, form, sentence, [...givers.map(part("host")), ...given.to.map(part("guest"))]);
};

const GIVES = spots(wordTest((word) => GIVING.has(word) || SPARING.has(word) || FINDING.has(word)));

/** "X devoted Tuesday evening to Y", "To Y, X had devoted the previous evening", "X gave him an hour", "X found time for Y": whoever has somebody's time is with him. */
export const findTimeGiven = (s: Scene): Trigger[] =>
  GIVES(s.words).flatMap((i) => {
    const sentence = s.actorAt[i] === -1 ? toldAt(s, i) : null;
    const found = sentence && givenAt(s, i, sentence);
    return found ? [found] : [];
  });
