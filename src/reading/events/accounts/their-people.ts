import type { Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { type Event, partiesOf } from "./event.ts";
import { disjoint, elsewhere } from "./same.ts";
import { type GatherContext, HELD } from "./told.ts";

/** Sentences from "Chad and Peru signed an accord" to who put the names to it. */
const NEAR = 4;
/** A paper or a round beside the one just told. */
const ANOTHER = new Set(
  "separate separately another other further additional also earlier later second third next last".split(" "),
);
const another = wordTest((word) => ANOTHER.has(word));
/** By which what was told of states is meant again: "the [sixth] consultations were led by". */
const SITTING = new Set(
  "session meeting meetings round dialogue talks consultations consultation negotiations commission committee council mechanism foc focs bpc jec".split(
    " ",
  ),
);
const DEFINITE = new Set(["the", "these", "this"]);
/** Words between "the" and what is meant: "the [two-day foreign office] consultations". */
const REACH = 5;

const ofStates = (c: GatherContext, e: Event): boolean =>
  e.participants.length > 1 && e.participants.every((p) => c.entities[p.entity]?.type === "state");

const ofPeople = (c: GatherContext, e: Event): boolean =>
  e.participants.length > 1 && e.participants.every((p) => ["person", "office"].includes((c.entities[p.entity] as Entity).type));

const someWord = (c: GatherContext, e: Event, fits: (i: number) => boolean): boolean => {
  const { first, last } = c.sentences[e.sentence] as Sentence;
  for (let i = first; i < last; i++) if (fits(i)) return true;
  return false;
};

const meantAgain = (c: GatherContext, i: number): boolean => {
  const { folded } = c.words;
  if (!SITTING.has(folded[i] as string)) return false;
  for (let k = i - 1; k >= i - REACH; k--) if (DEFINITE.has(folded[k] ?? "")) return c.sentenceOf[k] === c.sentenceOf[i];
  return false;
};

const oneStatus = (a: Event, b: Event): boolean => a.status === b.status || (HELD.has(a.status) && HELD.has(b.status));

/** True where people are told as those who signed, or sat, for the states just told. */
const forThem = (c: GatherContext, states: Event, people: Event): boolean => {
  const parties = partiesOf(states, c.entities);
  const theirs = partiesOf(people, c.entities);
  const later = people.sentence > states.sentence ? people : states;
  return (
    states.kind === people.kind &&
    Math.abs(people.sentence - states.sentence) <= NEAR &&
    oneStatus(states, people) &&
    !disjoint(states.times, people.times) &&
    !elsewhere(states.places, people.places) &&
    theirs.length === parties.length &&
    theirs.every((x) => parties.includes(x)) &&
    !someWord(c, later, (i) => another(c.words, i)) &&
    (states.kind === "signing" || (later === people && someWord(c, people, (i) => meantAgain(c, i))))
  );
};

/**
 * "Chad and Peru signed an accord on visas. It was signed by Minister A of Chad and Minister B of Peru", "Chad and Peru held talks. The talks
 * were led by A and B": one engagement, of those who acted for the two, where no other paper and no other round is told of.
 */
export const withTheirPeople = (c: GatherContext, events: readonly Event[]): Event[] => {
  const states = events.filter((e) => KINDS.has(e.kind) && !e.instrument && ofStates(c, e));
  if (!states.length) return [...events];
  const people = events.filter((e) => KINDS.has(e.kind) && ofPeople(c, e));
  /** By those who acted, the states told for them; a sentence may tell of them twice, "held the third round of talks". */
  const told = new Map<Event, Event[]>();
  for (const e of states) {
    const by = people.find((p) => forThem(c, e, p) && (told.get(p)?.[0]?.sentence ?? e.sentence) === e.sentence);
    if (!by) continue;
    told.set(by, [...(told.get(by) ?? []), e]);
    by.triggers.push(...e.triggers);
    if (!by.times.length) by.times.push(...e.times);
    if (!by.places.length) by.places.push(...e.places);
    by.occasion ??= e.occasion;
  }
  if (!told.size) return [...events];
  const gone = new Set([...told.values()].flat());
  // It stands where it was told first.
  const whole = [...told].map(([by, [first]]) => ({ ...by, sentence: Math.min(by.sentence, (first as Event).sentence) }));
  return [...events.filter((e) => !gone.has(e) && !told.has(e)), ...whole].sort((x, y) => x.sentence - y.sentence);
};
const KINDS: ReadonlySet<Event["kind"]> = new Set(["signing", "meeting", "gathering"]);
