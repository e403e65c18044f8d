import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { GatherContext } from "../accounts/told.ts";
import { preposition, subjectsOf } from "./clause.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const ENVOYS = set("envoy emissary messenger courier");
const OF = set("of from");
const BRINGING = set(
  "brought brings delivered delivers handed hands conveyed conveys carried carries presented presents took takes bore gave gives transmitted with bearing carrying bringing",
);
const GIVING = set("gave gives handed hands entrusted entrusts");
const MISSIVES = set("letter message note missive");
const FOR = set("to for");
const NONE = set("no not never");
/** Words from an envoy's master to what he brings, and from there to the letter. */
const VERB_REACH = 8;
const LETTER_REACH = 7;
/** Words from a letter to its reader: "a letter across from Accra the same afternoon [to]". */
const READER_REACH = 12;
/** Actors before it among whom whoever is at home is looked for. */
const BACK = 60;

const one = (c: GatherContext, a: Actor | undefined): Entity | null =>
  a && human(a) && !a.possessive && a.entities.length === 1 ? (c.entities[a.entities[0] as number] ?? null) : null;

/** The word of one kind within a reach, before any negation; -1: none. */
const within = (c: GatherContext, from: number, to: number, words: ReadonlySet<string>): number => {
  for (let i = from; i < to; i++) {
    if (NONE.has(c.words.folded[i] as string)) return -1;
    if (c.actorAt[i] === -1 && words.has(c.words.folded[i] as string)) return i;
  }
  return -1;
};

/** To whom the letter goes: "handed [Y] a letter", "brought a letter to Y", "a letter for Y's". */
const readerOf = (c: GatherContext, verb: number, letter: number, last: number): Actor | null => {
  const direct = c.actors[c.actorAt[verb + 1] as number];
  if (one(c, direct)) return direct as Actor;
  for (let i = letter + 1; i < Math.min(last, letter + READER_REACH); i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (!a) continue;
    if (FOR.has(c.words.folded[a.first - 1] ?? "") && one(c, a)) return a;
    i = a.last - 1;
  }
  return null;
};

/** Whoever was last told of that is at home where the report is written. */
const athome = (c: GatherContext, before: Actor): Actor | null => {
  for (let k = before.index - 1; k >= Math.max(0, before.index - BACK); k--) {
    const e = one(c, c.actors[k]);
    if (e && c.home !== null && e.party === c.home && e.office !== null) return c.actors[k] as Actor;
  }
  return null;
};

const trigger = (at: number, sentence: Sentence, sender: Actor, reader: Actor): Trigger => ({
  first: at,
  last: at + 1,
  kind: "correspondence",
  status: "held",
  sentence: sentence.index,
  parts: [sender, reader].map(part("party")),
  anaphoric: false,
  noun: true,
});

/** "A special envoy of President X brought a sealed letter": X's to whoever is told, else to the one at home. */
const byEnvoy = (c: GatherContext, at: number, sentence: Sentence): Trigger | null => {
  const master = OF.has(c.words.folded[at + 1] ?? "") ? c.actors[c.actorAt[at + 2] ?? -1] : undefined;
  const sender = one(c, master);
  if (!master || !sender) return null;
  const verb = within(c, master.last, Math.min(sentence.last, master.last + VERB_REACH), BRINGING);
  const letter = verb < 0 ? -1 : within(c, verb + 1, Math.min(sentence.last, verb + 1 + LETTER_REACH), MISSIVES);
  const reader = letter < 0 ? null : (readerOf(c, verb, letter, sentence.last) ?? athome(c, master));
  const to = reader ? one(c, reader) : null;
  return reader && to && to.party !== sender.party ? trigger(letter, sentence, master, reader) : null;
};

/** The first actor behind "for" or "to" at a letter. */
const meantFor = (c: GatherContext, letter: number): Actor | undefined => {
  if (!FOR.has(c.words.folded[letter + 1] ?? "")) return undefined;
  for (let i = letter + 2; i < letter + 6 && c.sentenceOf[i] === c.sentenceOf[letter]; i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (a && one(c, a)) return a;
    if (!a && preposition(c.words.folded[i] as string)) return undefined;
  }
  return undefined;
};

/** "gave her a letter for President Y": of whoever gives it, where the one who takes it along is of the reader's side. */
const alongWith = (c: GatherContext, at: number, sentence: Sentence): Trigger | null => {
  const courier = c.actors[c.actorAt[at + 1] ?? -1];
  const bearer = one(c, courier);
  if (!courier || !bearer) return null;
  const letter = within(c, courier.last, Math.min(sentence.last, courier.last + LETTER_REACH), MISSIVES);
  const reader = letter < 0 ? undefined : meantFor(c, letter);
  const to = one(c, reader);
  const sender = subjectsOf(c, at).find((a) => a !== courier && one(c, a));
  const from = one(c, sender);
  if (!reader || !sender || !to || !from || from.office?.officeClass === "ambassador") return null;
  const along = to.party !== null && to.party === bearer.party && from.party !== to.party && to !== bearer;
  return along ? trigger(letter, sentence, sender, reader) : null;
};

const BEGINS = spots(wordTest((word) => ENVOYS.has(word) || GIVING.has(word)));

/** Letters that go by somebody's hand, who did not write them and does not read them. */
export const findSentByHand = (c: GatherContext): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of BEGINS(c.words)) {
    const sent = ENVOYS.has(c.words.folded[i] as string);
    const actor = c.actors[c.actorAt[i] as number];
    const sentence = !actor || (sent && !actor.nameWords) ? toldAt(c, i) : null;
    const found = sentence && (sent ? byEnvoy(c, i, sentence) : alongWith(c, i, sentence));
    if (found) out.push(found);
  }
  return out;
};
