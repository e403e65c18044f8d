import type { OccasionMention } from "../../occasions/occasion.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { hostState } from "../scene/host-state.ts";
import type { PlaceMention } from "../scene/places.ts";
import { attending } from "./at-it.ts";

const trigger = (c: GatherContext, first: number, last: number, kind: Event["kind"], status: Event["status"]): Trigger => ({
  first,
  last,
  kind,
  status,
  sentence: c.sentenceOf[first] as number,
  parts: [],
  anaphoric: false,
  noun: true,
});

/** What an occasion goes by: two that share one of these are one. */
export const keysOf = (o: OccasionMention): string[] => [
  `name ${o.name.toLowerCase()}`,
  ...(o.id === null ? [] : [`id ${o.id}`]),
  ...(o.organization === null ? [] : [`of ${o.organization} ${/council/i.test(o.name)}`]),
];

/** The first engagement told on each occasion, by what the occasion goes by. */
const firstFramed = (events: readonly Event[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  events.forEach((e, n) => {
    if (e.occasion) for (const key of keysOf(e.occasion)) if (!out.has(key)) out.set(key, n);
  });
  return out;
};

/** What the occasions go by on which something is told as held. */
const heldKeys = (events: readonly Event[]): ReadonlySet<string> =>
  new Set(events.flatMap((e) => (e.occasion && e.status === "held" && e.kind !== "call" ? keysOf(e.occasion) : [])));

/** "had come for the summit, and met X there": earlier only where nothing told on it is news. */
const statusOf = (framed: Event, held: boolean): Event["status"] => {
  if (framed.status === "held" || (framed.status === "earlier" && held)) return "held";
  return framed.status === "earlier" ? "earlier" : "planned";
};

/** The gathering an occasion names: an engagement of its own, with its organization as participant. */
export const gatherings = (
  c: GatherContext,
  events: readonly Event[],
  organizationEntity: (id: string, words: readonly [number, number]) => number,
): Event[] => {
  const out: Event[] = [];
  const framedBy = firstFramed(events),
    held = heldKeys(events),
    given = new Set<string>();
  for (const o of c.occasions) {
    if (o.kind !== "gathering" || !["sidelines", "frame", "at"].includes(o.relation)) continue;
    const keys = keysOf(o);
    if (keys.some((key) => given.has(key))) continue;
    const framed = events[Math.min(...keys.map((key) => framedBy.get(key) ?? events.length))];
    if (!framed) continue;
    if (!o.organization && !o.id) continue;
    for (const key of keys) given.add(key);
    const place = placeOf(c, o);
    const body = o.organization
      ? [{ entity: organizationEntity(o.organization, [o.first, o.last]), actor: null, role: "party" as const }]
      : [];
    out.push({
      kind: "gathering",
      status: statusOf(
        framed,
        keys.some((key) => held.has(key)),
      ),
      triggers: [trigger(c, o.first, o.last, "gathering", "held")],
      participants: [...attending(c, o), ...body],
      times: [...framed.times],
      places: place ? [place] : framed.places.filter((p) => p.preposition !== "to"),
      occasion: o,
      sentence: o.sentence,
    });
  }
  return out;
};

/** Words between an occasion's name and "in" with the town where it is held. */
const BEHIND = 12;
/** "the Bangkok BIMSTEC meeting", "the Vilnius summit": a town before what gathers there. */
const HEADED = new Set("summit meeting conference talks forum session retreat assembly".split(" "));
const HELD = new Set("held place convened scheduled planned due hosted open opens opened gather gathers meet meets".split(" "));
/** "will take place [in Tonga]": the country alone is told, but as where it is held. */
const isHeld = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (HELD.has(c.words.folded[i] as string)) return true;
  return false;
};

/** Words between the town and what gathers there: "in the Cook Islands, where the leaders of the Forum are gathered". */
const BEFORE = 3;

