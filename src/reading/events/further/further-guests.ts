import type { Actor, Entity, Sentence } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots } from "../../spots.ts";
import type { Event } from "../accounts/event.ts";
import { bySentence, type GatherContext } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { absolute } from "../finding/main-clause.ts";
import { sentenceAt } from "../finding/told-at.ts";
import { cuesIn, official, tie } from "../modelled/bonds.ts";
import { eventOf } from "../modelled/company-kept.ts";
import { rankedGuest, rankedOf } from "./ranked-guest.ts";
import { seriesHosts } from "./series-host.ts";

/** By which a report says that one host saw many, each for himself. */
const SERIES = phrasesByFirst(`
  after another; after the other; one by one; one at a time; each in turn; in turn; in succession; back to back; separately; individually; respectively; one on one;
  one to one; a string/series/flurry/succession/marathon/raft/slew/run/row/round/number/host of; two/three/four/five/six/several/many/more/other/various callers/visitors/guests/audiences/ambassadors/envoys/colleagues/counterparts; from one conversation; kept arriving; new envoys/ambassadors;
  did not stop; queued/queue; took turns; in between; made use of it to see; the same day; on the same day; earlier in the day; later in the day; another of those; also on the list`);
const BEGINS = spots((w, i) => SERIES(w, i) !== null);
/** By which one guest is told beside another. */
const ALSO = new Set(
  "also too another further next then last finally later earlier besides afterwards likewise and followed".split(" "),
);
/** Whoever is told after these is quoted, not met. */
const QUOTED = new Set("according quoted cited quoting citing by".split(" "));

/** "The envoy of Peru, Mr. X, spoke of ...": somebody with whom a paragraph begins. */
const opensParagraph = (c: GatherContext, a: Actor, sentence: number): boolean => {
  const s = c.sentences[sentence] as Sentence;
  return a.first === s.first && a.offices.length > 0 && s.paragraph !== c.sentences[sentence - 1]?.paragraph;
};

const OPENING = 0.8;
const IN_SERIES = 1.6,
  BESIDE = 0.6,
  TOGETHER = 0.9,
  INTRODUCED = 0.4,
  RANKED = 2.4,
  QUOTING = 1.2;
/** What must speak for it that somebody was one more of a host's guests. */
const ENOUGH = 2.8;
/** How far down a report guests are looked for. */
const SENTENCES = 150;
/** How many more engagements a report may tell this way. */
const MOST = 12;

/** The first sentence in which a report says that there were several; null: none. */
const seriesFrom = (c: GatherContext): number | null => {
  for (const i of BEGINS(c.words)) {
    const s = phraseAt(SERIES, c.words, i) ? sentenceAt(c, i) : null;
    if (s && (s.region === null || s.region === "title" || s.region === "caption")) return s.index;
  }
  return null;
};

/** Whom a report follows: of the chief engagement where one was read, the official named most often. */
const hostOf = (c: GatherContext, chief: Event | null, series: number | null): Entity | null => {
  const count = new Map<number, number>();
  for (const a of c.actors) {
    const e = official(c, a);
    if (!e || (chief && !chief.participants.some((p) => p.entity === e.index))) continue;
    count.set(e.index, (count.get(e.index) ?? 0) + (c.sentenceOf[a.first] === series ? 3 : 1));
  }
  const best = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best ? (c.entities[best[0]] as Entity) : null;
};

const CONTACTS = new Set(["meeting", "call", "gathering"]);

interface Guest {
  readonly actor: Actor;
  readonly sentence: number;
  readonly cue: number;
  readonly weight: number;
}

/** The first lower-case word behind an actor: what tells of him. */
const verbBehind = (c: GatherContext, a: Actor, last: number): number => {
  for (let i = a.last; i < last; i++) if (c.words.capital[i] === 0 && c.actorAt[i] === -1) return i;
  return a.first;
};

