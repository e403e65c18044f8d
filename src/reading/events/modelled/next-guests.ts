import type { Actor, Entity, Sentence } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Event, Participation } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { listStartingWith } from "../finding/lists.ts";
import { cuesIn, kindSaid } from "./bonds.ts";
import { contactOf, judgedIn, placed } from "./contact-odds.ts";
import { hostBefore, type Traveller, visitorBefore } from "./host-before.ts";
import { negated } from "./negated.ts";
import { official, type Scored, scored } from "./present.ts";
import type { Sides } from "./sides.ts";
import { statusOf } from "./status-of.ts";
import { stayedAway } from "./stayed-away.ts";
import { eventOf } from "./told-event.ts";

/** What it adds to the odds of contact that a word of company stands beside, or one of coming in. */
const COMPANY = 1,
  COMES = 2;

/** By which somebody comes into a room, is in it for his time, or goes out of it again. */
const COMING = phrasesByFirst(`
  shown/let/ushered/led/brought/called/asked/beckoned/waved in; walked/came/went/stepped/looked/dropped/popped in; came/dropped/stopped by; came round; took/takes leave; took/takes his/her/their leave;
  had/has/have/took/takes/got/gets the next/first/second/third/last/other/ hour/half/slot/turn/seat/chair/quarter/place/appointment; his/her/their turn; came/comes with/bearing; brought with;
  stayed/stays for/until/till/on; was/were asked/invited to/for/in; is/are/was/were next; the door/doors opened/opens; made way; took over; on the programme/program/schedule/agenda/list;
  first/next/second/third/last/only to receive/see/meet/welcome/greet/hear/host;
  opened/opens/began/begins/started/starts/closed/closes/ended/ends the day/morning/afternoon/evening/round/list/series/row`);

/** What a report has told up to a sentence. */
interface ToldBefore {
  readonly told: readonly Event[];
  readonly sides: readonly Sides[];
  readonly travellers: readonly Traveller[];
}

const logit = (p: number): number => Math.log(Math.max(p, 1e-3) / Math.max(1 - p, 1e-3));

const comesIn = (c: GatherContext, { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) if (phraseAt(COMING, c.words, i)) return true;
  return false;
};

const TO_HIM = new Set(["with", "to", "for", "on"]);
/** "the invitation of X": told as what something is of. */
const belonging = (c: GatherContext, a: Actor): boolean => {
  const before = c.words.folded[a.first - 1] ?? "";
  return c.sentenceOf[a.first - 1] === c.sentenceOf[a.first] && preposition(before) && !TO_HIM.has(before);
};

/** Those named first in a sentence, of whom no contact is told yet; none where others stand beside them. */
const newHere = (c: GatherContext, sentence: Sentence, sides: readonly Sides[]): readonly Scored[] => {
  const { scores } = judgedIn(c, sentence);
  const fresh = scored(c, scores).filter(({ entity }) => !sides.some((e) => e.kind !== "visit" && e.people.has(entity.index)));
  const [first] = fresh;
  if (!first?.actor.nameWords || belonging(c, first.actor)) return [];
  const list = new Set<Actor>(listStartingWith(c, first.actor, sentence.last));
  return fresh.every((s) => list.has(s.actor)) ? fresh : [];
};

/** "read her a note": whom a pronoun of the sentence points to. */
const pointedIn = (c: GatherContext, { index }: Sentence, guest: Entity): Participation | null => {
  for (const actor of placed(c).actors.get(index) ?? []) {
    const entity = actor.kind === "pronoun" && !actor.possessive && actor.entities.length === 1 ? official(c, actor) : null;
    if (entity && entity.party !== guest.party) return { actor: actor.index, entity: entity.index, role: "party" };
  }
  return null;
};

/** "The President of Switzerland greeted both at the door": those who came to see each other. */
const greetsBoth = (c: GatherContext, { index, first, last }: Sentence): boolean =>
  c.words.folded.slice(first, last).includes("both") ||
  (placed(c).actors.get(index) ?? []).some(
    (a) => a.kind === "pronoun" && new Set(a.entities.map((e) => c.entities[e]?.party)).size > 1,
  );

/** How firmly a sentence tells some who are named in it to have been with somebody; below 0: not firmly enough. */
const firmness = (c: GatherContext, sentence: Sentence, guests: readonly Scored[]): number => {
  const cues = cuesIn(c, sentence.first, sentence.last);
  const comes = comesIn(c, sentence);
  // "The new envoy is due in Kampala": a plan to be somewhere is not yet one to be with somebody.
  if (!comes && !guests.every((s) => HELD.has(statusOf([s.score])))) return Number.NEGATIVE_INFINITY;
  const said = comes ? COMES : cues.company >= 0 ? COMPANY : 0;
  return logit(Math.max(...guests.map((s) => contactOf(s.score)))) + said - cues.doubt;
};

/**
 * "Then came A. B was let in at noon. Ambassador C opened the afternoon": somebody named for the first time right behind those whom one
 * has seen, or who is at home where one is on a visit. Less sure of the words than elsewhere, he was one more of them.
 */
export const nextGuests = (c: GatherContext, sentence: Sentence, { told, sides, travellers }: ToldBefore): Event[] => {
  const { first, last, region } = sentence;
  if (region !== null || kindSaid(c, first, last) === "signing" || stayedAway(c.words, sentence)) return [];
  if (negated(c.words.folded.slice(first, last))) return [];
  const guests = newHere(c, sentence, sides);
  const [one] = guests;
  if (!one || greetsBoth(c, sentence)) return [];
  const seen = hostBefore(c, sentence, told);
  const visitor = visitorBefore(c, sentence, travellers, one.entity);
  const before = visitor && (!seen || seen.weight < visitor.weight) ? visitor : seen;
  if (!before || c.entities[before.host.entity]?.party === one.entity.party) return [];
  if (before.weight + firmness(c, sentence, guests) < 0) return [];
  const host = pointedIn(c, sentence, one.entity) ?? before.host;
  return guests.map((guest) => {
    const e = eventOf(c, sentence, { kind: "meeting", status: statusOf([guest.score]) }, [guest]);
    return { ...e, participants: [...e.participants, { ...host, role: "party" }] };
  });
};
