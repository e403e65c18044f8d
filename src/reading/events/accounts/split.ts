import type { Actor, Entity, Sentence } from "../../document.ts";
import { GAP } from "../../words.ts";
import { behindAdjunct } from "../finding/lists.ts";
import type { Trigger } from "../finding/trigger.ts";
import { inTheirHouses } from "../scene/houses.ts";
import type { Event, Participation } from "./event.ts";
import { lettersTold } from "./letters-apart.ts";
import { inOtherOffices } from "./other-offices.ts";
import { seenApart } from "./seen-apart.ts";
import type { GatherContext, Told } from "./told.ts";

/** By which a sentence says that each was met for himself; "the ministers of A and B, X and Y, respectively, met": whose each is. */
const APART =
  /\b(?:separate(?:ly)?|singly|one by one|each|respectively(?!, (?:\w+ed|met|held|spoke|sat|took|have|has|had|are|were|will)\b)|in turn|one after (?:the other|another)|individually|one-to-one|one-on-one|apiece|back to back|back-to-back|(?:in (?:quick |rapid |close )?|)succession|successively|consecutively|on separate occasions|at different (?:times|hours)|(?:string|series|stream|flurry|parade|procession) of|audiences|among (?:those|the (?:guests|visitors|callers)) (?:whom|who|that))\b/i;
/** Between two who were met: the second of them had a turn of his own. */
const NEXT = new Set(
  "then later late early afterwards afterward subsequently thereafter next finally lastly followed before separately earlier".split(
    " ",
  ),
);
/** What else may stand there: "and later in the day with". */
const BETWEEN = new Set("and also with by in on at the day week same evening afternoon morning that as well but".split(" "));

const wordsOf = (c: GatherContext, first: number, last: number): string =>
  last > first ? c.words.text.slice(c.words.start[first], c.words.end[last - 1]) : "";

/** True of a sentence that says that each was met for himself. */
export const saysApart = (c: GatherContext, s: Pick<Sentence, "first" | "last">): boolean =>
  APART.test(wordsOf(c, s.first, s.last));

const partyOf = (c: GatherContext, p: Participation): string | null => (c.entities[p.entity] as Entity).party;

/** Nouns of one conversation, also where they stand in the plural. */
const MASS = new Set(["talks", "negotiations", "discussions", "consultations"]);
/** So many officials of one state, each in an office of his own, were not consulted together. */
const MANY = 3;

/** "held bilateral talks with A and B": of two states each. */
const ofTwo = ({ words: { folded } }: GatherContext, t: Trigger): boolean =>
  folded[t.first - 1] === "bilateral" || folded[t.first - 2] === "bilateral";

/** "meetings with A, B and C": a plural of engagements, whose guests come from several states or sit in offices of their own. */
const severalTold = (c: GatherContext, t: Trigger, guests: readonly Participation[], all: readonly Participation[]): boolean => {
  const noun = c.words.folded[t.first] as string;
  if (!t.noun || !noun.endsWith("s") || (noun === "talks" && !ofTwo(c, t))) return false;
  const parties = (x: readonly Participation[]) => new Set(x.map((p) => partyOf(c, p))).size;
  if (parties(guests) > 1 && parties(all) > 2) return true;
  const people = guests.map((p) => c.entities[p.entity] as Entity);
  const offices = new Set(people.map((e) => e.office?.text ?? null));
  return (
    people.every((e) => (e.type === "person" || e.type === "office") && e.office !== null) &&
    offices.size === people.length &&
    people.length >= (MASS.has(noun) ? MANY : 2) &&
    parties(guests) === 1 &&
    parties(all) === 2
  );
};

/** "talks with his colleagues from A and B"; "X and his colleagues from A and B met" at one table. */
const severalColleagues = (c: GatherContext, t: Trigger): boolean =>
  t.parts.some(
    ({ actor: a }) =>
      a.plural &&
      (a.first > t.first || t.parts.some((x) => x.actor.first > t.first)) &&
      a.kind === "pronoun" &&
      a.entities.length > 1 &&
      /colleague|counterpart|peers|opposite numbers/.test(wordsOf(c, a.first, a.last)),
  );

interface Sides {
  readonly one: Participation;
  readonly others: readonly Participation[];
}

/** "They will call on A, B and C": several of one side who go round together stand before the verb, those whom they meet behind it. */
const going = (c: GatherContext, t: Trigger, people: readonly Participation[]): readonly Participation[] => {
  const at = (p: Participation): number => actorOf(c, p)?.first ?? -1;
  const before = people.filter((p) => at(p) >= 0 && at(p) < t.first);
  const behind = people.filter((p) => at(p) > t.first);
  const together = before.length > 1 && before.length + behind.length === people.length;
  const hosts = new Set(behind.map((p) => partyOf(c, p)));
  return together && before.every((p) => !hosts.has(partyOf(c, p))) ? before : [];
};

