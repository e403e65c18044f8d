import type { Actor, Entity } from "../../document.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { human } from "../finding/trigger.ts";

export const LETTERS = new Set(
  "letter message note missive cable telegram congratulations greetings condolences invitation wishes".split(" "),
);
/** How far behind the letter its sender is told: "a letter for Her Majesty the Queen from Y". */
const REACH = 24;

const IN_TITLES = new Set("the of and his her".split(" "));
/** Words of a title before a name: "from [the Custodian of the Two Holy Mosques,] King X". */
const TITLE_REACH = 9;
/** Whom "from" leads to, behind the titles that stand before his name. */
const behindTitle = (c: GatherContext, from: number, last: number): Actor | null => {
  for (let i = from; i < Math.min(last, from + TITLE_REACH); i++) {
    const a = c.actors[c.actorAt[i] ?? -1];
    if (a) return a;
    if (c.words.capital[i] === 0 && !IN_TITLES.has(c.words.folded[i] as string)) return null;
  }
  return null;
};

/** Who is told to have written what somebody else hands over: "from Y", "in which his speaker, Z, invites". */
export const writer = (c: GatherContext, letter: number, last: number): Actor | null => {
  const { folded } = c.words;
  for (let i = letter + 1; i < Math.min(last, letter + REACH); i++) {
    const from = folded[i] === "from" || (folded[i] === "which" && ["in", "with"].includes(folded[i - 1] ?? ""));
    if (!from) continue;
    const a = behindTitle(c, i + 1, last);
    if (a && human(a) && !a.plural && a.entities.length === 1) return a;
  }
  return ownerOf(c, letter) ?? besideWishes(c, letter);
};

/** Words from the owner to his letter: "the Emir's [last long] letter". */
const OWN_REACH = 3;
/** "handed over President Y's letter". */
const ownerOf = (c: GatherContext, letter: number): Actor | null => {
  for (let i = letter - 1; i >= letter - OWN_REACH && c.sentenceOf[i] === c.sentenceOf[letter]; i--) {
    const a = c.actors[c.actorAt[i] as number];
    if (a) return a.possessive && human(a) && a.kind !== "pronoun" && a.entities.length === 1 ? a : null;
  }
  return null;
};

const WISHES = new Set("greetings regards wishes respects".split(" "));
/** "conveyed the greetings of President Y and a letter": his, too. */
const besideWishes = (c: GatherContext, letter: number): Actor | null => {
  const { folded } = c.words;
  const and = ["a", "an"].includes(folded[letter - 1] ?? "") ? letter - 2 : letter - 3;
  const a = folded[and] === "and" ? c.actors[c.actorAt[and - 1] as number] : undefined;
  const own = a && a.last === and && human(a) && a.entities.length === 1;
  return own && folded[a.first - 1] === "of" && WISHES.has(folded[a.first - 2] ?? "") ? a : null;
};

/** "The ambassador handed him a letter from President Y": it is Y's letter, whoever carries it. */
const bySender = (c: GatherContext, sentence: number, people: Participation[]): Participation[] => {
  const { first, last } = c.sentences[sentence] as { first: number; last: number };
  for (let i = first; i < last; i++) {
    const a = LETTERS.has(c.words.folded[i] as string) ? writer(c, i, last) : null;
    if (!a) continue;
    const sender = c.entities[a.entities[0] as number] as Entity;
    const receivers = people.filter((p) => {
      const e = c.entities[p.entity] as Entity;
      return e.index !== sender.index && e.party !== sender.party;
    });
    if (receivers.length) return [{ entity: sender.index, actor: a.index, role: "party" }, ...receivers];
  }
  return people;
};

/** Each letter told to be from somebody else than who handed it over is that one's. */
export const nameSenders = (c: GatherContext, events: readonly Event[]): void => {
  for (const e of events)
    if (e.kind === "correspondence" && e.participants.length > 1) e.participants = bySender(c, e.sentence, e.participants);
};
