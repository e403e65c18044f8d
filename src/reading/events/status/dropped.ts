import type { Entity } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const WAS = set("was were had");
const BOUND = set("due set scheduled expected planned slated supposed meant intended to");
/** Words before a plan in which it is told as one that once stood: "was scheduled to". */
const REACH = 12;
/** Sentences from the word that calls something off to the plans that fall with it. */
const NEAR = 4;

interface Off {
  readonly sentence: number;
  readonly people: ReadonlySet<number>;
}

/** "Biden was scheduled to leave ... to meet the Pope": a plan told in the past. */
const stood = (c: GatherContext, t: Trigger): boolean => {
  const { first } = c.sentences[t.sentence] as { first: number };
  for (let i = Math.max(first, t.first - 3 * REACH); i < t.first; i++)
    if (WAS.has(c.words.folded[i] as string) && BOUND.has(c.words.folded[i + 1] ?? "")) return true;
  return false;
};

const persons = (c: GatherContext, all: readonly { readonly entity: number }[]): ReadonlySet<number> =>
  new Set(all.map((p) => p.entity).filter((e) => ["person", "office"].includes((c.entities[e] as Entity).type)));

/** What a report tells to be called off, and whose it was. */
const calledOff = (c: GatherContext, events: readonly Event[], pending: readonly Told[]): Off[] => [
  ...events
    .filter((e) => e.status === "cancelled")
    .flatMap((e) => e.triggers.map((t) => ({ sentence: t.sentence, people: persons(c, e.participants) }))),
  ...pending
    .filter((p) => p.trigger.status === "cancelled")
    .map((p) => ({ sentence: p.trigger.sentence, people: persons(c, p.people) })),
];

/**
 * "X cancelled his trip ... He was scheduled to meet A and B": what had been planned within what is called off falls with it. What is
 * still to come ("They will meet in New York instead") stands.
 */
export const dropWithJourney = (c: GatherContext, events: readonly Event[], pending: readonly Told[]): void => {
  const off = calledOff(c, events, pending);
  if (!off.length) return;
  for (const e of events) {
    const t = e.triggers[0];
    if (!t || (e.status !== "planned" && e.status !== "proposed") || !e.triggers.every((x) => stood(c, x))) continue;
    const falls = off.some(
      (o) => Math.abs(t.sentence - o.sentence) <= NEAR && e.participants.some((p) => o.people.has(p.entity)),
    );
    if (falls) e.status = "cancelled";
  }
};
