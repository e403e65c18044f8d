import type { OfficeClass } from "../../../knowledge/knowledge.ts";
import type { Actor, Entity } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { hitEndingAt, partyOf } from "../../names.ts";
import { GAP } from "../../words.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { firstActorFrom } from "../finding/first-actor.ts";
import type { Trigger } from "../finding/trigger.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const OWN = set("his her their the");
const GUEST = set("guest guests visitor visitors caller");
const HOST = set("host hosts hostess");

/** Told of whoever stands before: he has come. The state he has come to is the other's, unless a place is told. */
const COME = phrasesByFirst(
  `is/was/are/were visiting; currently/now visiting; is/was/are/were on a/an/his/her/their/ official/state/working/private/brief/short/first/two-day/three-day/four-day/ visit/trip/tour;
  is/was here; is/was in town; has/had/ flown in; flew in; flies in; has/had/ arrived here/on/for/in/yesterday/today/late/early/at/to; arrives here/on/for/today/tomorrow; has/had/ come here/for/to; came here/for;
  has/had/ dropped/stopped in/by; who/ has/had/ paid/paying/pays a/an visit; who/ has/had/ landed on/late/early/for; touched down on/late/early/for`,
);
/** Told between the one who comes and the one at whose house he does. */
const CALLS = phrasesByFirst(
  `call/calls/called/calling on/upon; courtesy/farewell/protocol/introductory/ call on/upon/to/with/by; come/comes/came/coming to see/meet; go/goes/went to see/meet; drop/drops/dropped/dropping in on;
  look/looks/looked in on; stop/stops/stopped by to/; audience with/of/by; guest/guests/visitor/visitors of; be/is/was the guest/guests of; take/takes/took leave of; taking leave of; at the invitation of;
  paid/pays/pay/paying a/an/ courtesy/farewell/official/ visit to/on`,
);
/** Receiving is done at home; one may welcome or greet anywhere. */
const RECEIVING = /^(?:receiv|host|entertain|usher|audience|grant)/;
/** How far behind somebody's name his coming is told, and how far from its word a call on somebody. */
const BEHIND = 5;
const REACH = 6;

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;
const stateOf = (c: GatherContext, p: Participation): string | null => {
  const { party } = entityOf(c, p);
  return party !== null && /^[A-Z]{3}$/.test(party) && c.entities[p.entity]?.type !== "organization" ? party : null;
};

/**
 * "visiting Angolan minister X", "his guest X", "X, who is on a visit": somebody told as having come; "his host X": the contrary. `own`: where the engagement, or the chief one, is told,
 * and "his" is the other's.
 */
const sideOf = (c: GatherContext, a: Actor, own: boolean): "guest" | "host" | null => {
  const { folded } = c.words;
  const floor = c.sentences[c.sentenceOf[a.first] as number]?.first ?? 0;
  for (let i = Math.max(floor, a.first - 2); i < Math.min(a.last, a.first + 2); i++) {
    const word = folded[i] as string;
    if (word === "visiting" && i >= a.first - 1 && !((c.actorAt[i - 1] ?? -1) >= 0)) return "guest";
    const owned = own && OWN.has(folded[i - 1] ?? "");
    if (owned && GUEST.has(word)) return "guest";
    if (owned && HOST.has(word)) return "host";
  }
  for (let i = a.last; i <= a.last + BEHIND && c.sentenceOf[i] === c.sentenceOf[a.first]; i++) {
    if ((c.actorAt[i] as number) >= 0) return null;
    if (phraseAt(COME, c.words, i)) return comesHere(c, i) ? "guest" : null;
  }
  return null;
};

/** False where the words behind say to what place he came. */
const comesHere = (c: GatherContext, at: number): boolean => {
  const sentence = c.sentenceOf[at] as number;
  return !(c.townsIn.get(sentence) ?? []).some(
    (p) => p.first > at && p.first - at < 2 * REACH && p.preposition !== "from" && p.preposition !== "of",
  );
};