/** Words between a town and the occasion that people are there for. */
const FOR = 5;
/** "ministers now in Oslo [for the] summit", "in Brussels [for a] meeting": nothing else between. */
const leadsFor = (c: GatherContext, from: number, to: number): boolean => {
  if (c.words.folded[from] !== "for") return false;
  for (let i = from + 1; i < to; i++)
    if (!/^(?:the|a|an|its|their|this|s|year|\d+)$/.test(c.words.folded[i] as string)) return false;
  return true;
};

const ATTENDING = /^(?:to|for|attend|attending|join|take|part|in|the|a|an|its|this|s|year|\d+\p{L}*)$/u;
/** "fly to Samoa [to attend the] Forum" */
const leadsTo = (c: GatherContext, from: number, to: number): boolean => {
  if (c.words.folded[from] !== "to" && c.words.folded[from] !== "for") return false;
  for (let i = from; i < to; i++) if (!ATTENDING.test(c.words.folded[i] as string)) return false;
  return true;
};

/** Sentences back in which the place is told that "there" points to. */
const BACK = 2;
/** "landed in Fiji on Monday. She is there for the summit": the place told last. */
const thereFor = (c: GatherContext, o: OccasionMention): PlaceMention | null => {
  const { folded } = c.words;
  const article = folded[o.first - 1] === "the" || folded[o.first - 1] === "a" ? o.first - 2 : o.first - 1;
  if (folded[article] !== "for" || (folded[article - 1] !== "there" && folded[article - 1] !== "here")) return null;
  for (let n = o.sentence; n >= Math.max(0, o.sentence - BACK); n--) {
    const told = (c.townsIn.get(n) ?? []).findLast((p) => p.first < article && p.preposition !== "from");
    if (told) return told;
  }
  return null;
};

/** "... in Shusha" behind the occasion's words, "in Moscow, where ..." before them, "invited to Samarkand for". */
const toldPlace = (c: GatherContext, o: OccasionMention): PlaceMention | null => {
  const here = c.townsIn.get(o.sentence) ?? [];
  const within = here.filter((p) => p.preposition === "in" || p.preposition === "at");
  const goal = here.find((p) => p.preposition === "to" && p.first > o.first && p.last <= o.last);
  if (o.kind === "visit") return goal ?? null;
  const named = here.find((p) => p.name !== null && p.first === o.first && HEADED.has(c.words.folded[o.last - 1] as string));
  const right = within.find((p) => p.first >= o.first && p.first - o.last <= 4);
  const where = within.find((p) => p.last <= o.first && o.first - p.last <= BEFORE && c.words.folded[p.last] === "where");
  const later = within.find((p) => p.name !== null && p.first >= o.last && p.first - o.last <= BEHIND);
  const heldIn = within.find((p) => p.first >= o.last && p.first - o.last <= BEHIND && isHeld(c, o.last, p.first));
  const cameFor = within.find((p) => p.last <= o.first && o.first - p.last <= FOR && leadsFor(c, p.last, o.first));
  const goingTo = here.find(
    (p) => p.preposition === "to" && p.last <= o.first && o.first - p.last <= FOR && leadsTo(c, p.last, o.first),
  );
  const goals = here.filter((p) => p.name !== null && p.preposition === "to");
  return (
    right ??
    named ??
    where ??
    cameFor ??
    goingTo ??
    later ??
    heldIn ??
    thereFor(c, o) ??
    hostState(c, o) ??
    (o.relation === "named" && goals.length === 1 ? (goals[0] ?? null) : null)
  );
};

/** Where an occasion is held: as told beside its name, else as the base has it. */
export const placeOf = (c: GatherContext, o: OccasionMention): PlaceMention | null =>
  toldPlace(c, o) ??
  (o.place
    ? {
        first: o.first,
        last: o.last,
        sentence: o.sentence,
        preposition: "at",
        place: o.place.place,
        country: o.place.country,
        name: o.place.name,
      }
    : null);
