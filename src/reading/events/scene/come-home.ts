import type { Entity } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** "came home last night from Lima", "is back from a visit to Peru", "flew back to Oslo from Lima". */
const BACK = set("back home returned returns return returning fresh");
/** Words between "from" and the place, and between the return and "from". */
const FROM_REACH = 9;
const BACK_REACH = 8;
const LED = set("from in to at");
const JOURNEYS = set("visit trip tour journey swing stay");
/** A journey of which a headline tells so has not been made. */
const UNMADE = set(
  "to will plans planned cancels cancelled postpones postponed delays delayed scraps drops ahead before may could",
);
/** Sentences of the telling that may say whence somebody came home. */
const OPENING = 4;
const NEAR = 2;
/** Homecomings looked at: more than a report has, few enough for a text of any length. */
const MOST = 20;
/** Words before a place among which somebody is told to have come home. */
const SUBJECT_REACH = 40;

/** "returned on Monday from talks in Lima": where whoever came home had been. */
const cameFrom = (c: GatherContext, p: PlaceMention): boolean => {
  const { folded, gap } = c.words;
  if (!LED.has(p.preposition) && !JOURNEYS.has(folded[p.last] as string)) return false;
  const { first } = c.sentences[p.sentence] as { first: number };
  for (let i = p.first - 1; i >= Math.max(first, p.first - FROM_REACH); i--) {
    if ((gap[i + 1] as number) & GAP.comma) return false;
    if (folded[i] !== "from") continue;
    for (let k = i - 1; k >= Math.max(first, i - BACK_REACH); k--) if (BACK.has(folded[k] as string)) return true;
    return false;
  }
  return false;
};

/** "President ends Peru visit": a journey that a headline tells as made. */
const visitMade = (c: GatherContext, p: PlaceMention): boolean => {
  const s = c.sentences[p.sentence];
  if (s?.region !== "title" || !JOURNEYS.has(c.words.folded[p.last] as string)) return false;
  return !c.words.folded.slice(s.first, p.first).some((word) => UNMADE.has(word));
};

/** A place from which somebody came home; `setsScene`: it holds for the whole report, told in its headline or where it opens. */
export interface Homecoming {
  readonly place: PlaceMention;
  readonly setsScene: boolean;
}

/** The places of a report from which somebody is told to have come home. */
export const homecomings = (c: GatherContext): Homecoming[] => {
  const opening = c.sentences.filter((s) => s.region === null)[OPENING - 1]?.index ?? Number.POSITIVE_INFINITY;
  return c.places
    .filter((p) => p.country !== c.home && (cameFrom(c, p) || visitMade(c, p)))
    .slice(0, MOST)
    .map((place) => ({ place, setsScene: place.sentence <= opening || c.sentences[place.sentence]?.region === "title" }));
};

/** Whoever is told before the place came home, or nobody is: no one who is at home there, nor anybody else. */
const ofGuests = (c: GatherContext, e: Event, p: PlaceMention): boolean => {
  const { first } = c.sentences[p.sentence] as { first: number };
  for (let i = p.first - 1; i >= Math.max(first, p.first - SUBJECT_REACH); i--) {
    const a = c.actors[c.actorAt[i] as number];
    if (!a || a.kind === "party" || a.entities.length === 0) continue;
    return a.entities.every((n) => e.participants.some((q) => q.entity === n) && (c.entities[n] as Entity).party !== p.country);
  }
  return true;
};

/** The day that the return's sentence tells comes not before that of the engagement. */
const notBefore = (c: GatherContext, e: Event, p: PlaceMention): boolean => {
  const own = e.times.find((t) => t.from !== null && t.from === t.to)?.from;
  const days = (c.timesIn.get(p.sentence) ?? []).filter((t) => t.from !== null && t.from === t.to && !e.times.includes(t));
  return !own || days.every((t) => (t.from as string) >= own);
};

/**
 * "OSLO: The minister came home on Monday from Lima. He had met his Peruvian colleague": the place, in the country of one side of an
 * engagement, from which the other side is told to have come home.
 */
export const cameHomeFrom = (c: GatherContext, e: Event, all: readonly Homecoming[]): PlaceMention | null => {
  if (!all.length || (e.status !== "held" && e.status !== "earlier") || e.kind === "visit" || e.kind === "gathering") return null;
  const people = e.participants.map((p) => c.entities[p.entity] as Entity);
  const states = new Set(people.flatMap((x) => (x.party !== null && /^[A-Z]{3}$/.test(x.party) ? [x.party] : [])));
  if (states.size < 2 || people.some((x) => x.office?.officeClass === "ambassador")) return null;
  const found = all
    .filter(({ place: p, setsScene }) => setsScene || (p.sentence >= e.sentence - NEAR && p.sentence <= e.sentence + 1))
    .map((h) => h.place)
    .filter((p) => states.has(p.country) && ofGuests(c, e, p) && notBefore(c, e, p));
  return new Set(found.map((p) => p.country)).size === 1 ? (found.find((p) => p.name !== null) ?? found[0] ?? null) : null;
};
