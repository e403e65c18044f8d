import type { Actor, Entity } from "../../document.ts";
import type { EngagementKind } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { absolute } from "../finding/main-clause.ts";
import { contactOdds, placed } from "./contact-odds.ts";

/** How sure the contact model must be of somebody whom no rule brought in. */
const SURE = 0.7;
const KINDS: ReadonlySet<EngagementKind> = new Set(["meeting", "call", "gathering"]);

/** Sentences in which one engagement is told and no other. */
const toldAlone = (events: readonly Event[]): Map<number, Event> => {
  const by = new Map<number, Set<Event>>();
  for (const e of events) for (const t of e.triggers) by.set(t.sentence, (by.get(t.sentence) ?? new Set()).add(e));
  const alone = new Map<number, Event>();
  for (const e of events) {
    const first = e.triggers[0]?.sentence;
    if (first !== undefined && by.get(first)?.size === 1 && KINDS.has(e.kind)) alone.set(first, e);
  }
  return alone;
};

/** A person of a party that nobody stands for yet: whoever is named beside one of his own side is his company, told elsewhere. */
const missing = (c: GatherContext, e: Event, a: Actor): boolean => {
  const x = a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity) : null;
  if (x?.type !== "person" || x.party === null) return false;
  return !e.participants.some((p) => {
    const there = c.entities[p.entity] as Entity;
    return there.index === x.index || (there.party === x.party && there.type !== "state");
  });
};

/** "X called her; on Monday it was Y who came": what stands behind a semicolon is told of others. */
const parted = (c: GatherContext, e: Event, a: Actor): boolean => {
  const at = e.triggers[0]?.first ?? a.first;
  for (let i = Math.min(at, a.last) + 1; i <= Math.max(at, a.first); i++)
    if ((c.words.gap[i] as number) & GAP.semicolon) return true;
  return false;
};

const CLAUSE_WORDS = new Set(
  "who whom which that when where after before since because although though if whether until unless whereas".split(" "),
);
const TELLING = new Set(
  "said says told tells added adds stressed noted claimed claims warned argued insisted announced confirmed denied wrote tweeted testified explained".split(
    " ",
  ),
);
/** "X spoke with Y, who claimed progress with Z", "days after A and B met, Z told reporters", "after Y came X": who stands in a clause of his own is told of something else. */
const ofOtherClause = (c: GatherContext, e: Event, a: Actor): boolean => {
  if (partiesOf(e, c.entities).length < 2) return false;
  if (absolute(c, a) || c.words.folded[a.first - 1] === "after") return true;
  if (TELLING.has(c.words.folded[a.last] ?? "") && c.sentenceOf[a.last] === c.sentenceOf[a.first]) return true;
  const at = e.triggers[0]?.first ?? a.first;
  for (let i = Math.min(at, a.last) + 1; i < Math.max(at, a.first); i++)
    if (c.actorAt[i] === -1 && c.timeAt[i] === -1 && CLAUSE_WORDS.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "In a tent, with a map between them, X heard from Y": adds whom the contact model is sure of to what a rule read in the sentence. */
export const joinModelled = (c: GatherContext, events: readonly Event[]): void => {
  const alone = toldAlone(events);
  if (!alone.size) return;
  const where = placed(c);
  const odds = contactOdds(c);
  for (const [sentence, e] of alone)
    for (const a of where.actors.get(sentence) ?? []) {
      if (!missing(c, e, a) || parted(c, e, a) || ofOtherClause(c, e, a) || (odds(sentence).get(a.index) ?? 0) < SURE) continue;
      e.participants.push({ entity: a.entities[0] as number, actor: a.index, role: "party" });
    }
};