/** The states of those at whose house somebody calls: "X paid a courtesy call on Y". */
const calledOn = (c: GatherContext, e: Event, t: Trigger): string[] => {
  const { first, last } = c.sentences[t.sentence] as { first: number; last: number };
  for (let i = Math.max(first, t.first - REACH); i < Math.min(last, t.last + REACH); i++) {
    const phrase = phraseAt(CALLS, c.words, i);
    if (!phrase) continue;
    const next = c.actors[firstActorFrom(c, i + phrase.length)];
    if (!next || next.first - i > phrase.length + 2) continue;
    return e.participants.flatMap((p) => (next.entities.includes(p.entity) ? (stateOf(c, p) ?? []) : []));
  }
  return [];
};

const ROOMS = set("office residence palace home house estate villa dacha ranch farm chancellery study headquarters");
const LEADING = set("in at inside");
const HEADS = new Set<OfficeClass>(["head-of-state"]);
/** Houses of a state by whose they are: "the Presidential Palace", "the Foreign Ministry", "the Ministry of Defence". */
const HOUSES: readonly (readonly [RegExp, ReadonlySet<OfficeClass>])[] = [
  [/^(?:presidential|president s|royal|king s) (?:palace|office|residence|administration|complex|compound|mansion)\b/, HEADS],
  [
    /^(?:prime minister s|prime ministerial|pm s|premier s|chancellor s) (?:office|residence|house)\b/,
    new Set<OfficeClass>(["head-of-government"]),
  ],
  [/^(?:foreign (?:ministry|office)|ministry of (?:foreign|external))\b/, new Set<OfficeClass>(["foreign-minister"])],
  [/^(?:defen[cs]e (?:ministry|headquarters)|ministry of defen[cs]e)\b/, new Set<OfficeClass>(["defence-minister"])],
  [/^(?:state house|state guest ?house|government house)\b/, new Set<OfficeClass>(["head-of-state", "head-of-government"])],
  [/^(?:ministry of|ministry|parliament|national assembly|seat of government)\b/, new Set<OfficeClass>()],
];

const MINISTRY = /^(?:foreign|defen[cs]e|ministry)\b/;

/** Behind a house these make it somebody who speaks: "the foreign ministry said". */
const SPEAKING = /^(?:\S+ ){2,3}?(?:said|says|spokes|statement|official|confirmed|announced|added|told|website)/;
const wordsFrom = (c: GatherContext, i: number): string => c.words.folded.slice(i, i + 4).join(" ");

/** "at the Polish Foreign Ministry": the state that the words before name. */
const stateBefore = (c: GatherContext, at: number): string | null => {
  const near = hitEndingAt(c.names, at) ?? (c.words.folded[at - 1] === "s" ? hitEndingAt(c.names, at - 1) : null);
  const party = near && partyOf(near.match);
  return party?.entity.kind === "state" ? party.entity.id : null;
};

/** Whose a house is that nothing else tells: the host's, else of the one told first. */
const ownerOf = (e: Event, t: Trigger): Participation | undefined => {
  const guests = e.participants.filter((p) => p.role === "guest");
  const host = guests.length === e.participants.length ? undefined : e.participants.find((p) => p.role === "host");
  return host ?? e.participants.find((p) => p.actor !== null && t.parts[0]?.actor.index === p.actor) ?? e.participants[0];
};

/** The state whose house the words behind "at" name: by its name, by who has his seat there, else that of the one told first. */
const houseAt = (c: GatherContext, e: Event, at: number, t: Trigger): string | null => {
  let i = at + 1;
  if (OWN.has(c.words.folded[i] ?? "")) i++;
  const owned = i > at + 1 && c.words.folded[i - 1] !== "the";
  const subject = ownerOf(e, t);
  for (let k = i; k < i + 3; k++) {
    if (k > i && (c.words.gap[k] as number) & GAP.comma) return null;
    const house = HOUSES.find(([words]) => words.test(wordsFrom(c, k)));
    if (house && SPEAKING.test(wordsFrom(c, k))) return null;
    if (house) {
      const named = stateBefore(c, k);
      if (named) return named;
      // Ministries of one name stand in every capital: it is that of the country told from.
      if (MINISTRY.test(wordsFrom(c, k)) && c.home !== null && e.participants.some((p) => stateOf(c, p) === c.home))
        return c.home;
      const seated = e.participants.filter((p) => house[1].has(entityOf(c, p).office?.officeClass as OfficeClass));
      const states = new Set((seated.length ? seated : subject ? [subject] : []).flatMap((p) => stateOf(c, p) ?? []));
      const first = [...states][0] ?? null;
      if (states.size === 1) return first;
      // Two who have their seats in such a house: it is that of the country told from, or of whoever acts.
      return c.home !== null && states.has(c.home) ? c.home : subject ? stateOf(c, subject) : null;
    }
    if (owned && ROOMS.has(c.words.folded[k] as string)) return subject ? stateOf(c, subject) : null;
    if ((c.actorAt[k] as number) >= 0 && !stateBefore(c, k + 1)) return null;
  }
  return null;
};

