import type { Actor, Entity, Sentence } from "../../document.ts";
import { GAP } from "../../words.ts";
import { preposition } from "../finding/clause.ts";
import { firstActorFrom } from "../finding/first-actor.ts";
import { listEndingWith } from "../finding/lists.ts";
import { human } from "../finding/trigger.ts";
import type { Event, Participation } from "./event.ts";
import { type GatherContext, speaksFor, type Told } from "./told.ts";

/** Actors of one sentence that are looked at; only rolls of names have more. */
const MOST = 24;

/** The officials of another party than those told who stand in the sentence, by themselves and in no preposition's charge. */
const acting = (c: GatherContext, told: Told): Actor[] => {
  const { first, last } = c.sentences[told.trigger.sentence] as Sentence;
  const others = new Set(told.people.map((p) => (c.entities[p.entity] as Entity).party));
  const from = firstActorFrom(c, first);
  return c.actors.slice(from, from + MOST).filter((a) => {
    if (a.first >= last || !human(a) || a.possessive || a.entities.length !== 1) return false;
    const e = c.entities[a.entities[0] as number] as Entity;
    if ((e.type !== "person" && e.type !== "office") || e.party === null || others.has(e.party) || speaksFor(e)) return false;
    return !preposition(c.words.folded[a.first - 1] ?? "") || ((c.words.gap[a.first] as number) & GAP.comma) !== 0;
  });
};

/** Engagements back that the same sentence may tell before this one. */
const LATELY = 6;
const RELATIVES = new Set(["who", "whose"]);
/** "X met A before travelling on for talks with B": whom another engagement of the sentence tells as met is not who acts; "X met A, who said after talks with B": he is. */
const metThere = (c: GatherContext, told: Told, events: readonly Event[]): ReadonlySet<Actor> => {
  const { sentence, first } = told.trigger;
  const before = events.slice(-LATELY).flatMap((e) => e.triggers.filter((t) => t.sentence === sentence && t.last <= first));
  const met = before.flatMap((t) => t.parts.flatMap(({ actor: a }) => (a.first >= t.last && a.last <= first ? [a] : [])));
  return new Set(met.filter((a) => !c.words.folded.slice(a.last, first).some((word) => RELATIVES.has(word))));
};

/**
 * "X said after a meeting with B", "After talks with B, X flew home": of a contact that tells one side alone, the other is whoever acts in
 * its sentence: the nearest before its words, with whoever stands in one list with him, else the first behind the comma that closes them.
 */
export const actsThere = (c: GatherContext, told: Told, events: readonly Event[] = []): Participation[] => {
  const { first, parts, noun } = told.trigger;
  // "X said he would meet B": it has a subject.
  if (!noun && parts.some((p) => p.actor.last <= first)) return [];
  const here = acting(c, told);
  const met = metThere(c, told, events);
  const others = here.filter((a) => !met.has(a));
  const all = others.some((a) => a.last <= first) ? others : here;
  const behind = Math.max(first, ...parts.map((p) => p.actor.last));
  const one =
    all.findLast((a) => a.last <= first) ??
    all.find((a) => a.first >= behind && ((c.words.gap[a.first] as number) & GAP.comma) !== 0);
  if (!one) return [];
  const list = listEndingWith(c, one, (c.sentences[told.trigger.sentence] as Sentence).first);
  return all.filter((a) => list.includes(a)).map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "party" }));
};
