import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { metByVerb } from "./met-by-verb.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const MAKING = new Map([
  ["made", "past"],
  ["makes", "s"],
  ["make", "base"],
] as const);
/** Words from the verb to the noun beside whose acquaintance it is. */
const REACH = 3;
const BETWEEN = new Set("the his her their personal first".split(" "));

/** "[the ambassador's] acquaintance", "the acquaintance of [X]". */
const ownerOf = (s: Scene, i: number, { last }: Sentence): Actor[] => {
  const own = s.actors[s.actorAt[s.words.folded[i - 1] === "s" ? i - 2 : i - 1] ?? -1];
  if (own?.possessive && human(own)) return [own];
  const at = s.words.folded[i + 2] === "the" && s.actorAt[i + 2] === -1 ? i + 3 : i + 2;
  const of = s.words.folded[i + 1] === "of" ? s.actors[s.actorAt[at] ?? -1] : undefined;
  return of && human(of) && !of.possessive ? listStartingWith(s, of, last) : [];
};

/** The verb of making, right before the phrase; -1: none. */
const verbBefore = (s: Scene, from: number, { first }: Sentence): number => {
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const word = s.words.folded[i] as string;
    if (MAKING.has(word as "made")) return i;
    if (!BETWEEN.has(word)) return -1;
  }
  return -1;
};

const acquaintanceAt = (s: Scene, i: number, sentence: Sentence): Trigger | null => {
  const owners = ownerOf(s, i, sentence);
  const [owner] = owners;
  if (!owner) return null;
  const verb = verbBefore(s, Math.min(owner.first, i), sentence);
  if (verb < 0) return null;
  const subjects = subjectsOf(s, verb).filter((a) => human(a) && !a.possessive && !owners.includes(a));
  const form = MAKING.get(s.words.folded[verb] as "made");
  if (!subjects.length || !form) return null;
  return metByVerb(s, verb, form, sentence, [...subjects, ...owners].map(part("party")));
};

const KNOWN = spots(wordTest((word) => word === "acquaintance"));

/** "X made Y's acquaintance", "X made the acquaintance of Y": they met, for the first time. */
export const findAcquaintance = (s: Scene): Trigger[] =>
  KNOWN(s.words).flatMap((i) => {
    const sentence = s.actorAt[i] === -1 ? toldAt(s, i) : null;
    const found = sentence && acquaintanceAt(s, i, sentence);
    return found ? [found] : [];
  });
