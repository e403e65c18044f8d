import type { Actor, Document, Entity, Sentence } from "../document.ts";
import type { Event } from "../events/accounts/event.ts";
import type { When, Where } from "../reading.ts";

/** What an engagement's reading stands on. */
export interface Grounds {
  readonly event: Event;
  readonly doc: Document;
  readonly when: When;
  readonly where: Where | null;
  /** The report's chief engagement. */
  readonly chief: boolean;
  /** How many engagements the report tells. */
  readonly told: number;
}

const flag = (x: boolean): number => (x ? 1 : 0);
const share = (people: readonly Entity[], test: (e: Entity) => boolean): number =>
  people.length ? people.filter(test).length / people.length : 0;

const ofWords = ({ event }: Grounds): Record<string, number> => ({
  verb: flag(event.triggers.some((t) => !t.noun)),
  again: Math.min(3, event.triggers.length - 1),
  modelled: flag(event.triggers.every((t) => t.modelled === true)),
  soft: flag(event.triggers.every((t) => t.soft === true)),
  joint: flag(event.triggers.some((t) => t.joint === true)),
  pointing: flag(event.triggers.every((t) => t.anaphoric)),
});

/** The actors of a sentence; they stand in the order of the text. */
const actorsIn = (doc: Document, s: Sentence): Actor[] => {
  let low = 0,
    high = doc.actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.actors[middle] as Actor).first < s.first) low = middle + 1;
    else high = middle;
  }
  const out: Actor[] = [];
  for (let i = low; i < doc.actors.length && (doc.actors[i] as Actor).first < s.last; i++) out.push(doc.actors[i] as Actor);
  return out;
};

/** People of the sentence that tells it who are said to have no part in it. */
const leftOut = ({ event, doc }: Grounds): number => {
  const s = doc.sentences[event.triggers[0]?.sentence ?? event.sentence];
  const part = new Set(event.participants.map((p) => p.entity));
  const others = s
    ? actorsIn(doc, s).filter(
        (a) => (a.kind === "person" || a.kind === "office") && a.entities.length && !a.entities.some((e) => part.has(e)),
      )
    : [];
  return Math.min(3, others.length);
};

/** How its participants were found: by name in its own clause, by a pronoun, or from what the report implies. */
const ofFinding = (g: Grounds): Record<string, number> => {
  const { participants } = g.event;
  const by = (test: (a: Actor | null) => boolean): number =>
    participants.length
      ? participants.filter((p) => test(p.actor === null ? null : (g.doc.actors[p.actor] ?? null))).length / participants.length
      : 0;
  const lead = g.doc.sentences.findIndex((s) => s.region === null);
  return {
    implied: by((a) => a === null),
    pointed: by((a) => a?.kind === "pronoun"),
    leftOut: leftOut(g),
    lead: flag(g.event.sentence <= lead + 1),
  };
};

const ofPeople = (people: readonly Entity[]): Record<string, number> => {
  const parties = new Set(people.map((x) => x.party));
  return {
    known: share(people, (x) => x.person !== null),
    titled: share(people, (x) => x.office !== null && x.office.basis === "stated"),
    unnamed: share(people, (x) => x.name === null),
    bodies: share(people, (x) => x.type === "state" || x.type === "organization" || x.type === "delegation"),
    alone: flag(parties.size < 2),
    pair: flag(people.length === 2 && parties.size === 2 && people.every((x) => x.type === "person")),
    three: flag(people.length > 2),
    many: flag(people.length > 4),
    unsure: flag(people.some((x) => x.partyBasis === "inferred" || x.partyBasis === "unknown")),
  };
};

const ofKind = ({ event }: Grounds): Record<string, number> => ({
  gathering: flag(event.kind === "gathering"),
  visit: flag(event.kind === "visit"),
  call: flag(event.kind === "call"),
  signing: flag(event.kind === "signing"),
  letter: flag(event.kind === "correspondence"),
  ceremony: flag(event.kind === "ceremony"),
  earlier: flag(event.status === "earlier"),
  planned: flag(event.status === "planned" || event.status === "proposed"),
  cancelled: flag(event.status === "cancelled" || event.status === "denied"),
});

/** What speaks for and against an engagement, as numbers between 0 and 3. */
export const featuresOf = (g: Grounds): Readonly<Record<string, number>> => {
  const people = g.event.participants.map((p) => g.doc.entities[p.entity] as Entity);
  return {
    bias: 1,
    chief: flag(g.chief),
    ...ofWords(g),
    ...ofFinding(g),
    ...ofPeople(people),
    ...ofKind(g),
    dated: flag(g.when.basis === "stated" || g.when.basis === "relative"),
    undated: flag(g.when.basis === "unknown"),
    placed: flag(g.where?.basis === "stated"),
    crowded: flag(g.told > 4),
  };
};
