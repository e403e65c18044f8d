import type { Actor, Entity } from "../../document.ts";
import { type GatherContext, HELD, speaksFor } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { firstActorFrom } from "../finding/first-actor.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";

export const OWN: ReadonlyMap<string, "m" | "f" | null> = new Map([
  ["his", "m"],
  ["her", "f"],
]);
/** Words between "his" and the journey: "his first official visit". */
const OWN_REACH = 5;
/** Sentences before it that may tell whose journey it is. */
export const NEAR = 2;
/** Sentences back in which a journey of the same traveller is told. */
const TRAVEL_NEAR = 4;
/** Words behind a journey's goal in which "by" or "of" gives it to somebody else. */
const BEHIND = 8;

const entityOf = (c: GatherContext, a: Actor): Entity => c.entities[a.entities[0] as number] as Entity;

/** "his [first official] visit": the gender of the owner; undefined where nobody owns it. */
const ownedBy = (c: GatherContext, t: Trigger): "m" | "f" | null | undefined => {
  for (let i = t.first - 1; i >= Math.max(0, t.first - OWN_REACH); i--) {
    const word = c.words.folded[i] as string;
    const own = OWN.get(word);
    if (own !== undefined) return own;
    if (c.actorAt[i] !== -1 || preposition(word)) return undefined;
  }
  return undefined;
};

/** Somebody by himself, not at home where the journey goes. */
const mayTravel = (c: GatherContext, a: Actor, goals: readonly PlaceMention[], gender: "m" | "f" | null): boolean => {
  if (!human(a) || a.entities.length !== 1) return false;
  const e = entityOf(c, a);
  return (
    e.party !== null &&
    !speaksFor(e) &&
    goals.every((p) => p.country !== e.party) &&
    (gender === null || e.gender === null || e.gender === gender)
  );
};

/** The first of a stretch who may travel, whoever acts before whoever is spoken to. */
const firstOf = (
  c: GatherContext,
  from: number,
  to: number,
  goals: readonly PlaceMention[],
  gender: "m" | "f" | null,
): Actor | null => {
  let other: Actor | null = null;
  for (let k = firstActorFrom(c, from); k < c.actors.length && (c.actors[k] as Actor).first < to; k++) {
    const a = c.actors[k] as Actor;
    if (!mayTravel(c, a, goals, gender)) continue;
    if (!a.possessive && !preposition(c.words.folded[a.first - 1] ?? "")) return a;
    other ??= a;
  }
  return other;
};

/** "Blinken spoke of his visit to Laos": the one who acts in the sentence, else in those before. */
export const owner = (
  c: GatherContext,
  t: Pick<Trigger, "first" | "sentence">,
  goals: readonly PlaceMention[],
  gender: "m" | "f" | null,
  back: number,
): Actor | null => {
  for (let n = t.sentence; n >= Math.max(0, t.sentence - back); n--) {
    const s = c.sentences[n];
    const found = s && firstOf(c, s.first, n === t.sentence ? t.first : s.last, goals, gender);
    if (found) return found;
  }
  return null;
};

/** "A visit to Rome by six lawmakers", "the trip to Oslo of the head of state": somebody else's, of whom nothing is known. */
const others = (c: GatherContext, t: Trigger): boolean => {
  const { last } = c.sentences[t.sentence] as { last: number };
  for (let i = t.last; i < Math.min(last, t.last + BEHIND); i++)
    if ((c.words.folded[i] === "by" || c.words.folded[i] === "of") && c.timeAt[i + 1] === -1) return true;
  return false;
};

interface Whose {
  readonly actor: Actor;
  readonly status: Trigger["status"];
}

/** The one traveller whom a journey told just before has. */
const travellerBefore = (
  c: GatherContext,
  t: Trigger,
  beside: ReadonlyMap<number, readonly Trigger[]>,
  goals: readonly PlaceMention[],
): Whose | null => {
  for (let n = t.sentence; n >= Math.max(0, t.sentence - TRAVEL_NEAR); n--) {
    const before = (beside.get(n) ?? []).findLast((x) => x.kind === "visit" && x.first < t.first && x.parts.length === 1);
    const actor = before?.parts[0]?.actor;
    if (!before || !actor) continue;
    // "will travel to Oslo. A stop in Riga comes before it": of one plan.
    const status = t.status === "held" && before.status === "planned" ? "planned" : t.status;
    return mayTravel(c, actor, goals, null) ? { actor, status } : null;
  }
  return null;
};

/**
 * "Blinken spoke of his visit to Laos and Vietnam", "X cancelled his trip to A. Visits to B and C had been dropped already": a journey
 * that names its goal alone is that of whom "his" means, or of the traveller told just before.
 */
export const whoseJourney = (
  c: GatherContext,
  t: Trigger,
  goals: readonly PlaceMention[],
  beside: ReadonlyMap<number, readonly Trigger[]>,
): Trigger => {
  if (t.kind !== "visit" || !t.noun || t.parts.length || !goals.length) return t;
  const gender = ownedBy(c, t);
  // "his own trips to Nepal": of no day, and nobody says how many.
  const many = c.words.folded[t.first]?.endsWith("s") && HELD.has(t.status) && !(c.timesIn.get(t.sentence) ?? []).length;
  if (many) return t;
  if (gender !== undefined) {
    const actor = owner(c, t, goals, gender, NEAR);
    return actor ? { ...t, parts: [actor].map(part("visitor")) } : t;
  }
  const whose = others(c, t) ? null : travellerBefore(c, t, beside, goals);
  return whose ? { ...t, status: whose.status, parts: [whose.actor].map(part("visitor")) } : t;
};
