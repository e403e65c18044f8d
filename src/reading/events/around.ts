import type { Anchor, TimeMention } from "../document.ts";
import { type Event, partiesOf } from "./event.ts";
import type { PlaceMention } from "./places.ts";
import type { GatherContext } from "./told.ts";

/** Sentences of the telling that set its scene, and how far around the engagement's own words the scene is looked for. */
const OPENING = 3;
const BESIDE = 1;
/** A day told so long before the report is no day of its news. */
const RECENT_DAYS = 7;

/** The sentences that set the scene of an engagement: its own, those beside it, the headline and the first of the telling. */
const scene = (c: GatherContext, e: Event): number[] => {
  const body = c.sentences.filter((s) => s.region === null).slice(0, OPENING);
  const near = e.triggers.flatMap((t) => [t.sentence - BESIDE, t.sentence, t.sentence + BESIDE]);
  return [
    ...new Set([...near, ...c.sentences.filter((s) => s.region === "title").map((s) => s.index), ...body.map((s) => s.index)]),
  ];
};

/** The town of the scene that lies with one of those who took part: where the chief engagement was, if its own words do not say. */
export const townAround = (c: GatherContext, e: Event): PlaceMention | null => {
  const parties = new Set(partiesOf(e, c.entities));
  for (const n of scene(c, e)) {
    const town = (c.townsIn.get(n) ?? []).find(
      (p) => p.name !== null && (p.preposition === "in" || p.preposition === "at") && parties.has(p.country),
    );
    if (town) return town;
  }
  return null;
};

/** The one recent day of the scene: the day of the chief engagement, if its own words do not say and no other engagement is of that day. Two different days: neither. */
export const dayAround = (c: GatherContext, e: Event, all: readonly Event[], anchor: Anchor): TimeMention | null => {
  const others = new Set(all.flatMap((x) => (x === e ? [] : x.times)));
  const found: TimeMention[] = [];
  for (const n of scene(c, e))
    for (const t of c.timesIn.get(n) ?? []) {
      if (t.role !== "at" || t.open || others.has(t) || t.from === null || t.from !== t.to) continue;
      if (anchor.day && (t.from > anchor.day || (Date.parse(anchor.day) - Date.parse(t.from)) / 86400000 > RECENT_DAYS)) continue;
      if (!anchor.day && t.basis !== "stated") continue;
      found.push(t);
    }
  return new Set(found.map((t) => t.from)).size === 1 ? (found[0] ?? null) : null;
};
