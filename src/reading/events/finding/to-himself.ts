import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { spots } from "../../spots.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { metByVerb } from "./met-by-verb.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const HAVING: ReadonlyMap<string, Form> = new Map([
  ["had", "past"],
  ["has", "s"],
  ["have", "base"],
  ["got", "past"],
  ["gets", "s"],
]);

/** Whoever is named right before "to himself", behind a verb of having. */
const companion = (s: Scene, i: number): { readonly actor: Actor; readonly verb: number } | null => {
  const a = s.actors[s.actorAt[i - 2] ?? -1];
  if (!a || a.last !== i - 1 || s.words.folded[i - 1] !== "to" || a.possessive || !human(a)) return null;
  const verb = s.words.folded[a.first - 1] === "the" ? a.first - 2 : a.first - 1;
  return HAVING.has(s.words.folded[verb] ?? "") ? { actor: a, verb } : null;
};

const aloneAt = (s: Scene, i: number, sentence: Sentence): Trigger | null => {
  const found = companion(s, i);
  if (!found || found.verb < sentence.first) return null;
  const { actor, verb } = found;
  const subjects = subjectsOf(s, verb).filter((a) => human(a) && !a.possessive && a !== actor);
  const form = HAVING.get(s.words.folded[verb] as string);
  return form && subjects.length ? metByVerb(s, verb, form, sentence, [...subjects, actor].map(part("party"))) : null;
};

const HIMSELF = spots(wordTest((word) => word === "himself" || word === "herself"));

/** "X had Y to himself for an hour": they were alone together. */
export const findToHimself = (s: Scene): Trigger[] =>
  HIMSELF(s.words).flatMap((i) => {
    const sentence = toldAt(s, i);
    const found = sentence && aloneAt(s, i, sentence);
    return found ? [found] : [];
  });
