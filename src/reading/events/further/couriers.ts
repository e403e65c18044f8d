import type { Actor, Entity } from "../../document.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { human, type Trigger } from "../finding/trigger.ts";
import { type Letter, letterIn } from "./letters.ts";

/** What is done to a letter hand to hand. */
const HANDED = new Set(
  `handed hands handing delivered delivers delivering presented presents conveyed conveys conveying gave gives brought brings bringing passed passes
  transmitted transmits carried carries carrying relayed relays`
    .trim()
    .split(/\s+/),
);

/** Those that are a contact of their own, where greetings brought along are a courtesy. */
const MISSIVES = new Set(["letter", "message", "note", "missive"]);

const partyOf = (c: GatherContext, entity: number): string | null => (c.entities[entity] as Entity).party;

/** Who handed the letter over: an official of its sender's side, before a verb of handing and the letter. */
const courier = (c: GatherContext, sentence: number, { at, sender }: Letter): Actor | null => {
  const { first } = c.sentences[sentence] as { first: number };
  for (let i = at - 1; i > first; i--) {
    if (!HANDED.has(c.words.folded[i] as string)) continue;
    for (let k = i - 1; k >= first; k--) {
      const a = (c.actorAt[k] ?? -1) >= 0 ? (c.actors[c.actorAt[k] as number] as Actor) : null;
      if (!a) continue;
      const entity = a.entities.length === 1 ? (a.entities[0] as number) : -1;
      const one = entity >= 0 && human(a) && !a.possessive && entity !== sender.index && partyOf(c, entity) === sender.party;
      return one && (c.entities[entity] as Entity).type === "person" ? a : null;
    }
  }
  return null;
};

/** "Her minister was at the palace with a message from President Y": the two who met, and the letter that Y wrote. */
const written = (c: GatherContext, e: Event, letter: Letter): Event | null => {
  const { at, sender, mention } = letter;
  const own =
    e.participants.find((p) => p.entity === sender.index && p.actor === mention.index) ??
    (MISSIVES.has(c.words.folded[letter.at] as string) && courier(c, e.sentence, letter)
      ? { entity: sender.index, actor: mention.index, role: "party" as const }
      : null);
  const others = e.participants.filter((p) => p !== own);
  if (!own || partiesOf({ participants: others }, c.entities).length < 2) return null;
  const receivers = others.filter((p) => partyOf(c, p.entity) !== sender.party);
  e.participants = others;
  const trigger: Trigger = { ...(e.triggers[0] as Trigger), first: at, last: at + 1, kind: "correspondence", noun: true };
  return {
    ...e,
    kind: "correspondence",
    triggers: [trigger],
    participants: [own, ...receivers],
    times: [...e.times],
    places: [],
  };
};

const meets = (events: readonly Event[], a: number, b: number): boolean =>
  events.some(
    (e) => e.kind === "meeting" && e.participants.some((p) => p.entity === a) && e.participants.some((p) => p.entity === b),
  );

/** "The envoy handed the Emir a letter from President Y": the envoy was with the Emir. */
const handedOver = (c: GatherContext, e: Event, letter: Letter, events: readonly Event[]): Event | null => {
  const carrier = courier(c, e.sentence, letter);
  const entity = carrier?.entities[0];
  const receivers = e.participants.filter((p) => partyOf(c, p.entity) !== letter.sender.party);
  const [receiver] = receivers;
  if (!carrier || entity === undefined || !receiver || meets(events, entity, receiver.entity)) return null;
  const participants = [{ entity, actor: carrier.index, role: "party" as const }, ...receivers];
  return { ...e, kind: "meeting", triggers: [...e.triggers], participants, times: [...e.times], places: [...e.places] };
};

/** Letters that somebody else than their writer carries are two contacts: what was written, and who was there to hand it over. */
export const couriers = (c: GatherContext, events: readonly Event[]): Event[] =>
  events.flatMap((e) => {
    if ((e.kind !== "meeting" && e.kind !== "correspondence") || e.status === "denied" || e.participants.length < 2) return [];
    const letter = letterIn(c, e.sentence);
    if (!letter) return [];
    return (e.kind === "meeting" ? written(c, e, letter) : handedOver(c, e, letter, events)) ?? [];
  });
