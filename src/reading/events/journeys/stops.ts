import type { Entity, TimeMention } from "../../document.ts";
import { partyOf } from "../../names.ts";
import { GAP } from "../../words.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import { preposition, subjectsOf } from "../finding/clause.ts";
import { asksOver, invitedTo } from "../finding/invitations.ts";
import { countedStates } from "../scene/counted-states.ts";
import type { PlaceMention } from "../scene/places.ts";
import { fromHome } from "./from-home.ts";
import { repays } from "./return-visit.ts";

/** What may stand between the stops of one journey: "to Cairo and then on to Amman". */
const BETWEEN = new Set("and the then later finally to on also afterwards or as well in before from there".split(" "));
const GAP_WORDS = 5;
/** Words between a journey's word and "the two countries". */
const REACH = 9;
/** Sentences before it that may name them. */
const BEFORE = 1;
/** More stops than this no journey has. */
const MOST = 12;

/** True where nothing but joining words and days stands between two places. */
const joined = (c: GatherContext, from: number, to: number): boolean => {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (c.timeAt[i] !== -1 || c.words.folded[i] === "on") continue;
    // "leaves for Lima and on Friday for Quito"; "to Geneva for Syria" is what he goes for.
    if (c.words.folded[i] === "for" && i > from) continue;
    if (!BETWEEN.has(c.words.folded[i] as string) || ++words > GAP_WORDS) return false;
  }
  return true;
};

/** Words behind a place that do not make it the subject of a clause. */
const STAYING_ON = new Set(
  "as this next last where who which that but while when until since because so respectively".split(" "),
);
/** "visited Egypt, and Israel thanked him": the next state acts in a clause of its own. */
const acts = (c: GatherContext, p: PlaceMention): boolean => {
  const { folded, gap, capital } = c.words;
  const { last } = c.sentences[p.sentence] as { last: number };
  if (p.last >= last || gap[p.last] !== GAP.space || (capital[p.last] as number) > 0 || c.timeAt[p.last] !== -1) return false;
  const word = folded[p.last] as string;
  return !preposition(word) && !BETWEEN.has(word) && !STAYING_ON.has(word);
};

/** True where a comma stands between two places. */
const parted = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if ((c.words.gap[i] as number) & GAP.comma) return true;
  return false;
};

/** "to Chile, Peru and Ecuador": the places of one list, a country once. `subject`: of a noun, which may be what a verb behind them tells of. */
export const listed = (c: GatherContext, sentence: number, first: PlaceMention, subject = false): PlaceMention[] => {
  const out = [first];
  let last = first.last;
  for (const p of [...(c.townsIn.get(sentence) ?? [])].sort((a, b) => a.first - b.first)) {
    if (p.first < last) continue;
    const own = subject && !parted(c, last, p.first);
    if (!joined(c, last, p.first) || (!own && acts(c, p)) || out.length === MOST) break;
    last = p.last;
    if (out.every((x) => x.country !== p.country)) out.push(p);
  }
  return out;
};

/** "these four countries": how many states, told behind a journey's word. */
const counted = (c: GatherContext, told: Told): number | null => {
  const { first, last } = c.sentences[told.trigger.sentence] as { first: number; last: number };
  for (let i = Math.max(first, told.trigger.first); i < Math.min(last, told.trigger.last + REACH); i++) {
    const n = countedStates(c.words, i);
    if (n) return n;
  }
  return null;
};

/** The states named just before, if they are as many. */
const countries = (c: GatherContext, told: Told, n: number): PlaceMention[] => {
  const { trigger: t } = told;
  const own = new Set(told.people.map((p) => (c.entities[p.entity] as Entity).party));
  for (let from = t.sentence; from >= Math.max(0, t.sentence - BEFORE); from--) {
    const floor = (c.sentences[from] as { first: number }).first;
    const out = new Map<string, PlaceMention>();
    for (const hit of c.names) {
      if (hit.first < floor) continue;
      if (hit.first >= t.first) break;
      const state = partyOf(hit.match)?.entity;
      if (state?.kind !== "state" || own.has(state.id)) continue;
      const { first, last } = hit;
      out.set(state.id, {
        first,
        last,
        sentence: c.sentenceOf[first] as number,
        preposition: "to",
        place: null,
        country: state.id,
        name: null,
      });
    }
    if (out.size === n) return [...out.values()];
  }
  return homes(c, told, n, own);
};

/** Sentences before it whose people may be those of "both countries". */
const PEOPLE_BEFORE = 2;
/** "received the presidents of Egypt and Togo ... will travel to both countries": the states of the people told before, if they are as many. */
const homes = (c: GatherContext, told: Told, n: number, own: ReadonlySet<string | null>): PlaceMention[] => {
  const { trigger: t } = told;
  const { first: floor } = c.sentences[Math.max(0, t.sentence - PEOPLE_BEFORE)] as { first: number };
  const out = new Map<string, PlaceMention & { readonly entity: number }>();
  for (const a of c.actors) {
    if (a.first < floor) continue;
    if (a.first >= t.first) break;
    for (const entity of a.entities) {
      const country = (c.entities[entity] as Entity).party;
      if (country === null || own.has(country) || !/^[A-Z]{3}$/.test(country)) continue;
      const { first, last } = a;
      out.set(country, { first, last, sentence: t.sentence, preposition: "to", place: null, country, name: null, entity });
    }
  }
  // In the order in which the report told of them.
  return out.size === n ? [...out.values()].sort((a, b) => a.entity - b.entity) : [];
};