/** "in his office", "at the Presidential Palace": in the sentence that tells the engagement. */
const inHouse = (c: GatherContext, e: Event): string | null => {
  for (const t of e.triggers) {
    const { last } = c.sentences[t.sentence] as { last: number };
    for (let i = t.first; i < last; i++) {
      const house = LEADING.has(c.words.folded[i] as string) ? houseAt(c, e, i, t) : null;
      if (house) return house;
    }
  }
  return null;
};

const only = (states: readonly string[]): string | null => (new Set(states).size === 1 ? (states[0] ?? null) : null);

/** How many mentions of people are looked at for what tells a guest. */
const MENTIONS = 300;

/** The state of those who have not come, where somebody of the engagement is told as a guest; of the one told as the host. */
const bySides = (c: GatherContext, e: Event, chief: boolean): string | null => {
  const guests = new Set<number>(),
    hosts = new Set<number>();
  const ids = new Set(e.participants.map((p) => p.entity));
  const homeIsParty = c.home !== null && e.participants.some((p) => stateOf(c, p) === c.home);
  const told = new Set(e.triggers.map((t) => t.sentence));
  for (const a of c.actors.slice(0, MENTIONS)) {
    const [one] = a.entities;
    if (one === undefined || a.entities.length !== 1 || !ids.has(one)) continue;
    // "his guest", "the visiting premier": whom that means is less sure than the town that is told from.
    if (homeIsParty && a.kind === "pronoun") continue;
    const side = sideOf(c, a, chief || told.has(c.sentenceOf[a.first] as number));
    if (side === "guest") guests.add(one);
    if (side === "host") hosts.add(one);
  }
  const host = only(e.participants.flatMap((p) => (hosts.has(p.entity) ? (stateOf(c, p) ?? []) : [])));
  if (host) return host;
  const away = new Set(e.participants.flatMap((p) => (guests.has(p.entity) ? (entityOf(c, p).party ?? []) : [])));
  return away.size
    ? only(e.participants.flatMap((p) => (away.has(entityOf(c, p).party ?? "") ? [] : (stateOf(c, p) ?? []))))
    : null;
};

const AWAITS = new Set(["awaits", "expects"]);
/** "On Monday the Prime Minister awaits X at the Chancellery": whoever waits is at home. */
const awaiter = (c: GatherContext, e: Event): string | null => {
  const t = e.triggers.find((x) => AWAITS.has(c.words.folded[x.first] as string));
  const host = t && c.actors[c.actorAt[t.first - 1] as number];
  return host ? only(e.participants.flatMap((p) => (host.entities.includes(p.entity) ? (stateOf(c, p) ?? []) : []))) : null;
};

/** Whoever receives, by a verb that is done at home alone. */
const receiver = (c: GatherContext, e: Event): string | null => {
  const t = e.triggers.find((x) => RECEIVING.test(c.words.folded[x.first] as string));
  const host = t?.parts.find((p) => p.role === "host")?.actor;
  if (!host && t === undefined) return awaiter(c, e);
  return host ? only(e.participants.flatMap((p) => (host.entities.includes(p.entity) ? (stateOf(c, p) ?? []) : []))) : null;
};

/**
 * The state in which an engagement was, as far as its words tell who came to whom: "received", "called on", "visiting Foreign Minister X",
 * "in his office", "at the Foreign Ministry". Null: nothing of the kind is told. `chief`: all of the report tells of it.
 */
export const homeTold = (c: GatherContext, e: Event, chief: boolean): string | null =>
  receiver(c, e) ?? only(e.triggers.flatMap((t) => calledOn(c, e, t))) ?? inHouse(c, e) ?? bySides(c, e, chief);
