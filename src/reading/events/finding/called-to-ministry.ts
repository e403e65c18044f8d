import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { verbForms } from "../../lexicon/inflect.ts";
import { spots } from "../../spots.ts";
import type { GatherContext } from "../accounts/told.ts";
import { subjectsOf } from "./clause.ts";
import { firstActorFrom } from "./first-actor.ts";
import { metByVerb } from "./met-by-verb.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";
import { passive } from "./verb-form.ts";

const FORMS: readonly Form[] = ["base", "s", "past", "participle", "ing"];
const formsOf = (verbs: string): ReadonlyMap<string, Form> =>
  new Map(
    verbs
      .split(" ")
      .flatMap((verb) =>
        verbForms(verb).flatMap((forms) => forms.map((word, n) => [word, FORMS[n] as Form] as const).toReversed()),
      ),
  );

/** By which an envoy is made to come. */
const CALLS = formsOf("call ask order invite bid tell request require");
/** By which he comes. */
const COMES = formsOf("present appear report");
const HIMSELF = new Set(["himself", "herself"]);
/** Words from the verb to the house, and within its name. */
const REACH = 6;
const NAME = 4;
const WITHIN = new Set("the its their a foreign affairs external ministry of in".split(" "));

const ENVOY = /\b(?:ambassador|chargé|charge|envoy|high commissioner|diplomat|consul|nuncio)\b/i;
const isEnvoy = (c: GatherContext, a: Actor): boolean =>
  human(a) && !a.possessive && a.entities.length > 0 && a.entities.every((e) => ENVOY.test(c.entities[e]?.office?.text ?? ""));

/** "to the Foreign Ministry": the preposition before the house named at word i; -1: none. */
const leadsTo = (c: GatherContext, i: number, { first }: Sentence): number => {
  for (let k = i - 1; k >= Math.max(first, i - NAME); k--) {
    const word = c.words.folded[k] as string;
    if (word === "to" || word === "at") return k;
    if (!WITHIN.has(word) && c.actorAt[k] === -1) return -1;
  }
  return -1;
};

interface Called {
  readonly at: number;
  readonly form: Form;
  readonly guest: Actor | null;
}

/** The verb that has somebody come there, with its object if it has one: "called [him] to"; "is to present himself at". */
const verbBefore = (c: GatherContext, to: number, { first }: Sentence): Called | null => {
  const verbs = c.words.folded[to] === "at" ? COMES : CALLS;
  let guest: Actor | null = null;
  for (let k = to - 1; k >= Math.max(first, to - REACH - (guest ? guest.last - guest.first : 0)); k--) {
    const a = c.actors[c.actorAt[k] as number];
    const word = c.words.folded[k] as string;
    if (a && !HIMSELF.has(word)) {
      if (guest || verbs === COMES) return null;
      guest = a;
      k = a.first;
      continue;
    }
    const form = verbs.get(word) ?? (word === "report" ? COMES.get(word) : undefined);
    if (form) return { at: k, form, guest };
  }
  return null;
};

/** Whose house it is: the ministry's own state, or "its". */
const houseOf = (c: GatherContext, i: number, to: number, sentence: Sentence, guests: readonly Actor[]): Actor | null => {
  const own = c.actors[c.actorAt[i] as number];
  if (own && own.kind === "side") return own;
  if (c.words.folded[to + 1] !== "its") return null;
  const partyOf = (a: Actor): string | null => c.entities[a.entities[0] ?? -1]?.party ?? null;
  const theirs = guests.map(partyOf);
  return (
    c.actors
      .slice(firstActorFrom(c, sentence.first), firstActorFrom(c, sentence.last))
      .find((a) => a.kind === "party" && a.last <= to && !theirs.includes(partyOf(a))) ?? null
  );
};

const calledTo = (c: GatherContext, i: number, sentence: Sentence): Trigger | null => {
  const to = leadsTo(c, i, sentence);
  const verb = to < 0 ? null : verbBefore(c, to, sentence);
  if (!verb) return null;
  const subjects = subjectsOf(c, verb.at).filter((a) => !a.possessive && a.entities.length);
  const comes = COMES.has(c.words.folded[verb.at] as string);
  const made = comes || passive(c, verb.at, verb.form);
  const guests = verb.guest ? [verb.guest] : made ? subjects : [];
  if (!guests.length || !guests.every((a) => isEnvoy(c, a))) return null;
  const house = houseOf(c, i, to, sentence, guests);
  const hosts = made ? (house ? [house] : []) : subjects;
  // Whose ministry it is, other words than these tell.
  if (!hosts.length) return null;
  return metByVerb(c, verb.at, verb.form, sentence, [...guests.map(part("guest")), ...hosts.map(part("host"))]);
};

const HOUSES = spots(wordTest((word) => word === "ministry" || word === "chancellery"));

/** "The ambassador was ordered to the Foreign Ministry", "is to present himself at its ministry": a summons in other words. */
export const findCalledToMinistry = (c: GatherContext): Trigger[] =>
  HOUSES(c.words).flatMap((i) => {
    const sentence = toldAt(c, i);
    const found = sentence && calledTo(c, i, sentence);
    return found ? [found] : [];
  });