/** "will return the visit", "asked him over": to the home of whoever asks, else of the only other of those told just before. */
const toOther = (c: GatherContext, told: Told): PlaceMention[] => {
  const { trigger: t } = told;
  const asked = asksOver(c, t);
  if (!asked && !repays(c, t)) return [];
  const own = new Set(told.people.map((p) => (c.entities[p.entity] as Entity).party));
  const [asker] = asked ? subjectsOf(c, t.first) : [];
  const country = asker?.entities.length === 1 ? (c.entities[asker.entities[0] as number] as Entity).party : null;
  if (!country || own.has(country) || !/^[A-Z]{3}$/.test(country)) return homes(c, told, 1, own);
  return [{ first: t.first, last: t.last, sentence: t.sentence, preposition: "to", place: null, country, name: null }];
};

/** The goals of a journey whose own words name none. */
const elsewhere = (c: GatherContext, told: Told): PlaceMention[] => {
  const taken = [...takenIn(c, told), ...invitedTo(c, told)];
  return taken.length ? taken : toOther(c, told);
};

const AND = new Set(["and", "then"]);
/** The day told right behind a stop, before the next one: not that of "to Cairo and on Friday to Amman". */
const dayBehind = (c: GatherContext, stop: PlaceMention, next: PlaceMention | undefined): TimeMention | null =>
  next && AND.has(c.words.folded[stop.last] ?? "")
    ? null
    : ((c.timesIn.get(stop.sentence) ?? []).find(
        (x) => x.role === "at" && x.first >= stop.last && x.first - stop.last <= 2 && (!next || x.first < next.first),
      ) ?? null);

/** "to Cairo and on Friday to Amman": the day told before a stop, behind the one before. */
const dayBefore = (c: GatherContext, stop: PlaceMention, before: PlaceMention | undefined): TimeMention | null =>
  before && AND.has(c.words.folded[before.last] ?? "")
    ? ((c.timesIn.get(stop.sentence) ?? []).find((x) => x.role === "at" && x.first > before.last && x.last < stop.first) ?? null)
    : null;

/** The days of the stops: each its own; one told behind the last of them alone is that of all. */
export const daysOf = (c: GatherContext, times: readonly TimeMention[], all: readonly PlaceMention[]): TimeMention[][] => {
  const before = all.map((stop, i) => dayBefore(c, stop, all[i - 1]));
  const own = all.map((stop, i) => before[i] ?? dayBehind(c, stop, all[i + 1]));
  const last = own.at(-1);
  const alone = last && !before.at(-1) && own.filter((x) => x !== null).length === 1;
  const shared = alone ? [last] : times.filter((x) => !before.includes(x));
  return own.map((day) => (day ? [day] : [...shared]));
};

/** "a trip that includes China and Japan": a journey's stops told by a verb of taking in. */
const TAKING_IN = new Set("include includes including included covering covers comprises comprising in via".split(" "));
const TAKEN_REACH = 18;
const takenIn = (c: GatherContext, { trigger: t }: Told): PlaceMention[] => {
  const first = (c.townsIn.get(t.sentence) ?? []).find(
    (p) => p.first > t.last && p.first - t.last <= TAKEN_REACH && TAKING_IN.has(c.words.folded[p.first - 1] ?? ""),
  );
  return first ? listed(c, t.sentence, first) : [];
};

/**
 * Those who travel: people before the states that are named beside them, and guests before whoever is at home at the goal. A noun's
 * first is who makes the journey, and at home none ("conducted field visits in Lyon with Minister X").
 */
const travellers = (c: GatherContext, told: Told): Told => {
  const people = told.people.filter((p) => ["person", "office"].includes((c.entities[p.entity] as Entity).type));
  const away = people.filter((p) => told.places.every((x) => x.country !== (c.entities[p.entity] as Entity).party));
  const own = away.length && !(told.trigger.noun && away[0] !== people[0]) ? away : people;
  return own.length && own.length < told.people.length ? { ...told, people: own } : told;
};

/** "will travel to Cairo, Amman and Riyadh", "will visit these four countries": one visit a country. */
export const stops = (c: GatherContext, all: Told): Told[] =>
  all.trigger.kind === "visit" && all.people.length ? oneEach(c, travellers(c, fromHome(c, all))) : [all];

const oneEach = (c: GatherContext, told: Told): Told[] => {
  const goal = told.places[0];
  const n = goal ? null : counted(c, told);
  const ahead = goal && goal.first >= told.trigger.first;
  const all = n
    ? countries(c, told, n)
    : ahead
      ? listed(c, told.trigger.sentence, goal, told.trigger.noun)
      : goal
        ? []
        : elsewhere(c, told);
  if (all.length < 2) return goal || !all[0] ? [told] : [{ ...told, places: [all[0]] }];
  const days = daysOf(c, told.times, all);
  return all.map((stop, i) => ({ ...told, places: [stop], times: days[i] ?? [] }));
};
