import type { Entity, Sentence } from "../../document.ts";
import type { Event, Participation } from "../accounts/event.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { toldMost } from "../accounts/told-most.ts";
import { type SeriesHost, seriesHosts } from "../further/series-host.ts";

/** Sentences back to the last of those whom somebody saw, or to his journey. */
const NEAR = 6;
/** How many engagements back are looked at, and how many of the words that tell each. */
const LATELY = 30,
  WORDS = 20;
/** What it counts to have been told as a host, or to have seen several, and that a report tells much of somebody, beside each whom he saw. */
const HOST = 0.5,
  SEVERAL = 2,
  CENTRE = 0.2;
/** What it adds to the odds of contact that somebody has seen one before, that he is on a visit to where the other is at home, or has seen several. */
const ONE = 0.4,
  VISIT = 0.8,
  MORE = 1.4;
const DIRECT: ReadonlySet<Event["kind"]> = new Set(["meeting", "call", "ceremony"]);

/** Somebody who sees one after the other, and what speaks for it that whoever is named next was with him, too. */
export interface HostBefore {
  readonly host: Participation;
  readonly weight: number;
}

/** Somebody on a journey, and the country where he is. */
export interface Traveller {
  readonly person: Participation;
  readonly sentence: number;
  readonly country: string;
}

/** The sentence before another in which an engagement was told last; -1: none. */
const toldBefore = (e: Event, sentence: number): number =>
  e.triggers.slice(-WORDS).reduce((last, t) => (t.sentence < sentence && t.sentence > last ? t.sentence : last), -1);

/** The last engagement told before a sentence, not too far off. */
const lastBefore = (held: readonly Event[], index: number): Event | null =>
  held.reduce<{ e: Event | null; at: number }>(
    (best, e) => {
      const at = toldBefore(e, index);
      return at >= Math.max(best.at, index - NEAR) ? { e, at } : best;
    },
    { e: null, at: 0 },
  ).e;

const ofSeries = ({ host }: SeriesHost): Participation => ({
  entity: host.entities[0] as number,
  actor: host.index,
  role: "party",
});

/** The one of the last engagement told, near enough, whom the report follows. */
export const hostBefore = (c: GatherContext, { index }: Sentence, told: readonly Event[]): HostBefore | null => {
  const held = told
    .slice(-2 * LATELY)
    .filter((e) => HELD.has(e.status) && DIRECT.has(e.kind) && e.participants.length > 1)
    .slice(-LATELY);
  const found = seriesHosts(c).findLast((s) => s.sentence < index && s.sentence >= index - NEAR);
  const series = found ? ofSeries(found) : null;
  const times = (p: Participation): number => held.filter((e) => e.participants.some((q) => q.entity === p.entity)).length;
  const most = toldMost(c);
  const weight = (p: Participation): number =>
    times(p) + (series?.entity === p.entity ? SEVERAL : 0) + (p.role === "host" ? HOST : 0) + CENTRE * most(p.entity);
  const [first, second] = (lastBefore(held, index)?.participants ?? []).toSorted((a, b) => weight(b) - weight(a));
  if (!first) return series ? { host: series, weight: MORE } : null;
  if (second && weight(first) === weight(second)) return null;
  return { host: first, weight: times(first) > 1 || series?.entity === first.entity ? MORE : ONE };
};

/** "X landed on Monday. Premier Y offered lunch": with somebody who is on a visit, those who are at home there. */
export const visitorBefore = (
  c: GatherContext,
  { index }: Sentence,
  travellers: readonly Traveller[],
  { party }: Entity,
): HostBefore | null => {
  const there = travellers.findLast((t) => t.sentence < index && index - t.sentence <= NEAR && t.country === party);
  return there && c.entities[there.person.entity]?.party !== party ? { host: there.person, weight: VISIT } : null;
};