/** The one who met each of the others: who stands alone on his side of the verb, else who is told first. */
const sidesOf = (c: GatherContext, t: Trigger, people: readonly Participation[]): Sides => {
  const before = people.filter((p) => p.actor !== null && (c.actors[p.actor] as Actor).first < t.first);
  const last = people.at(-1) as Participation;
  if (before.length === people.length - 1 && !before.includes(last)) return { one: last, others: before };
  return { one: people[0] as Participation, others: people.slice(1) };
};

/** "met the King, the Prime Minister and the Speaker", "the Premier and the Chairman are meeting with him": a meeting with each. */
const callsApart = (c: GatherContext, told: Told, events: readonly Event[]): Sides | null => {
  const { trigger: t, people } = told;
  if (t.kind !== "meeting" || people.some((p) => p.role !== "party")) return null;
  const [one, ...others] = people as [Participation, ...Participation[]];
  if (inTheirHouses(c, others, one) || inOtherOffices(c, told, events, others, one)) return { one, others };
  const hosts = people.slice(0, -1),
    caller = people.at(-1) as Participation;
  return inTheirHouses(c, hosts, caller) ? { one: caller, others: hosts } : null;
};

const actorOf = (c: GatherContext, p: Participation): Actor | null => (p.actor === null ? null : (c.actors[p.actor] as Actor));

/** True where a word or a time between two of a list says that the second had a turn of his own; null: they stand in no list. */
const turnBetween = (c: GatherContext, a: Actor, b: Actor): boolean | null => {
  if (b.first < a.last) return null;
  let turn = false;
  for (let i = a.last; i < b.first; ) {
    const end = behindAdjunct(c, i);
    const own = end > i || NEXT.has(c.words.folded[i] as string);
    if (!own && !BETWEEN.has(c.words.folded[i] as string)) return null;
    turn ||= own;
    i = Math.max(end, i + 1);
  }
  return turn;
};

/** "A, then B and C, and later D": those who were met in one turn; null where they stand in no list. */
const turnsOf = (c: GatherContext, others: readonly Participation[]): Participation[][] | null => {
  const out: Participation[][] = [];
  for (const [i, p] of others.entries()) {
    const [a, b] = [i > 0 ? actorOf(c, others[i - 1] as Participation) : null, actorOf(c, p)];
    const turn = i === 0 || (a && b && (a === b ? false : turnBetween(c, a, b)));
    if (turn === null) return null;
    if (turn) out.push([p]);
    else (out.at(-1) as Participation[]).push(p);
  }
  return out.length > 1 ? out : null;
};

interface Placed {
  readonly first: number;
  readonly last: number;
}

const JOINS = new Set(["and", "then"]);
/** "X on Monday [and] on Tuesday Y": true where "and" stands between a person told and a time, which is then that of the next. */
const ofNext = (c: GatherContext, last: number, x: Placed): boolean =>
  c.words.folded.slice(last, x.first).some((word) => JOINS.has(word));

/** "X on Monday and Y on Tuesday": the times or places told of each turn; where none is told of it, those told before all. */
const ownOf = <T extends Placed>(c: GatherContext, all: readonly T[], turns: readonly Placed[], i: number): T[] => {
  const { first, last } = turns[i] as Placed;
  const next = turns[i + 1],
    before = turns[i - 1];
  const behind = all.find((x) => x.first >= last && (!next || (x.last <= next.first && !ofNext(c, last, x))));
  const ahead = before && all.find((x) => x.first >= before.last && x.last <= first && ofNext(c, before.last, x));
  const own = ahead ?? behind;
  return own ? [own] : all.filter((x) => x.last <= (turns[0] as Placed).first);
};

/** "received: A; B; and C", "saw three visitors: A, B and C": a list behind a colon, told one by one. */
const listedApart = (c: GatherContext, t: Trigger, guests: readonly Participation[]): boolean => {
  const all = guests.flatMap((p) => actorOf(c, p) ?? []).sort((a, b) => a.first - b.first);
  const [first, ...rest] = all;
  if (!first || first.first < t.first || !rest.length || new Set(guests.map((p) => partyOf(c, p))).size < guests.length)
    return false;
  if (!within(c, t.first + 1, first.first, GAP.colon)) return false;
  return rest.every((a, i) => within(c, (all[i] as Actor).last, a.first, GAP.semicolon)) || callersBefore(c, t, first);
};
const CALLERS = new Set("visitors guests callers".split(" "));
/** "saw three visitors: A, B and C". */
const callersBefore = (c: GatherContext, t: Trigger, first: Actor): boolean =>
  c.words.folded.slice(t.first, first.first).some((word) => CALLERS.has(word));
const within = (c: GatherContext, from: number, to: number, gap: number): boolean => {
  for (let i = from; i <= to; i++) if ((c.words.gap[i] as number) & gap) return true;
  return false;
};