/** `several`: the host is told before to have seen several. */
const guestIn = (
  c: GatherContext,
  a: Actor,
  all: readonly Actor[],
  host: Entity,
  series: number | null,
  several: boolean,
): Guest | null => {
  const sentence = c.sentenceOf[a.first] as number;
  const s = c.sentences[sentence] as { first: number; last: number };
  const before = c.words.folded[a.first - 1] ?? "";
  // Told as what something is of or about, he is no guest.
  if (a.possessive || (preposition(before) && before !== "with" && before !== "by" && before !== "to")) return null;
  if ((before === "with" && c.words.folded[a.first - 2] === "contact") || absolute(c, a)) return null;
  const said = cuesIn(c, s.first, s.last);
  const cues = { ...said, company: said.hospitality };
  const beside = all.find((x) => x.entities.length === 1 && x.entities[0] === host.index);
  const tied = beside ? tie(c, beside.first < a.first ? beside : a, beside.first < a.first ? a : beside, cues) : null;
  let weight = tied?.weight ?? (cues.company >= 0 ? TOGETHER : 0) - cues.doubt;
  if (before === "with" && !tied) weight += TOGETHER;
  if (beside) weight += BESIDE;
  if (series !== null && series <= sentence) weight += IN_SERIES;
  for (let i = s.first; i < s.last; i++)
    if (ALSO.has(c.words.folded[i] as string) && c.words.folded[i] !== "and") {
      weight += BESIDE;
      break;
    }
  if (a.offices.length > 0 || a.nameWords) weight += INTRODUCED;
  if (several && opensParagraph(c, a, sentence)) weight += OPENING;
  if (rankedGuest(c, a)) weight += RANKED;
  if (QUOTED.has(before)) weight -= QUOTING;
  return { actor: a, sentence, cue: tied?.cue ?? (cues.company >= 0 ? cues.company : verbBehind(c, a, s.last)), weight };
};

/** True where an engagement that was read tells of the guest already. */
const read = (events: readonly Event[], entity: number): boolean =>
  events.some((e) => e.kind !== "visit" && e.participants.some((p) => p.entity === entity));

/**
 * "Niger's Foreign Minister heard the Secretary-General praise ...", "With Egypt's minister it was settled that ...":
 * in a report of one host's many conversations, each further official of another state whom it introduces had one of his own.
 */
export const furtherGuests = (c: GatherContext, events: readonly Event[]): Event[] => {
  const chief = events.find((e) => e.status === "held" && e.participants.length > 1 && CONTACTS.has(e.kind)) ?? null;
  const series = seriesFrom(c);
  // A report of what did not come about, or is still to come, has no further guests.
  if (!chief && (series === null || events.some((e) => e.status === "cancelled" || e.status === "denied"))) return [];
  const host = hostOf(c, chief, series);
  if (!host) return [];
  const hosts = seriesHosts(c);
  const actorsIn = bySentence(c.actors, (a) => c.sentenceOf[a.first] as number);
  const best = new Map<number, Guest>();
  for (const s of c.sentences.slice(0, SENTENCES)) {
    if (s.region !== null) continue;
    const here = actorsIn.get(s.index) ?? [];
    for (const a of here) {
      const e = official(c, a) ?? rankedOf(c, a);
      if (!e || e.name === null || e.party === host.party || read(events, e.index)) continue;
      const guest = guestIn(
        c,
        a,
        here,
        host,
        series,
        hosts.some((x) => x.sentence < s.index && x.host.entities[0] === host.index),
      );
      if (guest && guest.weight > (best.get(e.index)?.weight ?? 0)) best.set(e.index, guest);
    }
  }
  return [...best.values()]
    .filter((g) => g.weight >= ENOUGH)
    .sort((a, b) => a.actor.first - b.actor.first)
    .slice(0, MOST)
    .flatMap((g) => (standsIn(c, events, g, host) ? [] : [withHost(c, g, host)]));
};

/** "The Kremlin received X, who thanked President Y": Y is the one of whom the state's name told. */
const standsIn = (c: GatherContext, events: readonly Event[], g: Guest, host: Entity): boolean => {
  const guest = c.entities[g.actor.entities[0] as number] as Entity;
  const named = events.find(
    (e) =>
      e.status === "held" &&
      Math.abs(e.sentence - g.sentence) <= 1 &&
      e.participants.some((p) => p.entity === host.index) &&
      e.participants.some((p) => stateOf(c, p.entity) === guest.party),
  );
  if (!named) return false;
  named.participants = named.participants.map((p) =>
    stateOf(c, p.entity) === guest.party ? { ...p, entity: guest.index, actor: g.actor.index } : p,
  );
  return true;
};

/** The party of an entity that is a state or an organization as such. */
const stateOf = (c: GatherContext, entity: number): string | null => {
  const e = c.entities[entity] as Entity;
  return e.type === "person" || e.type === "office" ? null : e.party;
};

const withHost = (c: GatherContext, g: Guest, host: Entity): Event => {
  const told = eventOf(c, g.sentence, g.cue, [g.actor]);
  const own = c.actors.find(
    (a) => a.entities.length === 1 && a.entities[0] === host.index && c.sentenceOf[a.first] === g.sentence,
  );
  return { ...told, participants: [{ entity: host.index, actor: own?.index ?? null, role: "party" }, ...told.participants] };
};
