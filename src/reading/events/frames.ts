import type { Entity } from "../document.ts";
import type { OccasionMention } from "../occasions/occasion.ts";
import type { Event } from "./event.ts";
import type { PlaceMention } from "./places.ts";
import type { GatherContext } from "./told.ts";
import type { Trigger } from "./trigger.ts";

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

/** The gathering an occasion names: an engagement of its own, with its organization as participant. */
export const gatherings = (
  c: GatherContext,
  events: readonly Event[],
  organizationEntity: (id: string, words: readonly [number, number]) => number,
): Event[] => {
  const out: Event[] = [];
  for (const o of c.occasions) {
    if (o.kind !== "gathering" || !["sidelines", "frame", "at"].includes(o.relation)) continue;
    if (out.some((x) => x.occasion && sameName(x.occasion, o))) continue;
    const framed = events.find((e) => e.occasion === o || (e.occasion && sameName(e.occasion, o)));
    if (!framed) continue;
    if (!o.organization && !o.id) continue;
    const place = placeOf(c, o);
    const people = o.organization
      ? [{ entity: organizationEntity(o.organization, [o.first, o.last]), actor: null, role: "party" as const }]
      : [];
    out.push({
      kind: "gathering",
      status: framed.status === "earlier" ? "earlier" : framed.status === "held" ? "held" : "planned",
      triggers: [trigger(c, o.first, o.last, "gathering", "held")],
      participants: people,
      times: [...framed.times],
      places: place ? [place] : framed.places.filter((p) => p.preposition !== "to"),
      occasion: o,
      sentence: o.sentence,
    });
  }
  return out;
};

const sameName = (a: OccasionMention, b: OccasionMention): boolean =>
  (a.id !== null && a.id === b.id) ||
  a.name.toLowerCase() === b.name.toLowerCase() ||
  (a.organization !== null && a.organization === b.organization && /council/i.test(a.name) === /council/i.test(b.name));

/** Words between an occasion's name and "in" with the town where it is held. */
const BEHIND = 12;
/** Words between the town and what gathers there: "in the Cook Islands, where the leaders of the Forum are gathered". */
const BEFORE = 3;

/** "... in Shusha" behind the occasion's words, "in Moscow, where ..." before them, "invited to Samarkand for". */
const toldPlace = (c: GatherContext, o: OccasionMention): PlaceMention | null => {
  const here = c.townsIn.get(o.sentence) ?? [];
  const within = here.filter((p) => p.preposition === "in" || p.preposition === "at");
  const goal = here.find((p) => p.preposition === "to" && p.first > o.first && p.last <= o.last);
  if (o.kind === "visit") return goal ?? null;
  const right = within.find((p) => p.first >= o.first && p.first - o.last <= 4);
  const where = within.find((p) => p.last <= o.first && o.first - p.last <= BEFORE && c.words.folded[p.last] === "where");
  const later = within.find((p) => p.name !== null && p.first >= o.last && p.first - o.last <= BEHIND);
  const goals = here.filter((p) => p.name !== null && p.preposition === "to");
  return right ?? where ?? later ?? (o.relation === "named" && goals.length === 1 ? (goals[0] ?? null) : null);
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

const ON_VISIT = new Set(["visit", "trip", "tour", "visiting"]);
/** "within the framework of his official visit to Azerbaijan", "who is on a visit to": the visit beside the talks. */
export const visits = (c: GatherContext, events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  const { words: w } = c;
  for (const sentence of c.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "title") continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!ON_VISIT.has(w.folded[i] as string) || c.actorAt[i] !== -1) continue;
      const goal = c.places.find(
        (p) => p.sentence === sentence.index && p.first > i && p.first - i <= 5 && ["to", "in"].includes(p.preposition),
      );
      if (!goal) continue;
      const framed = events.find(
        (e) =>
          e.triggers.some((t) => t.sentence === sentence.index) &&
          e.kind === "meeting" &&
          (e.status === "held" || e.status === "earlier"),
      );
      if (
        !framed ||
        [...events, ...out].some(
          (e) =>
            e.kind === "visit" &&
            e.places.some((p) => p.country === goal.country) &&
            e.participants.some((p) => framed.participants.some((q) => q.entity === p.entity)),
        )
      )
        continue;
      const visitors = framed.participants.filter((p) => {
        const x = c.entities[p.entity] as Entity;
        return x.party !== goal.country && (x.type === "person" || x.type === "office");
      });
      if (!visitors.length || (visitors.length === framed.participants.length && framed.participants.length > 1)) continue;
      out.push({
        kind: "visit",
        status: framed.status,
        triggers: [trigger(c, i, i + 1, "visit", framed.status)],
        participants: visitors.map((p) => ({ ...p, role: "visitor" as const })),
        times: [],
        places: [goal],
        occasion:
          c.occasions.find(
            (o) => o.sentence === sentence.index && o.first > i && (o.kind === "purpose" || o.kind === "celebration"),
          ) ?? null,
        sentence: sentence.index,
      });
    }
  }
  return out;
};