/** What is told, turn by turn. */
const inTurns = (c: GatherContext, told: Told, one: Participation, turns: readonly (readonly Participation[])[]): Told[] => {
  const times = (c.timesIn.get(told.trigger.sentence) ?? []).filter((x) => x.role === "at" && x.from !== null);
  const spans = turns.map((turn): Placed => {
    const all = turn.flatMap((p) => actorOf(c, p) ?? []);
    return { first: Math.min(...all.map((a) => a.first)), last: Math.max(...all.map((a) => a.last)) };
  });
  return turns.map((turn, i) => ({
    ...told,
    times: times.length > 1 ? ownOf(c, times, spans, i) : told.times,
    places: told.places.length > 1 ? ownOf(c, told.places, spans, i) : told.places,
    people: [one, ...turn],
  }));
};

const RINGING = new Set(
  "call calls called calling phone phones phoned phoning telephone telephones telephoned telephoning ring rings rang ringing".split(
    " ",
  ),
);
const PHONES = /\b(?:calls|phones)\b/;
/** "rang A and B", "in touch by phone with both A and B", "worked the phones, speaking to A and B": one call each. */
const rungApart = (c: GatherContext, t: Trigger, guests: readonly Participation[]): boolean => {
  const actor = c.actors[guests[0]?.actor ?? -1];
  if (!actor || actor.first < t.first) return false;
  if (c.words.folded[actor.first - 1] === "both") return true;
  const parties = new Set(guests.map((p) => partyOf(c, p)));
  const s = c.sentences[t.sentence] as { first: number; last: number };
  return (
    parties.size === guests.length &&
    ((!t.noun && RINGING.has(c.words.folded[t.first] as string)) || PHONES.test(wordsOf(c, s.first, s.last)))
  );
};

/** Splits what is told of one host and several guests, each for himself, into one engagement a guest; `events`: those gathered so far. */
export const split = (c: GatherContext, told: Told, events: readonly Event[]): Told[] => {
  const { trigger: t, people } = told;
  if (people.length < 3) return [told];
  if (t.kind === "ceremony") return splitCeremony(c, told);
  if (t.kind === "correspondence") return lettersTold(c, told);
  if (t.kind !== "meeting" && t.kind !== "call") return [told];
  if (t.named) return splitNamed(c, told, t.named);
  if (people.every((p) => p.actor === people[0]?.actor)) return [told];
  const visitors = going(c, t, people);
  const hosts = people.filter((p) => !visitors.includes(p));
  if (visitors.length && hosts.length > 1 && inOtherOffices(c, told, events, hosts, visitors[0] as Participation))
    return hosts.map((p) => ({ ...told, people: [...visitors, p] }));
  const each = callsApart(c, told, events);
  if (each) return each.others.map((p) => ({ ...told, people: [each.one, p] }));
  const { one, others } = sidesOf(c, t, people);
  const s = c.sentences[t.sentence] as { first: number; last: number };
  if (t.kind === "call" && rungApart(c, t, others)) return others.map((p) => ({ ...told, people: [one, p] }));
  if (
    severalTold(c, t, others, people) ||
    severalColleagues(c, t) ||
    listedApart(c, t, others) ||
    seenApart(c, t, others) ||
    saysApart(c, s)
  )
    return others.map((p) => ({ ...told, people: [one, p] }));
  const inTurn = turnsOf(c, others);
  if (!inTurn) return [told];
  return inTurns(c, told, one, inTurn);
};

/** "Two parliamentarians also had talks with him: the Speaker, A, and the President of the Senate, B": further meetings of his. */
const furtherOffices = (c: GatherContext, t: Trigger, guests: readonly Participation[]): boolean => {
  const offices = new Set(guests.map((p) => c.entities[p.entity]?.office?.text ?? null));
  const { first } = c.sentences[t.sentence] as Sentence;
  return !offices.has(null) && offices.size === guests.length && c.words.folded.slice(first, t.first).includes("also");
};

/** "Two ambassadors took their leave of X. They were A and B": of different states, each came for himself. */
const splitNamed = (c: GatherContext, told: Told, count: number): Told[] => {
  const guests = told.people.slice(0, count);
  const hosts = told.people.slice(count);
  const states = new Set(guests.map((p) => partyOf(c, p)));
  const apart = states.size === guests.length || furtherOffices(c, told.trigger, guests);
  return apart && hosts.length ? guests.map((p) => ({ ...told, people: [p, ...hosts] })) : [told];
};

/** Envoys of several states who hand over their letters: each has a ceremony with the one who takes them. */
const splitCeremony = (c: GatherContext, told: Told): Told[] => {
  const envoys = told.people.slice(0, -1);
  const receiver = told.people.at(-1) as Participation;
  const apart =
    new Set(envoys.map((p) => partyOf(c, p))).size === envoys.length &&
    !envoys.some((p) => partyOf(c, p) === partyOf(c, receiver));
  return apart ? envoys.map((p) => ({ ...told, people: [p, receiver] })) : [told];
};
