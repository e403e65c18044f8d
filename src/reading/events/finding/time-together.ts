import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { verbForms } from "../../lexicon/inflect.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type GatherContext, speaksFor } from "../accounts/told.ts";
import { preposition, type Scene, subjectsOf } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { metByVerb } from "./met-by-verb.ts";
import { isPlaced, toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const FORMS: readonly Form[] = ["base", "s", "past", "participle", "ing"];
const formsOf = (verbs: string): ReadonlyMap<string, Form> =>
  new Map(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) =>
        verbForms(verb).flatMap((forms) => forms.map((word, n) => [word, FORMS[n] as Form] as const).toReversed()),
      ),
  );

/** By which one has time with another. */
const SPENDS = formsOf("have get spend enjoy need");
/** By which one is in talks with another. */
const ENGAGED = formsOf("be spend stay remain sit");
/** "had an evening to themselves". */
const TO_THEMSELVES = formsOf("have get spend enjoy");
/** What two do together. */
const TOGETHER = formsOf("spend be stay remain linger eat drink walk stroll drive ride fish sail pray laugh pore");

const UNITS = set("hour hours minutes half-hour");
const TALKS = set("talks conversation consultations conclave");
const NONE = set("no little any never not without if");
/** What may stand between the time and whoever it was spent with. */
const BETWEEN = set(
  "a an and the half quarter of hour hours alone together face to in deep long private closed behind doors talks conversation across table closeted over coffee lunch tea dinner his her their one on",
);
/** Words from the verb to the time, and from the time to whom it was spent with. */
const REACH = 7;

interface Verb {
  readonly at: number;
  readonly form: Form;
}

/** The verb before a word, with nobody between; null: another stands there, or it is denied. */
const verbBefore = (s: Scene, i: number, { first }: Sentence, verbs: ReadonlyMap<string, Form>): Verb | null => {
  for (let k = i - 1; k >= Math.max(first, i - REACH) && s.actorAt[k] === -1; k--) {
    const word = s.words.folded[k] as string;
    const form = verbs.get(word);
    if (form) return { at: k, form };
    if (NONE.has(word)) return null;
  }
  return null;
};

const companyAt = (s: Scene, i: number, { last }: Sentence): readonly Actor[] => {
  const a = s.actors[s.actorAt[i] ?? -1] ?? s.actors[s.actorAt[i + 1] ?? -1];
  if (!a || a.first > i + 1 || a.possessive || !a.entities.length) return [];
  // "in conversation with X; Iran and Yemen came up".
  const list = listStartingWith(s, a, last);
  return human(a) ? list.filter(human) : list;
};

/** "with", "opposite", "across a table from": leads to whoever sat there. */
const leadsTo = ({ words: { folded } }: Scene, k: number): boolean => {
  const word = folded[k];
  return word === "with" || word === "opposite" || (word === "from" && [1, 2, 3].some((n) => folded[k - n] === "across"));
};

/** With whom the time at word i was spent: "an hour [alone with X]", "two hours [in talks with X]"; "an hour [of him]", of people. */
const companyBehind = (s: Scene, i: number, sentence: Sentence): readonly Actor[] => {
  for (let k = i + 1; k < Math.min(sentence.last, i + 1 + REACH); k++) {
    if (leadsTo(s, k)) return companyAt(s, k + 1, sentence);
    if (s.actorAt[k] !== -1) return s.words.folded[k - 1] === "of" ? companyAt(s, k, sentence).filter(human) : [];
    const word = s.words.folded[k] as string;
    if (s.timeAt[k] === -1 && !BETWEEN.has(word) && preposition(word)) return [];
  }
  return [];
};

const triggerOf = (s: Scene, verb: Verb, sentence: Sentence, company: readonly Actor[]): Trigger | null => {
  const subjects = subjectsOf(s, verb.at).filter((a) => human(a) && !a.possessive && a.entities.length && !company.includes(a));
  if (!subjects.length || !company.length) return null;
  return metByVerb(s, verb.at, verb.form, sentence, [...subjects, ...company].map(part("party")));
};

/** "had an hour with X", "spent two hours across a table from X". */
const timeWith = (s: Scene, i: number, sentence: Sentence): Trigger | null => {
  const verb = verbBefore(s, i, sentence, SPENDS);
  return verb && triggerOf(s, verb, sentence, companyBehind(s, i, sentence));
};

/** "was in talks with X in Doha", "spent Friday in conversation with X". */
const inTalks = (s: Scene, i: number, sentence: Sentence): Trigger | null => {
  const { folded } = s.words;
  if (folded[i - 1] !== "in" && folded[i - 2] !== "in") return null;
  if (folded[i + 1] !== "with" || !isPlaced(s, sentence)) return null;
  const verb = verbBefore(s, i, sentence, ENGAGED);
  return verb && triggerOf(s, verb, sentence, companyAt(s, i + 2, sentence));
};

const SEEN = set("seen photographed closeted seated spotted alone");
/** "they were [brought] together", "were counted, together": done to them, and no company of theirs. */
const broughtThere = ({ words: { folded, gap } }: Scene, verb: number, i: number): boolean => {
  if ((gap[i] as number) & GAP.comma) return true;
  for (let k = verb + 1; k < i; k++)
    if (/(?:ed|ght|wn|nd|ut|eld)$/.test(folded[k] as string) && !SEEN.has(folded[k] as string)) return true;
  return false;
};

/** "The two spent an hour together", "A and B had an evening to themselves": the subjects are all who took part. */
const amongThemselves = (c: GatherContext, i: number, sentence: Sentence): Trigger | null => {
  const { folded, gap } = c.words;
  const alone = folded[i] === "themselves";
  if (alone ? folded[i - 1] !== "to" : folded[i + 1] === "with" && !((gap[i + 1] as number) & GAP.comma)) return null;
  const verb = verbBefore(c, i, sentence, alone ? TO_THEMSELVES : TOGETHER);
  if (!verb || (!alone && broughtThere(c, verb.at, i))) return null;
  const subjects = subjectsOf(c, verb.at).filter((a) => human(a) && !a.possessive);
  const all = [...new Set(subjects.flatMap((a) => a.entities))].map((e) => c.entities[e]);
  if (all.length < 2 || all.some((e) => !e || speaksFor(e))) return null;
  return metByVerb(c, verb.at, verb.form, sentence, subjects.map(part("party")));
};

const TELLS = wordTest((word) => UNITS.has(word) || TALKS.has(word) || word === "together" || word === "themselves");
const BEGINS = spots(TELLS);

/** Whoever is told to have spent time with another, or several together. */
export const findTimeTogether = (s: GatherContext): Trigger[] =>
  BEGINS(s.words).flatMap((i) => {
    const word = s.words.folded[i] as string;
    const sentence = toldAt(s, i);
    if (!sentence || (s.actorAt[i] !== -1 && word !== "themselves")) return [];
    const found = UNITS.has(word)
      ? timeWith(s, i, sentence)
      : TALKS.has(word)
        ? inTalks(s, i, sentence)
        : amongThemselves(s, i, sentence);
    return found ? [found] : [];
  });
