import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { Event, Participation } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { toldAt } from "../finding/told-at.ts";
import { human } from "../finding/trigger.ts";
import { statusOfNoun } from "../status/noun-status.ts";
import { type Letter, letterIn } from "./letters.ts";

const MISSIVES = new Set(["letter", "message", "note", "missive"]);
/** "passed on a letter", "had with him a message", "was handed a note", "bearing a letter". */
const BRINGING = new Set(
  `handed hands handing delivered delivers delivering presented presents conveyed conveys conveying gave gives brought brings bringing passed passes
  transmitted transmits carried carries carrying relayed relays bore bearing bearer had with submitted entrusted`.split(/\s+/),
);
const MET = new Set(["meeting", "ceremony"]);
/** Sentences from a meeting to the letter that was handed over there. */
const NEAR = 5;

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;

const isBrought = (c: GatherContext, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (c.actorAt[i] === -1 && BRINGING.has(c.words.folded[i] as string)) return true;
  return false;
};

/** The one of a sentence for whom the letter is: "a letter from X to Y"; null: not told. */
const addressee = (c: GatherContext, letter: Letter, last: number): Participation | null => {
  for (let i = letter.at + 1; i < last; i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (!a || a.first !== i || (c.words.folded[i - 1] !== "to" && c.words.folded[i - 1] !== "for")) continue;
    const [entity] = a.entities;
    if (entity !== undefined && human(a) && !a.possessive && (c.entities[entity] as Entity).party !== letter.sender.party)
      return { entity, actor: a.index, role: "party" };
  }
  return null;
};

/** The engagement at which it was handed over: one just told of somebody of the writer's side and of another's. */
const occasionOf = (c: GatherContext, events: readonly Event[], letter: Letter, carriers: readonly number[]): Event | null => {
  const { sender, sentence } = letter;
  const near = events.filter(
    (e) =>
      MET.has(e.kind) &&
      e.status === "held" &&
      sentence >= e.sentence &&
      e.triggers.some((t) => sentence >= t.sentence && sentence - t.sentence <= NEAR) &&
      !e.participants.some((p) => p.entity === sender.index) &&
      e.participants.some((p) => entityOf(c, p).party === sender.party) &&
      e.participants.some((p) => entityOf(c, p).party !== sender.party),
  );
  return near.findLast((e) => e.participants.some((p) => carriers.includes(p.entity))) ?? near.at(-1) ?? null;
};

/** Those of another side than the writer's who were there, without the company they had. */
const receivers = (c: GatherContext, e: Event, sender: Entity): Participation[] => {
  const others = e.participants.filter((p) => entityOf(c, p).party !== sender.party);
  const own = others.filter((p) => p.role !== "guest" || others.length === 1);
  return own.slice(0, 1).map((p) => ({ ...p, role: "party" as const }));
};

const known = (events: readonly Event[], letter: Letter): boolean =>
  events.some(
    (e) =>
      e.kind === "correspondence" &&
      e.participants.some((p) => p.entity === letter.sender.index) &&
      e.triggers.some((t) => Math.abs(t.sentence - letter.sentence) <= 1),
  );

const LETTERS = spots(wordTest((word) => MISSIVES.has(word)));

const brought = (c: GatherContext, events: readonly Event[], sentence: number, at: number): Event | null => {
  const { first, last } = c.sentences[sentence] as { first: number; last: number };
  const letter = letterIn(c, sentence);
  if (!letter || letter.at !== at || letter.sender.party === null || !isBrought(c, first, last) || known(events, letter))
    return null;
  const status = statusOfNoun(c, {
    start: at,
    last: at + 1,
    behind: at + 1,
    clauseFirst: first,
    sentenceFirst: first,
    sentenceLast: last,
  });
  if (status === null || !HELD.has(status)) return null;
  const carriers = peopleOf(c, first, at);
  const e = occasionOf(c, events, letter, carriers);
  const named = addressee(c, letter, last);
  const to = named ? [named] : e ? receivers(c, e, letter.sender) : [];
  if (!e || !to.length) return null;
  return {
    kind: "correspondence",
    status: "held",
    triggers: [
      { first: at, last: at + 1, kind: "correspondence", status: "held", sentence, parts: [], anaphoric: false, noun: true },
    ],
    participants: [{ entity: letter.sender.index, actor: letter.mention.index, role: "party" }, ...to],
    times: [...e.times],
    places: [],
    occasion: null,
    sentence,
  };
};

/** The people before the letter whom no preposition governs: who may have brought it. */
const peopleOf = (c: GatherContext, from: number, to: number): number[] => {
  const out: number[] = [];
  for (let i = from; i < to; i++) {
    const a: Actor | undefined = c.actors[c.actorAt[i] as number];
    if (a && a.first === i && !preposition(c.words.folded[i - 1] ?? "")) out.push(...a.entities);
  }
  return out;
};

/** "He delivered a letter from King X": told behind the meeting at which it was done, it is X's letter to the one who was visited. */
export const lettersBrought = (c: GatherContext, events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  if (!events.length) return out;
  let done: Sentence | null = null;
  for (const i of LETTERS(c.words)) {
    const s = c.actorAt[i] === -1 ? toldAt(c, i) : null;
    if (!s || s === done) continue;
    // The first letter of a sentence is the one it tells of.
    done = s;
    const letter = brought(c, [...events, ...out], s.index, i);
    if (letter) out.push(letter);
  }
  return out;
};
