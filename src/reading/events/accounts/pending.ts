import type { Entity } from "../../document.ts";
import type { Event, Participation } from "./event.ts";
import { metOthers } from "./met-others.ts";
import { type GatherContext, ids, speaksFor, type Told, title } from "./told.ts";

/** How many sentences of the telling may pass before what a report is about has been named. */
const OPENING = 7;
/** Somebody named less often than this is not whom the report is about. */
const LEAST = 2;
const KINDS = new Set(["meeting", "call", "signing"]);

/** Number of a sentence among those of the telling; the headline's is 0. */
const placeInTelling = (c: GatherContext): Map<number, number> => {
  const out = new Map<number, number>();
  let n = 0;
  for (const s of c.sentences) {
    if (s.region === "title" || s.region === "caption") out.set(s.index, 0);
    else if (s.region === null) out.set(s.index, ++n);
  }
  return out;
};

const eligible = (e: Entity): boolean =>
  (e.type === "person" || e.type === "office") && e.party !== null && !speaksFor(e) && (e.office !== null || e.person !== null);

interface Salient {
  readonly entity: Entity;
  readonly weight: number;
}
/** Whom the report follows, most first: named often, and early. */
const salient = (c: GatherContext, order: ReadonlyMap<number, number>): Salient[] => {
  const weight = new Map<number, number>();
  const early = new Set<number>();
  for (const a of c.actors) {
    const at = order.get(c.sentenceOf[a.first] as number);
    if (at === undefined || a.entities.length !== 1) continue;
    const e = a.entities[0] as number;
    weight.set(e, (weight.get(e) ?? 0) + (at <= 3 ? 2 : 1));
    if (at <= OPENING && a.nameWords) early.add(e);
  }
  return [...weight]
    .map(([e, w]) => ({ entity: c.entities[e] as Entity, weight: w }))
    .filter((x) => eligible(x.entity) && early.has(x.entity.index) && x.weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || a.entity.index - b.entity.index);
};

/**
 * The chief engagement of a report whose words for it name nobody or one side only ("a pope and a patriarch met for the first time",
 * "talks in narrow and in expanded format"): the people whom the report follows took part.
 */
export const fillPending = (c: GatherContext, pending: readonly Told[], events: readonly Event[]): Event | null => {
  if (
    events.some((e) => e.participants.length > 1 && e.status !== "earlier" && e.kind !== "visit") ||
    events.some((e) => e.kind === "gathering")
  )
    return null;
  const order = placeInTelling(c);
  const open = pending.filter(
    (t) =>
      KINDS.has(t.trigger.kind) &&
      !t.trigger.unnamed &&
      !metOthers(c, t) &&
      t.trigger.status !== "earlier" &&
      !title(c, t.trigger) &&
      (order.get(t.trigger.sentence) ?? OPENING + 1) <= OPENING,
  );
  if (!open.length) return null;
  const people = salient(c, order);
  // What happened before what is to come.
  open.sort((a, b) => Number(b.trigger.status === "held") - Number(a.trigger.status === "held"));
  for (const told of open) {
    const one = told.people.length === 1 ? people.find((x) => x.entity.index === told.people[0]?.entity) : people[0];
    const other = people.find((x) => x.entity.party !== one?.entity.party);
    if (!one || !other) continue;
    const parts: Participation[] = [one, other].map((x) => ({ entity: x.entity.index, actor: null, role: "party" }));
    const { trigger } = told;
    return {
      kind: trigger.kind,
      status: trigger.status,
      triggers: [trigger],
      participants:
        told.people.length === 1 && ids(told.people)[0] === one.entity.index
          ? [told.people[0] as Participation, parts[1] as Participation]
          : parts,
      times: [...told.times],
      places: [...told.places],
      occasion: told.occasion,
      sentence: trigger.sentence,
    };
  }
  return null;
};
