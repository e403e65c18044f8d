import type { Entity, Sentence } from "../../document.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { Event, Participation } from "./event.ts";
import type { GatherContext, Told } from "./told.ts";

const SEVERAL = new Set("letters messages telegrams cables congratulated congratulates felicitated".split(" "));
const JOINT = new Set(["joint", "jointly", "together"]);

/** The one to whom all others wrote, or who wrote to each: alone of his state where they are of one, else alone before the verb or behind it; null: nobody is. */
const oneOf = (c: GatherContext, people: readonly Participation[], at: number): Participation | null => {
  const party = (p: Participation): string | null => (c.entities[p.entity] as Entity).party;
  const count = Map.groupBy(people, party);
  const before = people.filter((p) => (c.actors[p.actor ?? -1]?.first ?? at) < at);
  if (count.size === people.length) return (before.length > 1 ? people.find((p) => !before.includes(p)) : people[0]) ?? null;
  return count.size === 2 ? ([...count.values()].find((x) => x.length === 1)?.[0] ?? null) : null;
};

const plural = (c: GatherContext, { first, last }: Pick<Sentence, "first" | "last">): boolean => {
  const words = c.words.folded.slice(first, last);
  return words.some((word) => SEVERAL.has(word)) && !words.some((word) => JOINT.has(word));
};

/** "received messages from A, B and C", "sent letters to A and B", "congratulated his counterparts from A and B": a letter each; null: one of all. */
const pairs = (c: GatherContext, people: readonly Participation[], trigger: Trigger | undefined): Participation[][] | null => {
  const s = people.length > 2 && trigger ? c.sentences[trigger.sentence] : undefined;
  const one = s && trigger && plural(c, s) ? oneOf(c, people, trigger.first) : null;
  return one ? people.filter((p) => p !== one).map((p) => (people.indexOf(p) < people.indexOf(one) ? [p, one] : [one, p])) : null;
};

export const lettersTold = (c: GatherContext, told: Told): Told[] =>
  pairs(c, told.people, told.trigger)?.map((people) => ({ ...told, people })) ?? [told];

export const lettersApart = (c: GatherContext, e: Event): Event[] =>
  (e.kind === "correspondence" ? pairs(c, e.participants, e.triggers[0]) : null)?.map((participants) => ({
    ...e,
    triggers: [...e.triggers],
    participants,
  })) ?? [e];
