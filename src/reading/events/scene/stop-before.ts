import type { Entity, TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { sayMore } from "../further/follow-up.ts";
import { leading } from "./leading.ts";
import type { PlaceMention } from "./places.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** How many sentences back the place may be told to which a report has gone on. */
const BACK = 2;
const LEADING = set("in at to into reached reach visited toured outside near");
/** What makes a place a stop of a journey, beside its name: "Lima came next", "it was the turn of Lima", "the last stop was Lima". */
const STOPS = set("stop stops leg destination station turn next came comes followed follows last first");
const REACH = 4;

const free = (c: GatherContext, p: PlaceMention): boolean => {
  const a = c.actors[c.actorAt[p.first] as number];
  return a === undefined || a.kind === "party";
};

/** "Lima, Wednesday.", "Lima: talks with X": a name at the head of a sentence, set off by a mark. */
const heading = (c: GatherContext, p: PlaceMention): boolean => {
  const { first, last } = c.sentences[p.sentence] as { first: number; last: number };
  return (
    p.first - first <= 1 && (p.last === last || ((c.words.gap[p.last] as number) & (GAP.comma | GAP.colon | GAP.dash)) !== 0)
  );
};

const OPENERS = set("in at to back then on over the there and later next finally from here");
/** "In Peru", "On Tuesday in Peru", "On to Peru": nothing but the day and the way stands before it. */
const fronted = (c: GatherContext, p: PlaceMention): boolean => {
  const { first } = c.sentences[p.sentence] as { first: number };
  for (let i = p.first - 1; i >= first; i--) if (c.timeAt[i] === -1 && !OPENERS.has(c.words.folded[i] as string)) return false;
  return p.first > first;
};

/** What leads to a place where somebody is: a verb of staying or going, what was done there, how long it took. */
const STAYING = set(
  `was were is are be been came comes went goes flew flies drove travelled traveled travels moved landed arrived arrives stood spent began begins opened ended
  met meets stop stops stay visit trip tour leg journey day days night hours hour morning afternoon evening week weekend programme appointments guest talks meeting
  meetings lunch dinner dined lunched breakfast ceremony summit conference forum session on over back home himself herself them him her reporters journalists`,
);
/** A day right behind a place tells of what happened there: "in Lima yesterday", "in Lima on Tuesday". */
const dated = (c: GatherContext, at: number): boolean =>
  c.timeAt[at] !== -1 || (c.words.folded[at] === "on" && c.timeAt[at + 1] !== -1);
/** "cross-border trade in Lima", "a centre for women in Lima", "nearer to Lima": what is there, or how far it is. */
export const ofThing = (c: GatherContext, p: PlaceMention): boolean => {
  const at = leading(c, p);
  const word = c.words.folded[at] as string;
  if (dated(c, p.last)) return false;
  if (at < (c.sentences[p.sentence] as { first: number }).first || c.timeAt[at] !== -1 || (c.actorAt[at] as number) >= 0)
    return false;
  return c.words.capital[at] === 0 && !STAYING.has(word) && !/(?:ed|ly|ing|\d)$/.test(word);
};

/** "Lima and La Paz [were the first stops]": the last of the towns told with one. */
const listEnd = (c: GatherContext, p: PlaceMention): PlaceMention => {
  const next = (c.townsIn.get(p.sentence) ?? []).find((q) => q.first === p.last + 1 && c.words.folded[p.last] === "and");
  return next ?? p;
};

const isStop = (c: GatherContext, p: PlaceMention): boolean => {
  if (!free(c, p) || (LEADING.has(p.preposition) && !fronted(c, p) && ofThing(c, p))) return false;
  if (p.name !== null ? LEADING.has(p.preposition) || heading(c, p) : LEADING.has(p.preposition) && fronted(c, p)) return true;
  const towns = c.townsIn.get(p.sentence)?.length ?? 0;
  const last = listEnd(c, p);
  const listed = towns === 2 && (last !== p || c.words.folded[p.first - 1] === "and");
  if ((p.preposition !== "" && p.preposition !== "of") || (towns !== 1 && !listed)) return false;
  for (let i = p.first - REACH; i < last.last + REACH; i++)
    if (STOPS.has(c.words.folded[i] ?? "") && c.sentenceOf[i] === p.sentence) return true;
  return false;
};

const AHEAD = set(
  "will would shall agreed used considering considers invited invitation plans planned planning ahead before after since from",
);
/** "both cabinets will sit in Sofia", "is considering a trip to Seoul", "a road to Aqaba will be built": nowhere that the report has gone on to. */
const notYet = (c: GatherContext, p: PlaceMention): boolean => {
  const { first, last } = c.sentences[p.sentence] as { first: number; last: number };
  // The word behind the place is still of its phrase's predicate.
  for (let i = first; i <= Math.min(p.last, last - 1); i++)
    if (AHEAD.has(c.words.folded[i] as string) && c.words.folded[i + 1] !== "there") return true;
  return false;
};

/** Where the report has gone on to, and on what day if the same sentence says so. */
export interface StopBefore {
  readonly place: PlaceMention;
  readonly day: TimeMention | null;
}

/** The one day that the sentence of a stop tells. */
const dayOf = (c: GatherContext, p: PlaceMention): TimeMention | null => {
  const days = (c.timesIn.get(p.sentence) ?? []).filter((x) => x.role === "at" && x.from !== null && x.from === x.to);
  return days.length === 1 ? (days[0] ?? null) : null;
};

/** True where somebody who takes part is at home in a country, and somebody else is not. */
const hosts = (c: GatherContext, e: Event, country: string): boolean => {
  const parties = e.participants.map((p) => (c.entities[p.entity] as Entity).party);
  return parties.includes(country) && parties.some((x) => x !== null && x !== country);
};

/**
 * "The next stop was Lima. X and Y discussed fisheries", "On Wednesday it was the turn of Lima. X called on Y": the place that the sentences
 * right before an engagement go on to, if one of those who took part is at home there and the engagement's own words tell no place.
 */
export const stopBefore = (c: GatherContext, e: Event): StopBefore | null => {
  const held = e.status === "held" || e.status === "earlier";
  const t = e.triggers[0];
  if (!t || e.places.length > 0 || e.kind === "visit" || c.sentences[t.sentence]?.region !== null) return null;
  // "They agreed to meet again": some day, somewhere.
  if (!held && e.triggers.every((x) => sayMore(c, x))) return null;
  for (let n = t.sentence; n >= Math.max(0, t.sentence - BACK); n--) {
    const s = c.sentences[n];
    if (s?.region !== null && s?.region !== undefined) return null;
    const stops = (c.townsIn.get(n) ?? []).filter((p) => (p.first < t.first || heading(c, p)) && isStop(c, p));
    // "Lima and La Paz were the first stops, where he saw the ministers of both": each at home.
    const place = stops.findLast((p) => hosts(c, e, p.country)) ?? stops.at(-1);
    if (!place) continue;
    const day = n < t.sentence ? dayOf(c, place) : null;
    // In the country from which the report is written its own town is as good.
    if (c.home === place.country && !fronted(c, place) && !heading(c, place)) return null;
    const ahead = held && (notYet(c, place) || (day?.from != null && c.day !== null && day.from > c.day));
    return !ahead && hosts(c, e, place.country) ? { place, day } : null;
  }
  return null;
};
